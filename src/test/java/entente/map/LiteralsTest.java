package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.PartialDate;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
  @ParameterizedTest
  @CsvSource({"1, 1.0", "0, 0.0", "0.5, 0.5", "0.123456, 0.1235", "-71.06, -71.06", "100, 100.0",
    "0.00001, 0.0"})
  void writesADecimalInOneFormOnly(double value, String lexical) {
    assertThat(Literals.decimal(value).getLiteralLexicalForm()).isEqualTo(lexical);
  }

  @ParameterizedTest
  @CsvSource({"2023, gYear", "2023-05, gYearMonth", "2023-05-04, date"})
  void keepsThePrecisionOfADate(String date, String type) {
    Node literal = Literals.date(PartialDate.parse(date));
    assertThat(literal.getLiteralLexicalForm()).isEqualTo(date);
    assertThat(literal.getLiteralDatatypeURI()).endsWith("#" + type);
    assertThat(literal.getLiteral().isWellFormed()).isTrue();
  }

  @Test
  void writesFlags() {
    assertThat(Literals.flag(true).getLiteralValue()).isEqualTo(true);
  }
}
