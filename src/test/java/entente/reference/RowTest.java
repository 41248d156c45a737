package entente.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowTest {
  @Test
  void splitsLists() {
    assertThat(row("a|b c|d").list("cell")).containsExactly("a", "b c", "d");
    assertThat(row("").list("cell")).isEmpty();
  }

  @Test
  void refusesEmptyAndRepeatedValuesInAList() {
    refuses(() -> row("a||b").list("cell"), "empty or a repeated");
    refuses(() -> row("a|b|a").list("cell"), "empty or a repeated");
  }

  @Test
  void readsCodesAndNamesThoseThatAreKnown() {
    assertThat(row("un-member").code("cell", StateKind.class)).isEqualTo(StateKind.UN_MEMBER);
    refuses(() -> row("member").code("cell", StateKind.class), "un-member, un-observer");
  }

  @Test
  void refusesWhatIsNoFlagNumberDegreeOrIdentifier() {
    refuses(() -> row("yes").flag("cell"), "true");
    refuses(() -> row("two").number("cell"), "whole number");
    refuses(() -> row("48 N").degrees("cell"), "degrees");
    refuses(() -> row("30").qid("cell"), "Q30");
  }

  @Test
  void refusesDatesThatDoNotExistAndTermsThatEndBeforeTheyStart() {
    Row row = new Row("posts.csv", 7, Map.of("since", 0, "until", 1), List.of("2023-02-30", ""));
    refuses(() -> row.term("since", "until"), "2023");
    Row turned = new Row("posts.csv", 7, Map.of("since", 0, "until", 1),
        List.of("2023-05", "2022"));
    refuses(() -> turned.term("since", "until"), "ends before it starts");
  }

  private static Row row(String cell) {
    return new Row("posts.csv", 7, Map.of("cell", 0), List.of(cell));
  }

  private static void refuses(Runnable read, String words) {
    assertThatThrownBy(read::run).isInstanceOf(TableException.class)
        .hasMessageStartingWith("posts.csv:7: ").hasMessageContaining(words);
  }
}
