package entente.map;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;

/** Where the tests find the ontology: in its folder, as an editor would. */
final class OntologyFiles {
  static final Path FOLDER = Path.of("ontology");
  static final Path TERMS = FOLDER.resolve("entente.ttl");
  static final Path CODES = FOLDER.resolve("codes.ttl");
  static final Path ALIGNMENTS = FOLDER.resolve("alignments.ttl");
  static final Path SHAPES = FOLDER.resolve("shapes.ttl");

  private OntologyFiles() {}

  /** The graph in a file. */
  static Graph read(Path file) {
    return RDFDataMgr.loadGraph(file.toString());
  }
}
