package entente.store;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * The two halves of a store. Queries see the union of all graphs of one half, so that what is kept
 * in the other cannot leak into an answer, not by a property path either.
 */
public enum Section {
  /** What sources say, reference, ontology, and what is derived from them by the current method. */
  FACTS("facts"),

  /**
   * Views (a plain triple for what is a claim), and rival derivations: graphs whose IRI has
   * {@code /graph/view/} or {@code /graph/derived/rival/} in it.
   */
  VIEWS("views");

  private static final Pattern APART = Pattern.compile("/graph/(view|derived/rival)/");

  private final String folder;

  Section(String folder) {
    this.folder = folder;
  }

  /** Where a named graph is kept. */
  public static Section of(Node graph) {
    return graph.isURI() && APART.matcher(graph.getURI()).find() ? VIEWS : FACTS;
  }

  /** @throws IllegalArgumentException if a graph has no name, or is kept in the other section */
  void require(Node graph) {
    if (!graph.isURI() || Quad.isDefaultGraph(graph) || of(graph) != this) {
      throw new IllegalArgumentException(
          "not a named graph of the store's " + folder + ": " + graph);
    }
  }

  /** Name of its folder within the store. */
  String folder() {
    return folder;
  }
}
