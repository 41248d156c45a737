package entente.read.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarkTest {
  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      2020-03-04; 2020-03-04; Met with X.; In Oslo, Norway, on March 4, 2020, US President N met with X.
      2020-03-04; 2020-03-06; Met with X.; In Oslo, Norway, in March 2020, US President N met with X.
      2020-03-30; 2020-04-02; Met with X.; In Oslo, Norway, US President N met with X.
      2020-03-04; 2020-03-06; Met with X March 5.; In Oslo, Norway, US President N met with X March 5.
      2020-03-04; 2020-03-04; State visit. Returned home.; ''
      2020-03-04; 2020-03-04; Vacation. Also met U.S. Marines.; In Oslo, Norway, on March 4, 2020, US \
      President N also met U.S. Marines.
      """)
  void aSentenceGetsItsSubjectPlaceAndTime(LocalDate start, LocalDate end, String remark,
      String text) {
    assertThat(new Remark("US President N", "Oslo, Norway", start, end, remark).text())
        .isEqualTo(text);
  }
}
