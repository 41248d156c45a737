package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the phrases that claims and citations have. */
class PhrasesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"all forms of hegemony | hegemony", "Hegemony | hegemony",
    "the “new cold war” | new cold war", "any form of terrorism | terrorism",
    "Ukraine's  sovereignty. | ukraine's sovereignty",
    "the | the"})
  void findsWhatPhrasesOfTheSameContentShare(String phrase, String key) {
    assertThat(TargetKey.of(phrase)).isEqualTo(key);
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
