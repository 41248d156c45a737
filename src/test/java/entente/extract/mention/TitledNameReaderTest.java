package entente.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Participant;
import entente.model.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitledNameReaderTest {
  private static final Party STATE = Party.state("FRA");

  private final TitledNameReader reader = new TitledNameReader();

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      President Ana Sol; President:Ana Sol
      Prime Minister Leo de Mar; Prime Minister:Leo de Mar
      President-elect Ana Sol; President-elect:Ana Sol
      Acting President Ana Sol, 3rd; Acting President:Ana Sol, 3rd
      King Otto II; King:Otto II
      Ana Sol; null:Ana Sol
      Ana Sol and Son; null:Ana Sol and Son
      President Ana Sol and Prime Minister Leo Mar; President:Ana Sol|Prime Minister:Leo Mar
      President Ana Sol, Prime Minister Leo Mar; President:Ana Sol|Prime Minister:Leo Mar
      Premier and Prince Leo; Premier and Prince:Leo
      """)
  void titlesAreParted(String text, String expected) {
    assertThat(reader.people(text, STATE)).extracting(TitledNameReaderTest::written)
        .containsExactly(expected.split("\\|"));
  }

  private static String written(Participant who) {
    return who.role() + ":" + who.person();
  }
}
