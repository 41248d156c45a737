package entente.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.reference.OfficeHolder;
import entente.reference.OfficeHolders;
import entente.reference.Reference;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnamesTest {
  private static final OfficeHolders HOLDERS = Reference.load().officeHolders();

  @ParameterizedTest
  @CsvSource({"Macron, 2020-06-01, Emmanuel Macron", "Obama, 2014-06-01, Barack Obama",
    // a prime minister of that day goes by it too, but a president of the years before is meant
    "Obama, 2020-06-01,", "Macron, 1990-06-01,", "Nobody, 2020-06-01,"})
  void isOfTheOnlyLeaderWhoIsRemembered(String surname, String date, String person) {
    assertThat(Surnames.leader(surname, HOLDERS, LocalDate.parse(date))
        .map(OfficeHolder::person).orElse(null)).isEqualTo(person);
  }
}
