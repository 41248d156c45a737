package entente.pipeline;

import entente.question.Answer;
import entente.question.AnswerSource;
import entente.question.Arguments;
import entente.question.Blocks;
import entente.question.QuestionCatalog;
import entente.question.QuestionRunner;
import entente.wikidata.EntityKind;
import entente.wikidata.UnlinkedEntity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.jspecify.annotations.Nullable;

/** Finds what a store names and no data set is known to have: the answer to {@code unlinked}. */
public final class UnlinkedFinder {
  private static final String QUESTION = "unlinked";
  private static final int ISO_DAY = 10;

  private final AnswerSource source;

  /** @param source the store */
  public UnlinkedFinder(AnswerSource source) {
    this.source = source;
  }

  /**
   * The entities of those kinds, those that are named most often first.
   *
   * @param most how many
   */
  public List<UnlinkedEntity> find(Set<EntityKind> kinds, int most) {
    Answer answer = new QuestionRunner(source).ask(QuestionCatalog.standard().get(QUESTION),
        Arguments.none());
    List<Row> rows = answer.rows().stream().flatMap(cells -> row(answer, cells).stream())
        .filter(row -> kinds.contains(row.kind())).sorted(Row.ORDER).limit(most).toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Node, Facts> facts = facts(rows.stream().map(Row::entity).toList());
    return rows.stream().map(row -> entity(row, facts.getOrDefault(row.entity(), new Facts())))
        .toList();
  }

  private record Row(Node entity, String label, int mentions, EntityKind kind) {
    private static final Comparator<Row> ORDER = Comparator.comparingInt(Row::mentions).reversed()
        .thenComparing(row -> row.entity().getURI());
  }

  private static Optional<Row> row(Answer answer, List<@Nullable Node> cells) {
    Node entity = cells.get(answer.columns().indexOf("entity"));
    String kinds = text(cells.get(answer.columns().indexOf("kind")));
    Optional<EntityKind> kind = Stream.of(kinds.split("; ")).sorted()
        .flatMap(each -> EntityKind.of(each).stream()).findFirst();
    if (entity == null || kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Row(entity, text(cells.get(answer.columns().indexOf("label"))),
        Integer.parseInt(text(cells.get(answer.columns().indexOf("mentions")))), kind.get()));
  }

  /** What the graph tells of one entity. */
  private static final class Facts {
    private final Set<String> names = new TreeSet<>();
    private final Set<String> states = new TreeSet<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    void add(String what, String value) {
      switch (what) {
        case "name" -> names.add(value);
        case "state" -> states.add(value);
        default -> days.add(LocalDate.parse(value.substring(0, ISO_DAY)));
      }
    }
  }

  private Map<Node, Facts> facts(List<Node> entities) {
    Map<Node, Facts> facts = new HashMap<>();
    Answer told = source.select(Blocks.fill(query(), Map.of("entity", entities)));
    for (List<@Nullable Node> cells : told.rows()) {
      Node entity = cells.get(told.columns().indexOf("entity"));
      if (entity != null) {
        facts.computeIfAbsent(entity, fresh -> new Facts()).add(
            text(cells.get(told.columns().indexOf("what"))),
            text(cells.get(told.columns().indexOf("value"))));
      }
    }
    return facts;
  }

  private static UnlinkedEntity entity(Row row, Facts facts) {
    Set<String> names = new LinkedHashSet<>(List.of(row.label()));
    names.addAll(facts.names);
    return new UnlinkedEntity(row.entity().getURI(), row.kind(), new ArrayList<>(names),
        row.mentions(), facts.days.isEmpty() ? null : facts.days.first(),
        facts.days.isEmpty() ? null : facts.days.last(), new ArrayList<>(facts.states));
  }

  private static Query query() {
    try (InputStream stream = UnlinkedFinder.class
        .getResourceAsStream("/wikidata/entities.rq")) {
      if (stream == null) {
        throw new IllegalStateException("the program was packed without wikidata/entities.rq");
      }
      return QueryFactory.create(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("wikidata/entities.rq", e);
    }
  }

  private static String text(@Nullable Node node) {
    return node == null ? "" : node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }
}
