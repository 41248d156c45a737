package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import entente.reference.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GovernmentBodiesTest {
  private static final GovernmentBodies BODIES = new GovernmentBodies(Reference.load().states());

  @ParameterizedTest
  @CsvSource({"Chinese Foreign Ministry, CHN", "Ministry of Foreign Affairs of Japan, JPN",
    "White House, USA",
    "Kremlin, RUS", "U.S. Department of State, USA", "Prime Minister of Australia, AUS",
    "Pakistani Ministry of Foreign Affairs, PAK", "China's Foreign Ministry, CHN",
    "The Kremlin press service, RUS"})
  void knowsWhoseGovernmentItIs(String publisher, String state) {
    assertThat(BODIES.of(publisher).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"China’s Foreign Ministry, Chinese Foreign Ministry",
    "Ministry of Foreign Affairs of Japan, Japanese Foreign Ministry",
    "White House Press Office, White House Press Office"})
  void callsAForeignMinistryAlwaysTheSame(String publisher, String name) {
    assertThat(BODIES.of(publisher).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Global Times", "China Daily", "United Nations", "Foreign Ministry",
    "Russian and Chinese Foreign Ministries", "African Union Commission", "Xinhua"})
  void takesNobodyElseForAGovernment(String publisher) {
    assertThat(BODIES.of(publisher)).isNull();
  }
}
