package entente.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.Prose;
import entente.extract.clause.Clauses;
import entente.model.Participant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom the subject of a sentence stands. */
class ResolverTest {
  private final Resolver resolver = new Resolver();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Chinese officials arrived in Tehran. | arrived | CHN",
    "Officials from Japan and South Korea met in Busan. | met | JPN KOR",
    "The leaders of France and Germany met in Berlin. | met | FRA DEU",
    "India and France signed a treaty. | signed | IND FRA",
    "Beijing rejected the report. | rejected | CHN",
    "The report rejected the idea. | rejected | ''"})
  void nounsStandForTheirSides(String sentence, String verb, String parties) {
    Prose.Passages passages = Prose.passages(null, sentence);
    assertThat(String.join(" ", subject(passages, verb).stream()
        .map(each -> each.party().code()).toList())).isEqualTo(parties);
  }

  @Test
  void aSideBesidesItsOwnPersonAddsNothing() {
    Prose.Passages passages = Prose.passages(null,
        "India and Indian Prime Minister Narendra Modi welcomed the guests.");
    assertThat(subject(passages, "welcomed")).extracting(Participant::person)
        .containsExactly("Narendra Modi");
  }

  @Test
  void hisIsTheSubjectOfTheSameSentence() {
    Prose.Passages passages = Prose.passages(null,
        "Emmanuel Macron of France thanked Narendra Modi of India.",
        "Modi left Paris after his talks.");
    Clauses clauses = passages.last();
    Discourse discourse = passages.discourse();
    assertThat(resolver.one(clauses, Prose.unit(clauses, "his"), discourse))
        .extracting(Participant::person).containsExactly("Narendra Modi");
  }

  private List<Participant> subject(Prose.Passages passages, String verb) {
    Clauses clauses = passages.last();
    return resolver.all(clauses, clauses.subject(Prose.unit(clauses, verb)),
        passages.discourse());
  }
}
