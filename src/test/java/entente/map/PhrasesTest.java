package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.SharedReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the phrases that claims and citations have. */
class PhrasesTest {
  private static final PropositionKey KEYS = new PropositionKey(
      new ReferenceEntities(SharedReference.get(), new Iris("https://example.org/")));

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"all forms of hegemony | hegemony", "Hegemony | hegemony",
    "the “new cold war” | new cold war", "any form of terrorism | terrorism",
    "Ukraine's  sovereignty. | ukraine's sovereignty",
    "the | the"})
  void findsWhatPhrasesOfTheSameContentShare(String phrase, String key) {
    assertThat(TargetKey.of(phrase)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|',
      value = {"expanding trade and investment | expand investment and trade",
        "cooperation in energy | energy cooperation", "any nuclear wars | nuclear war",
        "the counter-terrorism dialogue | counterterrorism dialogues",
        "increasing the deliveries of grain | increase grain deliveries",
        "a two-state solution to the conflict in Palestine | the two state solution to the Palestine"
            + " crisis",
        "the challenges posed by the People’s Republic of China | challenges posed by China",
        "key issues on the agenda of energy | energy matters",
        "prospects for promoting Russian-Indian trade | developing trade between India and Russia",
        "pressing international issues | topical global matters",
        "integration in Eurasia | Eurasian integration", "European security | security in Europe",
        "the fight against the drug trade | fight against drug trade"})
  void knowsAPropositionInOtherWords(String one, String other) {
    assertThat(KEYS.of(one)).isEqualTo(KEYS.of(other));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"aid from Norway to Chad | aid from Chad to Norway",
    "Ukraine's support for Moldova | Moldova's support for Ukraine",
    "trade without tariffs | trade tariffs", "the war in Chad | the war in Mali",
    "relations with Chad | Chad", "energy security | energy",
    "talks not threats | talks threats",
    "resolution 2254 | resolution 2231"})
  void takesNoOtherPropositionForIt(String one, String other) {
    assertThat(KEYS.of(one)).isNotEqualTo(KEYS.of(other));
  }

  @Test
  void findsTheSameKeyAgainInAKey() {
    String key = TargetKey.of("All forms of the “Cold War” mentality");
    assertThat(TargetKey.of(key)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "China's position paper on the political settlement of the Ukraine crisis",
    "the Paris Agreement", "Al-Ula Declaration", "resolution 2254", "the UN Charter"})
  void knowsDocumentsByTheirNames(String phrase) {
    assertThat(Works.isDocument(phrase)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ceasefire agreement", "hegemony", "Chinese Foreign Ministry",
    "the Ukraine crisis"})
  void takesNothingElseForADocument(String phrase) {
    assertThat(Works.isDocument(phrase)).isFalse();
  }
}
