package entente.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.SharedReference;
import entente.extract.analysis.Tokenizer;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkFinderTest {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 15);

  private static Set<String> frameworks(String sentence) {
    Memory memory = new Memory(SharedReference.get(), DAY, null);
    SharedReference.finder().note(Tokenizer.words(sentence), 0, memory);
    return SharedReference.finder().frameworks(Tokenizer.words(sentence), memory);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The G20, BRICS and the United Nations (UN), and the G20 again, met EU-backed envoys. | G20, BRICS, UN, EU
      They spoke of clean energy (PACE).                                       | ''
      They attended the U.S.-Chile Economic Dialogue.                          | ''
      They met at the Peru-Chile Business Forum.                               | ''
      They spoke of the Chile-Peru-Brazil summit.                              | ''
      They attended the second High-Level Security Dialogue.                   | ''
      Statement by Envoy Ana Ruiz on First Lima Security Conference            | Lima Security Conference
      The Global Trade Partnerships Forum opened.                              | Global Trade Partnerships Forum
      They are invited to the December Chile-Africa Leaders Summit.            | Chile-Africa Leaders Summit
      He leads the Italian Bishops Conference.                                 | ''
      He served the Commonwealth, not the Foreign and Commonwealth Office.     | Commonwealth of Nations
      The office for Foreign and Commonwealth Affairs agreed.                  | ''
      They recalled the Syrian National Dialogue Congress in Sochi.            | Syrian National Dialogue Congress
      They recalled the fourth International Meeting on Syria in Astana.       | Astana Process
      They support the Nairobi and Luanda processes.                           | Nairobi Process, Luanda Process
      They met at the United Nations Climate Change Conference (COP27).        | COP27
      They met at the 28th Conference of the Parties to the UN Framework Convention on Climate Change (COP28). | COP28
      """)
  void frameworksAreListedByTheirWholeNames(String sentence, String codes) {
    assertThat(frameworks(sentence))
        .containsExactly(codes.isEmpty() ? new String[0] : codes.split(", "));
  }
}
