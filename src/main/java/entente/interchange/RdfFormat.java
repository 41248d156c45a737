package entente.interchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.rio.RDFFormat;

/** A way to write RDF. */
public enum RdfFormat {
  NQUADS(RDFFormat.NQUADS, "nq"), TRIG(RDFFormat.TRIG, "trig"), JSONLD(RDFFormat.JSONLD,
      "jsonld"), NDJSONLD(RDFFormat.NDJSONLD, "ndjsonld"), BINARY(RDFFormat.BINARY,
          "brf"), TURTLE(RDFFormat.TURTLE, "ttl"), NTRIPLES(RDFFormat.NTRIPLES,
              "nt"), RDFXML(RDFFormat.RDFXML, "rdf"), RDFJSON(RDFFormat.RDFJSON, "rj");

  private static final String GZIP = ".gz";

  private final RDFFormat rio;
  private final String word;

  RdfFormat(RDFFormat rio, String word) {
    this.rio = rio;
    this.word = word;
  }

  /** @throws InterchangeException if there is no format of that name, such as {@code ttl} */
  public static RdfFormat of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst()
        .orElseThrow(() -> new InterchangeException("there is no RDF format " + word
            + "; there are " + Arrays.stream(values()).map(RdfFormat::word)
                .collect(Collectors.joining(", "))));
  }

  /** The format of a file by the end of its name, with or without {@code .gz}; empty if not RDF. */
  public static Optional<RdfFormat> ofFile(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    String plain = isGzip(small) ? small.substring(0, small.length() - GZIP.length()) : small;
    String ending = plain.substring(plain.lastIndexOf('.') + 1);
    return Arrays.stream(values()).filter(each -> each.endings().contains(ending)).findFirst();
  }

  static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  private List<String> endings() {
    // Rio knows .json as RDF/JSON and .xml as RDF/XML, which other files are called more often.
    return rio.getFileExtensions().stream()
        .filter(each -> !each.equals("json") && !each.equals("xml")).toList();
  }

  /** Its short name, which is also the end of file names. */
  public String word() {
    return word;
  }

  /** True if it can say in which graph a triple is. */
  public boolean hasGraphs() {
    return rio.supportsContexts();
  }

  /** True if its bytes are text in UTF-8, whatever they say about themselves. */
  boolean isUtf8() {
    return this != BINARY && this != RDFXML;
  }

  RDFFormat rio() {
    return rio;
  }
}
