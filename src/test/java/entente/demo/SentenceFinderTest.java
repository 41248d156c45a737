package entente.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceFinderTest {
  @Test
  void cutsOutTheSentenceAroundAPosition() {
    String text = "Mr. Lavrov met Qin in\nGoa. The \uD83C\uDF0D forum ended. They agreed to meet again.";
    assertThat(SentenceFinder.sentence(text, 0)).isEqualTo("Mr. Lavrov met Qin in Goa.");
    int position = text.codePointCount(0, text.indexOf("again"));
    assertThat(SentenceFinder.sentence(text, position)).isEqualTo("They agreed to meet again.");
  }
}
