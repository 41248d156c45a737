package entente.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTest {
  @Test
  void passesOverCaseAccentsAndDots() {
    assertThat(NameKey.of("Recep Tayyip ERDOĞAN")).isEqualTo(NameKey.of("Recep Tayyip Erdogan"));
    assertThat(NameKey.of("İbrahim Kalın").letters()).isEqualTo("ibrahim kalin");
    assertThat(NameKey.of("U.S.").letters()).isEqualTo("us");
    assertThat(NameKey.of("Côte d’Ivoire")).isEqualTo(NameKey.of("Cote d'Ivoire"));
    assertThat(NameKey.of("Lars Løkke").letters()).isEqualTo("lars lokke");
  }

  @Test
  void partsWordsByOneSpace() {
    assertThat(NameKey.of(" Ban  Ki-moon,").letters()).isEqualTo("ban ki moon");
    assertThat(NameKey.of("C5+1").letters()).isEqualTo("c5+1");
  }
}
