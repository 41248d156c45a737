package entente.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about the grammar of a sentence, asked of real parses. */
class ClausesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Modi met Macron in Paris. | met | Modi",
    "Modi flew to Paris and met Macron. | met | Modi",
    "Modi plans to visit France. | visit | Modi",
    "Macron has asked Modi to visit France. | visit | Modi",
    "Modi left Paris after meeting Macron. | meeting | Modi",
    "Macron thanked Modi for signing the treaty. | signing | Modi",
    "The treaty was signed by Modi. | signed | treaty"})
  void everyVerbHasItsSubject(String sentence, String verb, String subject) {
    Clauses clauses = Prose.clauses(sentence);
    int found = clauses.subject(Prose.unit(clauses, verb));
    assertThat(found).as(sentence).isNotNegative();
    assertThat(clauses.text(found, found)).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Modi did not meet Macron. | meet | true",
    "Modi never met Macron. | met | true",
    "No minister met Macron. | met | true",
    "Modi met Macron, not Scholz. | met | false",
    "Modi met Macron. | met | false"})
  void negationBelongsToItsVerb(String sentence, String verb, boolean negated) {
    Clauses clauses = Prose.clauses(sentence);
    assertThat(clauses.isNegated(Prose.unit(clauses, verb))).isEqualTo(negated);
  }

  @Test
  void passivesAndAuxiliariesAreSeen() {
    Clauses clauses = Prose.clauses("The treaty will be signed by Modi in Paris.");
    int signed = Prose.unit(clauses, "signed");
    assertThat(clauses.isPassive(signed)).isTrue();
    assertThat(clauses.hasAuxiliary(signed, "will")).isTrue();
    assertThat(clauses.hasOwnAuxiliary(signed, "have")).isFalse();
    assertThat(clauses.is(signed, "sign")).isTrue();
  }

  @Test
  void prepositionsLeadToAllTheirObjects() {
    Clauses clauses = Prose.clauses("Modi held talks with Macron and Scholz in Paris.");
    List<Integer> with = clauses.prepositionObjects(Prose.unit(clauses, "talks"), "with");
    assertThat(with).extracting(unit -> clauses.text(unit, unit)).containsExactly("Macron",
        "Scholz");
    assertThat(clauses.governingVerb(with.getFirst())).isEqualTo(Prose.unit(clauses, "held"));
  }

  @Test
  void passagesLeadBackToTheText() {
    Clauses clauses = Prose.clauses("On 14 June 2023 Modi met Macron (in private) in Paris.");
    int met = Prose.unit(clauses, "met");
    assertThat(clauses.text(met, Prose.unit(clauses, "Paris")))
        .isEqualTo("met Macron (in private) in Paris");
    assertThat(clauses.passage(met, met).quote()).isEqualTo("met");
    assertThat(clauses.times()).hasSize(1);
    assertThat(clauses.isTime(clauses.unitAt(clauses.times().getFirst().start()))).isTrue();
  }
}
