package entente.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.Prose;
import entente.extract.mention.Mention;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the parser sees is a short plain sentence, and every unit leads back to its words. */
class UnitSplitterTest {
  @Test
  void aPersonWithTitlesIsOneUnitWithACommonSurnameAsItsForm() {
    Clauses clauses = Prose
        .clauses("Indian Prime Minister Narendra Modi met French President Emmanuel Macron.");
    assertThat(forms(clauses)).containsExactly("Johnson", "met", "Johnson", ".");
    assertThat(clauses.text(0, 0)).isEqualTo("Indian Prime Minister Narendra Modi");
    assertThat(clauses.mention(0)).isInstanceOf(Mention.Actors.class);
    assertThat(clauses.mention(1)).isNull();
  }

  @Test
  void statesInAListAreOneUnit() {
    Clauses clauses = Prose.clauses("India, Japan, Australia and the United States met in Tokyo.");
    assertThat(clauses.mention(0)).isInstanceOfSatisfying(Mention.Actors.class,
        actors -> assertThat(actors.participants()).extracting(each -> each.party().code())
            .containsExactly("IND", "JPN", "AUS", "USA"));
    assertThat(forms(clauses)).startsWith("States", "met");
  }

  @Test
  void whatStandsInBracketsIsLiftedOut() {
    Clauses clauses = Prose.clauses("Japan (which holds the chair) met India.");
    assertThat(forms(clauses)).containsExactly("Japan", "met", "India", ".");
    assertThat(clauses.text(0, 1)).isEqualTo("Japan (which holds the chair) met");
  }

  @Test
  void aSittingIsASummitToTheParser() {
    Clauses clauses = Prose
        .clauses("Modi attended the Shanghai Cooperation Organization Summit in Astana.");
    assertThat(forms(clauses)).contains("Summit").doesNotContain("Shanghai", "Organization");
  }

  private static List<String> forms(Clauses clauses) {
    return IntStream.range(0, clauses.size()).mapToObj(unit -> clauses.unit(unit).form()).toList();
  }
}
