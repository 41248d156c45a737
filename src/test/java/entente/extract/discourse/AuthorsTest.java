package entente.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.Prose;
import entente.extract.SharedReference;
import entente.extract.analysis.Tokenizer;
import entente.extract.analysis.Word;
import entente.extract.mention.Memory;
import entente.model.Participant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorsTest {
  @Test
  void aJointStatementHasBothSidesAsItsAuthors() {
    assertThat(authors("Joint Statement by India and France on Space")).extracting(
        each -> each.party().code()).containsExactly("IND", "FRA");
  }

  @Test
  void thosePersonsFromWhomAStatementIsMakeIt() {
    assertThat(authors("Joint Statement on Grain for Niger from President Narendra Modi of India"
        + " and President Emmanuel Macron of France")).extracting(each -> each.party().code())
        .containsExactly("IND", "FRA");
  }

  @Test
  void whatAJointStatementIsOnIsNoAuthor() {
    assertThat(authors("Joint Statement by India and France on the Situation in Niger"))
        .extracting(each -> each.party().code()).containsExactly("IND", "FRA");
  }

  @Test
  void aStatementHasWhoMakesItAsItsAuthor() {
    assertThat(authors("Statement by Prime Minister Narendra Modi on France"))
        .extracting(Participant::person).containsExactly("Narendra Modi");
  }

  @Test
  void aTitleThatOnlyTellsOfAnEventHasNoAuthors() {
    assertThat(authors("Narendra Modi meets Emmanuel Macron")).isEmpty();
  }

  private static List<Participant> authors(String title) {
    Memory memory = new Memory(SharedReference.get(), Prose.DAY, null);
    List<Word> words = Tokenizer.words(title);
    SharedReference.finder().note(words, 0, memory);
    return Authors.of(title, words, SharedReference.finder().find(words, memory));
  }
}
