package entente.demo;

import entente.extract.text.Sentence;
import entente.extract.text.TextPreparer;
import entente.map.Ent;
import entente.map.Vocabulary.Oa;
import entente.map.Vocabulary.Schema;
import entente.model.Document;
import entente.model.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Finds the sentence that a fact was read from, by the positions that are stored with it. */
final class SentenceFinder {
  private final Graph graph;

  /** @param graph the union of what is stored */
  SentenceFinder(Graph graph) {
    this.graph = graph;
  }

  /** The sentence of the first document that tells of a fact; the quote where there is no text. */
  Optional<String> sentence(Node fact) {
    List<Node> passages = values(fact, Ent.evidence);
    return passages.stream().flatMap(passage -> inText(passage).stream()).findFirst()
        .or(() -> passages.stream().flatMap(passage -> quote(passage).stream()).findFirst());
  }

  private Optional<String> inText(Node passage) {
    for (Node selector : values(passage, Oa.hasSelector)) {
      for (Node start : values(selector, Oa.start)) {
        for (Node source : values(passage, Oa.hasSource)) {
          for (Node text : values(source, Schema.text)) {
            return Optional.of(sentence(text.getLiteralLexicalForm(), number(start)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> quote(Node passage) {
    return values(passage, Oa.hasSelector).stream()
        .flatMap(selector -> values(selector, Oa.exact).stream()).map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  /**
   * The sentence around a position, as the reading of the document cut it.
   *
   * @param position counts code points, as annotations do
   */
  static String sentence(String text, int position) {
    int at = text.offsetByCodePoints(0, position);
    Document document = Document.of("text", LocalDate.EPOCH, "", text);
    return new TextPreparer().prepare(document).body().stream().map(Sentence::passage)
        .filter(passage -> passage.start() <= at && at < passage.end()).findFirst()
        .map(Passage::quote).orElse(text).replaceAll("\\s+", " ").strip();
  }

  private static int number(Node literal) {
    return ((Number) literal.getLiteralValue()).intValue();
  }

  private List<Node> values(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
  }
}
