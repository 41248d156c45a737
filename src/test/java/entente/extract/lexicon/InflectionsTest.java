package entente.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class InflectionsTest {
  private static Set<String> forms(String lemma) {
    return new Inflections().forms(Set.of(lemma));
  }

  @Test
  void regularVerbsHaveAllTheirForms() {
    assertThat(forms("visit")).contains("visit", "visits", "visited", "visiting");
  }

  @Test
  void aFinalEIsDroppedBeforeAnEnding() {
    assertThat(forms("receive")).contains("receives", "received", "receiving");
  }

  @Test
  void aFinalYTurnsIntoI() {
    assertThat(forms("deny")).contains("denies", "denied", "denying");
  }

  @Test
  void hissingEndsTakeES() {
    assertThat(forms("discuss")).contains("discusses", "discussed", "discussing");
  }

  @Test
  void aFinalConsonantIsDoubledWhereItMustBe() {
    assertThat(forms("plan")).contains("planned", "planning");
    assertThat(forms("scrap")).contains("scrapped", "scrapping");
    assertThat(forms("commit")).contains("committed", "committing");
    assertThat(forms("confer")).contains("conferred", "conferring");
    assertThat(forms("occur")).contains("occurred", "occurring");
  }

  @Test
  void irregularVerbsHaveTheFormsOfTheTable() {
    assertThat(forms("meet")).contains("met", "meets", "meeting");
    assertThat(forms("speak")).contains("spoke", "spoken");
  }

  @Test
  void nounsHaveTheirPlurals() {
    assertThat(forms("delegation")).contains("delegations");
    assertThat(forms("treaty")).contains("treaties");
  }
}
