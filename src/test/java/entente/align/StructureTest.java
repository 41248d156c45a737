package entente.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StructureTest {
  private final TreeMap<Pair, Double> values = new TreeMap<>();

  private void set(String pair, double value) {
    values.put(Pair.of(pair.substring(0, 1), pair.substring(1)), value);
  }

  @Test
  void twoFriendsAndTheirEnemyAreBalancedThreeEnemiesAreNot() {
    set("AB", 0.5);
    set("AC", -0.5);
    set("BC", -0.5);
    set("AD", -0.1);
    set("BD", -0.1);
    set("CD", -0.1);
    // ABC and ABD are balanced; ACD and BCD are three enemies.
    Structure structure = Structure.of(values);
    assertThat(structure.triads()).isEqualTo(4);
    assertThat(structure.unbalanced()).isEqualTo(2);
  }

  @Test
  void aTriadOfWhichAPairHasNoValueIsNone() {
    set("AB", 0.5);
    set("AC", -0.5);
    set("BD", 0);
    assertThat(Structure.of(values).triads()).isZero();
  }

  /** Two triangles with one weak tie between them: modularity by hand is 2 (3/6.1 - (6.1/12.2)²). */
  @Test
  void statesThatGoTogetherAreACommunity() {
    for (String pair : new String[]{"AB", "AC", "BC", "DE", "DF", "EF"}) {
      set(pair, 1);
    }
    set("CD", 0.1);
    set("AF", -0.9);
    set("GA", -0.2);
    Structure structure = Structure.of(values);
    assertThat(structure.communities()).containsExactly(Set.of("A", "B", "C"),
        Set.of("D", "E", "F"), Set.of("G"));
    assertThat(structure.modularity()).isCloseTo(2 * (3 / 6.1 - 0.25), within(1e-9));
  }

  @Test
  void groupsWithoutAnyTieBetweenThemAreCommunities() {
    for (String pair : new String[]{"AB", "CD", "DE", "FG"}) {
      set(pair, 0.4);
    }
    set("AH", -0.4);
    assertThat(Structure.of(values).communities()).containsExactly(Set.of("C", "D", "E"),
        Set.of("A", "B"), Set.of("F", "G"), Set.of("H"));
  }

  @Test
  void withoutTiesThereAreNoCommunities() {
    set("AB", -0.5);
    assertThat(Structure.of(values).communities()).isEmpty();
    assertThat(Structure.of(values).modularity()).isNaN();
  }
}
