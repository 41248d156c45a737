package entente.map;

import entente.map.Vocabulary.Dct;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.jspecify.annotations.Nullable;

/** What every row of the reference tables has: its sources, and the same thing in Wikidata. */
final class ReferenceSink {
  private final Iris iris;
  private final GraphSink graph;

  ReferenceSink(Iris iris, GraphSink graph) {
    this.iris = iris;
    this.graph = graph;
  }

  GraphSink graph() {
    return graph;
  }

  /** @param qid Wikidata identifier; null where it could not be checked */
  void sameAs(Node node, @Nullable String qid) {
    graph.add(node, OWL2.sameAs.asNode(), qid == null ? null : iris.wikidata(qid));
  }

  /** @param sources names of data sets, divided by semicolons */
  void sources(Node node, String sources) {
    for (String name : sources.split(";")) {
      Node source = iris.source(name.strip());
      graph.add(node, Dct.source, source);
      graph.label(source, name.strip());
    }
  }
}
