package entente.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameworksTest {
  private final Frameworks frameworks = Frameworks.load();

  @Test
  void hasTheCanonicalOnes() {
    for (String code : List.of("UN", "UNSC", "UNGA", "IAEA", "WTO", "WHO", "IMF", "WB", "G7", "G20",
        "BRICS", "SCO", "ASEAN", "APEC", "EU", "NATO", "OSCE", "CoE", "CIS", "CSTO", "EAEU", "AU",
        "ECOWAS", "EAC", "SADC", "OAS", "CARICOM", "CELAC", "MERCOSUR", "GCC", "LAS", "OIC", "OPEC",
        "QUAD", "AUKUS", "I2U2", "Arctic Council", "Pacific Islands Forum")) {
      assertThat(frameworks.find(code)).as(code).isPresent();
    }
  }

  @Test
  void findsAFrameworkByAnyName() {
    assertThat(named("Shanghai Cooperation Organization")).containsExactly("SCO");
    assertThat(named("U.N. Security Council")).containsExactly("UNSC");
    assertThat(named("BIMSTEC")).containsExactly(
        "Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation");
  }

  @Test
  void givesNoNameToTwoFrameworks() {
    Map<String, Framework> owners = new HashMap<>();
    for (Framework framework : frameworks.all()) {
      for (String name : framework.names()) {
        assertThat(owners.putIfAbsent(name, framework)).as(name).isNull();
      }
    }
  }

  @Test
  void marksCommonWords() {
    assertThat(frameworks.find("NATO")).hasValueSatisfying(
        nato -> assertThat(nato.ambiguous()).contains("Alliance"));
  }

  @Test
  void refusesAParentThatIsNotThere() {
    String text = "code,name,aliases,ambiguous,kind,parent,qid,source\n"
        + "A,Body,,,organisation,B,,curated\n";
    assertThatThrownBy(() -> Frameworks.read(new StringReader(text)))
        .isInstanceOf(TableException.class).hasMessageContaining("frameworks.csv:2:");
  }

  private List<String> named(String name) {
    return frameworks.named(name).stream().map(Framework::code).toList();
  }
}
