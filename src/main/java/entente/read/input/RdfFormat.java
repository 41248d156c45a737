package entente.read.input;

import java.util.List;

/** The formats of RDF that are loaded: those of RDF4J Rio, by its file name extensions. */
public enum RdfFormat implements Format {
  TURTLE("text/turtle", "ttl"), TRIG("application/trig", "trig"), N_TRIPLES("application/n-triples",
      "nt"), N_QUADS("application/n-quads", "nq"), RDF_XML("application/rdf+xml", "rdf", "rdfs",
          "owl"), JSON_LD("application/ld+json", "jsonld"), RDF_JSON("application/rdf+json",
              "rj"), BINARY("application/x-binary-rdf", "brf");

  private final String mediaType;
  private final List<String> extensions;

  RdfFormat(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  /** The media type, by which RDF libraries find their parser. */
  public String mediaType() {
    return mediaType;
  }

  /** Endings of file names, without the dot, the usual one first. */
  public List<String> extensions() {
    return extensions;
  }
}
