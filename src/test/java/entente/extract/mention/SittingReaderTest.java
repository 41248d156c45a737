package entente.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.SharedReference;
import entente.extract.analysis.Tokenizer;
import entente.extract.analysis.Word;
import entente.model.Party;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.jspecify.annotations.Nullable;

class SittingReaderTest {
  private static final SittingReader READER = new SittingReader(SharedReference.gazetteer(),
      new NameWords());

  private static Mention.@Nullable Sitting first(String sentence) {
    List<Word> words = Tokenizer.words(sentence);
    for (int at = 0; at < words.size(); at++) {
      Mention.Sitting sitting = READER.read(words, at);
      if (sitting != null) {
        return sitting;
      }
    }
    return null;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      He left the NATO Summit early.                             | NATO Summit | NATO
      The BRICS Foreign Ministers' Meeting opened.               | BRICS Foreign Ministers' Meeting | BRICS
      The 42nd ASEAN Summit opened.                              | ASEAN Summit | ASEAN
      A session of the UN General Assembly opened.               | session of the UN General Assembly | UNGA
      A meeting of the SCO Heads of State Council opened.        | meeting of the SCO Heads of State Council | SCO
      The G20 Leaders' Summit opened.                            | G20 Leaders' Summit | G20
      Delegates to COP28 arrived.                                | COP28 | COP28
      Delegates to COP-28 arrived.                               | COP-28 | COP28
      The Munich Security Conference opened.                     | Munich Security Conference | Munich Security Conference
      The fifth International Meeting on Syria opened.           | International Meeting on Syria | Astana Process
      The Oslo Conference on Chad on May 3 opened.               | Oslo Conference on Chad | Oslo Conference on Chad
      The Oslo International Conference on Chad opened.          | Oslo International Conference on Chad | Oslo International Conference on Chad
      The Global Summit on Water (H2O) Safety opened.            | Global Summit on Water (H2O) Safety | Global Summit on Water (H2O) Safety
      The UN Climate Change Conference (COP27) opened.           | UN Climate Change Conference | COP27
      The 28th Conference of the Parties to the UN Framework Convention on Climate Change (COP28) opened. | 28th Conference of the Parties to the UN Framework Convention on Climate Change | COP28
      The third Peru-Andean Leaders' Summit opened.              | Peru-Andean Leaders' Summit | Peru-Andean Leaders' Summit
      The Lima G7 Leaders' Summit opened.                        | G7 Leaders' Summit | G7
      The Belt and Road Forum for International Cooperation opened. | Belt and Road Forum for International Cooperation | Belt and Road Forum for International Cooperation
      A meeting in the RIC format opened.                        | meeting in the RIC format | RIC
      """)
  void aNounOfSittingWithTheNameOfAFrameworkIsASitting(String sentence, String name,
      String framework) {
    Mention.Sitting sitting = first(sentence);
    assertThat(sitting).isNotNull();
    assertThat(sitting.name()).isEqualTo(name);
    assertThat(sitting.framework()).isEqualTo(framework);
  }

  @Test
  void aDialogueOfStatesListsThem() {
    Mention.Sitting sitting = first("The India-Japan-Australia Ministerial Dialogue opened.");
    assertThat(sitting.framework()).isEqualTo("India-Japan-Australia Ministerial Dialogue");
    assertThat(sitting.sides()).containsExactly(Party.state("IND"), Party.state("JPN"),
        Party.state("AUS"));
  }

  @Test
  void aStateOfSeveralWordsEndsACompound() {
    assertThat(first("The Chile-Japan-Republic of Korea Trilateral Dialogue opened.").sides())
        .containsExactly(Party.state("CHL"), Party.state("JPN"), Party.state("KOR"));
  }

  @Test
  void talksOfTwoStatesAreNamedByBoth() {
    Mention.Sitting sitting = first("The U.S.-Republic of Cyprus Strategic Dialogue opened.");
    assertThat(sitting.sides()).containsExactly(Party.state("USA"), Party.state("CYP"));
    assertThat(sitting.isTalks()).isTrue();
  }

  @Test
  void aSittingOfAFrameworkWithAStateIsThatOfTheFramework() {
    Mention.Sitting sitting = first("The EU-China Summit opened.");
    assertThat(sitting.framework()).isEqualTo("EU");
    assertThat(sitting.sides()).contains(Party.organisation("EU"), Party.state("CHN"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A NATO dialogue took place.", "The NATO forces met.",
    "The meeting was long.", "A summit was held.", "The Chilean meeting was long.",
    "They want to hold an international conference on Chad.",
    "The meeting of NATO and Russian leaders was long.", "COPENHAGEN was cold."})
  void otherWordsAreNone(String sentence) {
    assertThat(first(sentence)).isNull();
  }
}
