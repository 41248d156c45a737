package entente.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** What a mapper pushes, gathered. */
final class Mapped {
  private Mapped() {}

  /** The quads in the order in which they come. */
  static List<Quad> quads(Consumer<StreamRDF> mapping) {
    List<Quad> quads = new ArrayList<>();
    mapping.accept(new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        quads.add(quad);
      }
    });
    return quads;
  }

  /** The quads as a dataset with the usual prefixes. */
  static DatasetGraph dataset(List<Quad> quads) {
    DatasetGraph all = DatasetGraphFactory.create();
    quads.forEach(all::add);
    Prefixes.ALL.forEach((prefix, namespace) -> all.prefixes().add(prefix, namespace));
    return all;
  }
}
