package entente.demo;

import entente.map.Ent;
import entente.question.Answer;
import entente.question.AnswerFormat;
import entente.question.AnswerWriter;
import entente.question.Arguments;
import entente.question.QuestionCatalog;
import entente.question.QuestionRunner;
import entente.question.StoreSource;
import entente.store.Store;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Asks five questions of a store that holds the examples, and shows where each answer is from. */
public final class Demo {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int MOST_ROWS = 4;
  private static final Node SAME = NodeFactory.createLiteralString("(the same)");

  private final Store store;
  private final QuestionCatalog catalog = QuestionCatalog.standard();
  private final QuestionRunner runner;

  /** @param store holds the examples */
  public Demo(Store store) {
    this.store = store;
    this.runner = new QuestionRunner(new StoreSource(store, LIMIT));
  }

  /**
   * Asks and shows.
   *
   * @param out where the answers go
   * @param width number of columns that a table may have
   */
  public void show(PrintStream out, int width) {
    AnswerWriter writer = new AnswerWriter(width);
    int number = 0;
    for (DemoQuestion question : DemoQuestion.about(eventWithTwoReadouts())) {
      out.println();
      out.println(++number + ". " + question.title());
      out.println("   " + question.command(store.directory().toString()));
      out.println();
      Answer answer = runner.ask(catalog.get(question.name()),
          Arguments.parse(question.arguments()));
      writer.write(shortened(question, answer), AnswerFormat.TABLE, out);
      if (answer.rows().size() > MOST_ROWS) {
        out.println("of " + answer.rows().size() + ", which the command above shows");
      }
    }
  }

  private Answer shortened(DemoQuestion question, Answer answer) {
    List<String> columns = new ArrayList<>(question.columns());
    columns.add("sentence");
    return store.read(facts -> {
      SentenceFinder sentences = new SentenceFinder(facts.getUnionGraph());
      List<List<@Nullable Node>> rows = new ArrayList<>();
      Node before = null;
      for (List<@Nullable Node> row : answer.rows().stream().limit(MOST_ROWS).toList()) {
        List<@Nullable Node> shown = new ArrayList<>();
        question.columns().forEach(column -> shown.add(row.get(answer.columns().indexOf(column))));
        Node sentence = sentence(row.get(answer.columns().indexOf(question.fact())), sentences);
        shown.add(sentence != null && sentence.equals(before) ? SAME : sentence);
        before = sentence;
        rows.add(shown);
      }
      return new Answer(columns, rows);
    });
  }

  private static @Nullable Node sentence(@Nullable Node fact, SentenceFinder sentences) {
    if (fact == null) {
      return null;
    }
    // Where a row stands for several facts, they are parted by semicolons.
    Node first = fact.isURI()
        ? fact
        : NodeFactory.createURI(fact.getLiteralLexicalForm().split("; ")[0]);
    return sentences.sentence(first).map(NodeFactory::createLiteralString).orElse(null);
  }

  /** The first event, by its IRI, that at least two readouts tell of. */
  private String eventWithTwoReadouts() {
    return store.read(facts -> {
      TreeMap<String, Integer> readouts = new TreeMap<>();
      facts.getUnionGraph().find(Node.ANY, Ent.readoutOf, Node.ANY)
          .forEach(triple -> readouts.merge(triple.getObject().getURI(), 1, Integer::sum));
      return readouts.entrySet().stream().filter(entry -> entry.getValue() > 1)
          .map(Map.Entry::getKey).findFirst()
          .orElseThrow(() -> new IllegalStateException("no event has two readouts"));
    });
  }
}
