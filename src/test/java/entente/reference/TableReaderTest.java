package entente.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReaderTest {
  private static final TableReader<String> COLOURS = new TableReader<>("colours.csv",
      List.of("name", "note"), row -> row.text("name"), name -> name);

  @Test
  void readsQuotedCellsAndKeepsTheOrder() {
    assertThat(read("name,note\nred,\n\"pink, light\",x\n")).containsExactly("red", "pink, light");
  }

  @Test
  void takesColumnsInAnyOrder() {
    assertThat(read("note,name\nwarm,red\n")).containsExactly("red");
  }

  @Test
  void refusesAnUnknownColumn() {
    refuses("name,remark\nred,x\n", "colours.csv:1:", "remark");
  }

  @Test
  void refusesAMissingColumn() {
    refuses("name\nred\n", "colours.csv:1:", "note");
  }

  @Test
  void refusesARowOfAnotherLength() {
    refuses("name,note\nred,warm\nblue\n", "colours.csv:3:", "1 cells");
    refuses("name,note\nred,warm\n\nblue,\n", "colours.csv:3:", "cells");
  }

  @Test
  void refusesADuplicate() {
    refuses("name,note\nred,\nblue,\nred,again\n", "colours.csv:4:", "already");
  }

  @Test
  void refusesAnEmptyCellThatMustBeFilled() {
    refuses("name,note\n,x\n", "colours.csv:2:", "'name' is empty");
  }

  @Test
  void namesATableThatIsNotThere() {
    assertThatThrownBy(COLOURS::readBundled).isInstanceOf(TableException.class)
        .hasMessageContaining("colours.csv").hasMessageContaining("class path");
  }

  private static void refuses(String text, String... words) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(TableException.class)
        .hasMessageContainingAll(words);
  }

  private static List<String> read(String text) {
    return COLOURS.read(new StringReader(text));
  }
}
