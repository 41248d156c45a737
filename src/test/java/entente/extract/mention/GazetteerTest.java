package entente.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.SharedReference;
import entente.extract.analysis.Tokenizer;
import entente.extract.analysis.Word;
import entente.extract.mention.Gazetteer.Entry;
import entente.extract.mention.Gazetteer.Match;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class GazetteerTest {
  private static @Nullable Match first(String words) {
    return SharedReference.gazetteer().longest(Tokenizer.words(words), 0);
  }

  private static String text(String sentence) {
    List<Word> words = Tokenizer.words(sentence);
    Match match = SharedReference.gazetteer().longest(words, 0);
    return match == null ? "" : Word.text(words, 0, match.to());
  }

  @Test
  void theLongestNameWins() {
    assertThat(text("South Africa is")).isEqualTo("South Africa");
    assertThat(text("Shanghai Cooperation Organization members"))
        .isEqualTo("Shanghai Cooperation Organization");
    assertThat(text("United States of America and")).isEqualTo("United States of America");
  }

  @Test
  void accentsCaseAndApostrophesDoNotMatter() {
    assertThat(first("Côte d'Ivoire").as(Entry.OfState.class).state().code()).isEqualTo("CIV");
    assertThat(first("Cote d’Ivoire").as(Entry.OfState.class).state().code()).isEqualTo("CIV");
    assertThat(first("CHINA").as(Entry.OfState.class).state().code()).isEqualTo("CHN");
  }

  @Test
  void acronymsAreMetToTheLetter() {
    assertThat(first("US forces")).isNotNull();
    assertThat(first("Us two")).isNull();
    assertThat(first("WHO reports").as(Entry.OfFramework.class).framework().code())
        .isEqualTo("WHO");
    assertThat(first("Who reports")).isNull();
  }

  @Test
  void aNameBeginsWithACapitalOrAFigure() {
    assertThat(first("china cups")).isNull();
    assertThat(first("turkey is eaten")).isNull();
  }

  @Test
  void peopleSeatsPlacesAndPersonsAreToldApart() {
    assertThat(first("Mongolian").as(Entry.OfPeople.class)).isNotNull();
    assertThat(first("Mongolian").as(Entry.OfState.class)).isNull();
    assertThat(first("Ulaanbaatar").as(Entry.OfSeat.class).state().code()).isEqualTo("MNG");
    assertThat(first("Sergey Lavrov").as(Entry.OfPerson.class).holder().person())
        .isEqualTo("Sergei Lavrov");
  }

  @Test
  void aSurnameAloneIsNoName() {
    assertThat(first("Lavrov said")).isNull();
  }
}
