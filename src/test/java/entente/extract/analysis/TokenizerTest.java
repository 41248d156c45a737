package entente.extract.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private static List<String> forms(String sentence) {
    return Tokenizer.words(sentence).stream().map(Word::form).toList();
  }

  @Test
  void aFullStopEndsTheSentenceAndStandsAlone() {
    assertThat(forms("Talks ended.")).containsExactly("Talks", "ended", ".");
  }

  @Test
  void possessiveEndingsStandAloneWithEitherApostrophe() {
    assertThat(forms("Peru's and Chile’s envoys")).containsExactly("Peru", "'s", "and", "Chile",
        "’s", "envoys");
  }

  @Test
  void theApostropheOfAPluralPossessorStandsAlone() {
    assertThat(forms("the ministers' talks")).containsExactly("the", "ministers", "'", "talks");
  }

  @Test
  void notIsPartedFromItsAuxiliary() {
    assertThat(forms("They didn't and won’t meet")).containsExactly("They", "did", "n't", "and",
        "wo", "n’t", "meet");
  }

  @Test
  void shortenedAuxiliariesArePartedFromTheirSubject() {
    assertThat(forms("We'll meet; they've agreed; I'm here")).containsExactly("We", "'ll", "meet",
        ";", "they", "'ve", "agreed", ";", "I", "'m", "here");
  }

  @Test
  void apostrophesInsideNamesAreKept() {
    assertThat(forms("Michelle O'Neill met N'Djamena's mayor")).containsExactly("Michelle",
        "O'Neill", "met", "N'Djamena", "'s", "mayor");
  }

  @Test
  void dottedAbbreviationsKeepTheirStopsEvenAtTheEnd() {
    assertThat(forms("The U.S. and the U.K. left at 5 p.m.")).containsExactly("The", "U.S.", "and",
        "the", "U.K.", "left", "at", "5", "p.m.");
  }

  @Test
  void aDottedAbbreviationGivesUpItsPossessive() {
    assertThat(forms("the U.S.'s view")).containsExactly("the", "U.S.", "'s", "view");
  }

  @Test
  void titlesSuffixesAndInitialsKeepTheirStops() {
    assertThat(forms("Mr. Joseph R. Biden, Jr. spoke")).containsExactly("Mr.", "Joseph", "R.",
        "Biden", ",", "Jr.", "spoke");
  }

  @Test
  void hyphenatedWordsStayWhole() {
    assertThat(forms("a high-level U.S.-ASEAN event")).containsExactly("a", "high-level",
        "U.S.-ASEAN", "event");
  }

  @Test
  void dashesBetweenWordsStandAloneWithOrWithoutBlanks() {
    assertThat(forms("trade—and only trade—mattered")).containsExactly("trade", "—", "and", "only",
        "trade", "—", "mattered");
    assertThat(forms("trade -- and trade–only")).containsExactly("trade", "--", "and", "trade", "–",
        "only");
  }

  @Test
  void anEnDashBetweenFiguresStaysInside() {
    assertThat(forms("on 4–5 May")).containsExactly("on", "4–5", "May");
    assertThat(forms("a U.S.–EU Summit")).containsExactly("a", "U.S.–EU", "Summit");
  }

  @Test
  void bracketsAndQuotationMarksStandAlone() {
    assertThat(forms("The bloc (BRICS) is a \"new pole,\" he said"))
        .containsExactly("The", "bloc", "(", "BRICS", ")", "is", "a", "\"", "new", "pole", ",",
            "\"", "he", "said");
  }

  @Test
  void wordsKnowWhereTheyStandInTheSentence() {
    String sentence = "Peru's  U.S. envoy—he left.";
    for (Word word : Tokenizer.words(sentence)) {
      assertThat(sentence.substring(word.start(), word.end())).isEqualTo(word.form());
    }
  }

  @Test
  void onlyBlanksOrNothingGiveNoWords() {
    assertThat(forms("")).isEmpty();
    assertThat(forms(" \t ")).isEmpty();
  }

  @Test
  void punctuationAloneIsKeptCharacterByCharacter() {
    assertThat(forms("?!...")).doesNotContain("").isNotEmpty();
    assertThat(forms("--")).containsExactly("--");
  }
}
