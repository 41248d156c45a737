package entente.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files of the ontology, as they come with the program. */
public enum OntologyFile {
  /** Classes and properties. */
  TERMS("entente.ttl"),
  /** Codes such as the status of an event or the classes of PLOVER. */
  CODES("codes.ttl"),
  /** What makes a meeting bilateral, for reasoners. */
  DEFINITIONS("definitions.ttl"),
  /** How the terms relate to those of others. */
  ALIGNMENTS("alignments.ttl"),
  /** What the observations of alignment consist of. */
  CUBE("cube.ttl"),
  /** What data must look like. */
  SHAPES("shapes.ttl");

  private final String name;

  OntologyFile(String name) {
    this.name = name;
  }

  /** The file's bytes, Turtle in UTF-8; the caller closes the stream. */
  public InputStream open() {
    InputStream stream = OntologyFile.class.getResourceAsStream("/ontology/" + name);
    if (stream == null) {
      throw new IllegalStateException("the program was packed without ontology/" + name);
    }
    return stream;
  }

  /** The file as a graph in memory, a new one each time. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream stream = open()) {
      RDFDataMgr.read(graph, stream, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException("ontology/" + name, e);
    }
    return graph;
  }

  /** Pushes the triples of the file, in its order. */
  void parse(StreamRDF stream) {
    try (InputStream bytes = open()) {
      RDFParser.source(bytes).lang(Lang.TURTLE).parse(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("ontology/" + name, e);
    }
  }
}
