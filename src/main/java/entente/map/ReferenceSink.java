package entente.map;

import entente.map.Vocabulary.Dct;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** What every row of the reference tables has: its sources, and the same thing in Wikidata. */
final class ReferenceSink {
  private static final Pattern NOTE = Pattern.compile("\\s*\\((.*)\\)\\s*$");
  private static final Pattern BETWEEN = Pattern
      .compile("\\s*[;,]\\s*(?:confirmed by )?|\\s+or\\s+");

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

  /**
   * Writes what a source column says, such as {@code curated; confirmed by cow, factbook (a note)}:
   * each data set as a source, the note as a comment.
   */
  void sources(Node node, String column) {
    Matcher note = NOTE.matcher(column);
    if (note.find()) {
      graph.add(node, RDFS.comment.asNode(), note.group(1));
    }
    for (String name : BETWEEN.split(note.replaceFirst(""))) {
      Node source = iris.source(name.strip());
      graph.add(node, Dct.source, source);
      graph.label(source, name.strip());
    }
  }
}
