package entente.evaluate;

import entente.evaluate.Scores.FieldCount;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the annotations of one document. */
final class DocumentScorer {
  private final AnnotatedDocument gold;
  private final AnnotatedDocument predicted;
  private final Map<Metric, Count> counts = new EnumMap<>(Metric.class);
  private final Map<Field, FieldCount> fields = new EnumMap<>(Field.class);
  private Reliability eventReliability = Reliability.NONE;
  private Reliability claimReliability = Reliability.NONE;

  private DocumentScorer(AnnotatedDocument gold, AnnotatedDocument predicted) {
    this.gold = gold;
    this.predicted = predicted;
  }

  /** The scores of one document. */
  static Scores score(AnnotatedDocument gold, AnnotatedDocument predicted) {
    DocumentScorer scorer = new DocumentScorer(gold, predicted);
    scorer.events();
    scorer.frameworks();
    scorer.claims();
    return new Scores(1, 1, scorer.counts, scorer.fields,
        scorer.eventReliability, scorer.claimReliability);
  }

  private void events() {
    List<AnnotatedEvent> all = gold.events();
    List<AnnotatedEvent> found = predicted.events();
    Map<Integer, Integer> pairs = Matcher.match(all, found, new EventRank(false));
    int loose = Matcher.match(all, found, new EventRank(true)).size();
    counts.put(Metric.EVENT, Count.of(pairs.size(), found.size(), all.size()));
    counts.put(Metric.EVENT_LOOSE, Count.of(loose, found.size(), all.size()));
    counts.put(Metric.PARTICIPANT_STATE, participants(pairs, AnnotatedEvent::parties));
    counts.put(Metric.PARTICIPANT_PERSON, participants(pairs, AnnotatedEvent::persons));
    pairs.forEach((g, p) -> compare(all.get(g), found.get(p), pairs));
    eventReliability = reliability(found, AnnotatedEvent::confidence, pairs);
  }

  private <T> Count participants(Map<Integer, Integer> pairs,
      Function<AnnotatedEvent, Set<T>> items) {
    int right = pairs.entrySet().stream()
        .mapToInt(pair -> Words.common(items.apply(gold.events().get(pair.getKey())),
            items.apply(predicted.events().get(pair.getValue()))))
        .sum();
    return Count.of(right, size(predicted.events(), items), size(gold.events(), items));
  }

  private static <T> int size(List<AnnotatedEvent> events,
      Function<AnnotatedEvent, Set<T>> items) {
    return events.stream().mapToInt(event -> items.apply(event).size()).sum();
  }

  private void compare(AnnotatedEvent known, AnnotatedEvent found, Map<Integer, Integer> pairs) {
    if (known.start() != null) {
      tally(Field.START, known.start().equals(found.start()));
    }
    if (known.country() != null) {
      tally(Field.COUNTRY, known.country().equals(found.country()));
    }
    if (known.framework() != null || found.framework() != null) {
      tally(Field.FRAMEWORK, lower(known.framework()).equals(lower(found.framework())));
    }
    if (known.sidelinesOf() != null || found.sidelinesOf() != null) {
      tally(Field.SIDELINES_OF, sameSession(known, found, pairs));
    }
  }

  /** True if the two are on the sidelines of sessions that are themselves a pair. */
  private boolean sameSession(AnnotatedEvent known, AnnotatedEvent found,
      Map<Integer, Integer> pairs) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < gold.events().size(); i++) {
      places.put(gold.events().get(i).id(), i);
    }
    Integer session = places.get(known.sidelinesOf());
    Integer partner = session == null ? null : pairs.get(session);
    return partner != null && found.sidelinesOf() != null
        && found.sidelinesOf().equals(predicted.events().get(partner).id());
  }

  private void frameworks() {
    Set<String> all = lower(gold.frameworks());
    Set<String> found = lower(predicted.frameworks());
    counts.put(Metric.FRAMEWORK, Count.of(Words.common(all, found), found.size(), all.size()));
  }

  private void claims() {
    boolean annotated = Boolean.TRUE.equals(gold.claimsAnnotated());
    List<AnnotatedClaim> all = annotated ? gold.claims() : List.of();
    List<AnnotatedClaim> found = annotated ? predicted.claims() : List.of();
    Map<Integer, Integer> pairs = Matcher.match(all, found, new ClaimRank());
    counts.put(Metric.CLAIM, Count.of(pairs.size(), found.size(), all.size()));
    claimReliability = reliability(found, AnnotatedClaim::confidence, pairs);
    pairs.forEach((g, p) -> {
      String speaker = all.get(g).speaker();
      if (speaker != null) {
        tally(Field.SPEAKER,
            Words.lastName(speaker).equals(Words.lastName(found.get(p).speaker())));
      }
    });
  }

  private static <T> Reliability reliability(List<T> found,
      Function<T, @Nullable Double> confidence,
      Map<Integer, Integer> pairs) {
    Reliability reliability = Reliability.NONE;
    for (int i = 0; i < found.size(); i++) {
      Double sure = confidence.apply(found.get(i));
      if (sure != null) {
        reliability = reliability.and(sure, pairs.containsValue(i));
      }
    }
    return reliability;
  }

  private void tally(Field field, boolean right) {
    fields.put(field, fields.getOrDefault(field, FieldCount.ZERO).and(right));
  }

  private static Set<String> lower(List<String> codes) {
    return codes.stream().map(DocumentScorer::lower).collect(Collectors.toSet());
  }

  private static String lower(@Nullable String code) {
    return code == null ? "" : code.toLowerCase(Locale.ROOT);
  }
}
