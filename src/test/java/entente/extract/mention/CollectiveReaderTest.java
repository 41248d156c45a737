package entente.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.analysis.Tokenizer;
import entente.extract.analysis.Word;
import entente.extract.mention.Mention.Collective;
import entente.extract.mention.Mention.Collective.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectiveReaderTest {
  private static Collective read(String words) {
    return new CollectiveReader().read(Tokenizer.words(words), 0);
  }

  @ParameterizedTest
  @CsvSource({"the two sides agreed,the two sides,SIDES,2", "both sides agreed,both sides,SIDES,2",
    "Both agreed,Both,SIDES,2", "the leaders agreed,the leaders,SIDES,0",
    "The three ministers agreed,The three ministers,SIDES,3",
    "both the countries agreed,both the countries,SIDES,2",
    "all parties agreed,all parties,SIDES,0", "they agreed,they,SIDES,0",
    "We agreed,We,WE,0", "our governments agreed,,,",
    "our two countries agreed,our two countries,WE,2",
    "he agreed,he,HE,0", "She agreed,She,SHE,0", "I agreed,I,SPEAKER,0",
    "Leaders agreed,Leaders,SIDES,0", "Officials agreed,,,",
    "the heads of state agreed,the heads of state,SIDES,0",
    "the two foreign ministers agreed,the two foreign ministers,SIDES,2"})
  void wordsForTheSidesAtHandAreRead(String text, String mention, Kind kind, Integer count) {
    Collective read = read(text);
    if (mention == null) {
      assertThat(read).isNull();
      return;
    }
    List<Word> words = Tokenizer.words(text);
    assertThat(Word.text(words, read.from(), read.to())).isEqualTo(mention);
    assertThat(read.kind()).isEqualTo(kind);
    assertThat(read.count()).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the countries of Africa", "sides", "the two reports", "three ministers'",
    "the weather", "the"})
  void otherWordsAreNone(String text) {
    Collective read = read(text);
    if (text.startsWith("three")) {
      assertThat(read.count()).isEqualTo(3);
    } else {
      assertThat(read).isNull();
    }
  }

  @Test
  void aNumberWithoutItsNounIsNone() {
    assertThat(read("the two of them")).isNull();
  }
}
