package entente.evaluate;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares ties with those of event coders, sentence by sentence, as sets. A party tied to itself
 * counts as an actor alone; a reciprocal tie is right in either direction, and once; statements
 * count only where the gold has any.
 */
public final class RelationScorer {
  private static final String STATEMENT = "STATEMENT";

  private final Map<RelationMetric, Count> counts = new EnumMap<>(RelationMetric.class);
  private final SortedMap<String, Count> classes = new TreeMap<>();

  private RelationScorer() {
    for (RelationMetric metric : RelationMetric.values()) {
      counts.put(metric, Count.ZERO);
    }
  }

  /** The counts over all sentences of the gold; those not predicted are all misses. */
  public static RelationScores score(CodedSentences gold, CodedSentences predicted) {
    RelationScorer scorer = new RelationScorer();
    gold.all().forEach((id, known) -> scorer.sentence(known, predicted.of(id)));
    return new RelationScores(gold.all().size(), scorer.counts, scorer.classes);
  }

  private void sentence(List<CodedRelation> gold, List<CodedRelation> predicted) {
    boolean statements = gold.stream().anyMatch(each -> each.eventClass().equals(STATEMENT));
    List<CodedRelation> found = predicted.stream()
        .filter(each -> statements || !each.eventClass().equals(STATEMENT)).toList();
    List<CodedRelation> known = gold.stream().filter(CodedRelation::isDyad).toList();
    List<CodedRelation> tied = found.stream().filter(CodedRelation::isDyad).toList();
    Set<String> dyads = set(known, CodedRelation::dyad);
    List<CodedRelation> onDyad = tied.stream().filter(each -> dyads.contains(each.dyad())).toList();
    Set<String> coded = set(known, CodedRelation::dyadAndClass);
    add(RelationMetric.DYAD_CLASS, count(coded, set(tied, CodedRelation::dyadAndClass)));
    add(RelationMetric.DYAD_CLASS_ON_DYAD,
        count(coded, set(onDyad, CodedRelation::dyadAndClass)));
    add(RelationMetric.DYAD, count(dyads, set(tied, CodedRelation::dyad)));
    add(RelationMetric.DIRECTED_CLASS, directed(known, tied));
    add(RelationMetric.DIRECTED_CLASS_ON_DYAD, directed(known, onDyad));
    add(RelationMetric.ACTORS, count(actors(gold), actors(found)));
    add(RelationMetric.CLASS,
        count(set(gold, CodedRelation::eventClass), set(found, CodedRelation::eventClass)));
    byClass(coded, set(tied, CodedRelation::dyadAndClass));
  }

  private void byClass(Set<String> gold, Set<String> found) {
    Set<String> all = new HashSet<>(gold);
    all.addAll(found);
    for (String tie : all) {
      boolean right = gold.contains(tie) && found.contains(tie);
      classes.merge(tie.substring(tie.lastIndexOf(' ') + 1),
          new Count(right ? 1 : 0, right || gold.contains(tie) ? 0 : 1,
              right || found.contains(tie) ? 0 : 1),
          Count::plus);
    }
  }

  private static Count directed(List<CodedRelation> gold, List<CodedRelation> found) {
    Set<String> eitherWay = set(gold.stream().filter(CodedRelation::reciprocal).toList(),
        CodedRelation::dyadAndClass);
    Set<String> oneWay = set(gold.stream().filter(each -> !each.reciprocal()).toList(),
        CodedRelation::directed);
    Set<String> met = new HashSet<>();
    int right = 0;
    int wrong = 0;
    for (CodedRelation each : distinct(found)) {
      if (oneWay.contains(each.directed())) {
        right++;
      } else if (eitherWay.contains(each.dyadAndClass())) {
        right += met.add(each.dyadAndClass()) ? 1 : 0;
      } else {
        wrong++;
      }
    }
    Set<String> missed = new HashSet<>(oneWay);
    missed.removeAll(set(found, CodedRelation::directed));
    return new Count(right, wrong, missed.size() + eitherWay.size() - met.size());
  }

  private static Set<CodedRelation> distinct(List<CodedRelation> found) {
    return found.stream().map(
        each -> new CodedRelation(each.source(), each.target(), each.eventClass(), false))
        .collect(Collectors.toSet());
  }

  private static Set<String> actors(List<CodedRelation> relations) {
    return relations.stream().flatMap(each -> Stream.of(each.source(), each.target()))
        .filter(each -> !each.isEmpty()).collect(Collectors.toSet());
  }

  private static Set<String> set(List<CodedRelation> relations,
      Function<CodedRelation, String> key) {
    return relations.stream().map(key).collect(Collectors.toSet());
  }

  private static Count count(Set<String> gold, Set<String> found) {
    int right = (int) found.stream().filter(gold::contains).count();
    return Count.of(right, found.size(), gold.size());
  }

  private void add(RelationMetric metric, Count count) {
    counts.merge(metric, count, Count::plus);
  }
}
