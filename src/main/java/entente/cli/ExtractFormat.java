package entente.cli;

import entente.interchange.RdfFormat;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/**
 * How an extraction is printed.
 *
 * @param rdf as RDF in that format; null for JSON lines
 */
record ExtractFormat(@Nullable RdfFormat rdf) {
  private static final String JSON_LINES = "jsonl";

  /** The formats as words of the command line. */
  static final class Names implements Iterable<String>, ITypeConverter<ExtractFormat> {
    @Override
    public Iterator<String> iterator() {
      return Stream.concat(Stream.of(JSON_LINES),
          StreamSupport.stream(new RdfFormatNames().spliterator(), false)).iterator();
    }

    @Override
    public ExtractFormat convert(String word) {
      return new ExtractFormat(
          word.equals(JSON_LINES) ? null : new RdfFormatNames().convert(word));
    }
  }
}
