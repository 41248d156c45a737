package entente.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LexiconTableTest {
  private static LexiconTable read(String text) throws IOException {
    return LexiconTable.read("verbs.csv", new StringReader(text), "verb", "class");
  }

  @Test
  void readsRowsBelowCommentsAndKeepsTheirLines() throws IOException {
    LexiconTable table = read("# what it means\nverb,class\n\n\"meet, greet\", meet \n");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().getFirst().get("verb")).isEqualTo("meet, greet");
    assertThat(table.rows().getFirst().get("class")).isEqualTo("meet");
    assertThat(table.rows().getFirst().line()).isEqualTo(4);
  }

  @Test
  void refusesOtherColumns() {
    assertThatThrownBy(() -> read("verb,kind\n")).hasMessageContaining("verbs.csv:1");
  }

  @Test
  void refusesTheSameRowTwice() {
    assertThatThrownBy(() -> read("verb,class\nmeet,m\nvisit,v\nmeet,m\n"))
        .hasMessageContaining("verbs.csv:4").hasMessageContaining("line 2");
  }

  @Test
  void refusesARowOfAnotherWidth() {
    assertThatThrownBy(() -> read("verb,class\nmeet\n")).hasMessageContaining("verbs.csv:2");
  }

  @Test
  void refusesATableThatIsNotThere() {
    assertThatThrownBy(() -> LexiconTable.bundled("lexicon/none.csv", "verb"))
        .hasMessageContaining("lexicon/none.csv");
  }
}
