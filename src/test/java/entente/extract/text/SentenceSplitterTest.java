package entente.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  private List<String> split(String text) {
    return splitter.split(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"H.E. Mr. Ion Popa, Ph.D. of the U.S. Mission, met Gen. A. B. Rossi.",
    "President Joao P. Silva, Jr. spoke on Feb. 6 about No. 5 and Art. 12 of the accord.",
    "The U.S. Secretary of State flew to St. Petersburg at 5 p.m. Moscow time.",
    "Trade rose by 4.5 percent to $2.3 billion, i.e. more than in Oct. 2021.",
    "He asked for three things: trade; visas; and, in a word, trust.",
    "The minister (who had arrived at noon. He left at once.) said nothing about Res. 1325.",
    "“Are we ready?” he asked the Dutch envoy.", "They spoke … of peace.",
    "12. The parties agree to meet again.", "IV. Final provisions of the treaty",
    "Visit www.example.org or write to press.office@example.org for more.",
    "Costs of approx. 5 million, see Sec. II of the annex."})
  void keepsWhole(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"They met in Lima.|The talks were long.",
    "He said: “We agree.”|“We will act.”|The guests left.",
    "She left the U.S.|The next stop was Oslo.", "It began in 2019.|Peru joined later.",
    "The answer is no.|He will not come.", "Will they sign?|Nobody knows!|We wait.",
    "It closed at 5 p.m.|They then dined together.",
    "The talks were over.|(They had lasted an hour.)",
    "He came on Dec.|The rest is known.", "He thanked Mr. Ito, Mrs. Ito, etc.|The end came soon.",
    "THE MINISTER MET MR. IKE.|HE SAID LITTLE.", "He noted... nothing.|Then he left…|We stayed."})
  void splits(String marked) {
    List<String> expected = List.of(marked.split("\\|"));
    assertThat(split(String.join(" ", expected))).isEqualTo(expected);
  }

  @Test
  void splitsEastAsianTextWithoutSpaces() {
    assertThat(split("双方会谈。他们同意。")).containsExactly("双方会谈。", "他们同意。");
  }

  @Test
  void splitsAtBulletsInsideAParagraph() {
    assertThat(split("They agreed to: • open the border • end the talks"))
        .containsExactly("They agreed to:", "open the border", "end the talks");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(split("")).isEmpty();
    assertThat(split("   ")).isEmpty();
  }
}
