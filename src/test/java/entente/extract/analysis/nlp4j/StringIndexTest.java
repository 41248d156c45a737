package entente.extract.analysis.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class StringIndexTest {
  private static final long SEED = StringIndex.seed(3);
  private static final int COUNT = 5_000;

  @Test
  void findsEveryStringAndNoOther() {
    StringIndex index = numbers();
    for (int i = 0; i < COUNT; i++) {
      assertThat(index.get(StringIndex.hash(SEED, "word" + i))).isEqualTo(i);
      assertThat(index.get(StringIndex.hash(SEED, "other" + i))).isEqualTo(StringIndex.UNKNOWN);
    }
  }

  @Test
  void tellsTheSameStringUnderAnotherSeedApart() {
    assertThat(numbers().get(StringIndex.hash(StringIndex.seed(4), "word1")))
        .isEqualTo(StringIndex.UNKNOWN);
  }

  @Test
  void hashesPartsAsTheWhole() {
    String last = "talk".repeat(40);
    long parts = StringIndex.append(StringIndex.hash(StringIndex.hash(SEED, "NN"), "_"),
        StringIndex.hash(last), StringIndex.power(last.length()));
    assertThat(parts).isEqualTo(StringIndex.hash(SEED, "NN_" + last));
  }

  @Test
  void isReadAsItWasWritten() {
    StringIndex index = numbers();
    ByteBuffer bytes = ByteBuffer.allocate(index.bytes());
    index.write(bytes);
    assertThat(bytes.hasRemaining()).isFalse();
    assertThat(StringIndex.read(bytes.flip()).places()).isEqualTo(index.places());
  }

  @Test
  void refusesTheSameStringTwice() {
    StringIndex.Builder builder = new StringIndex.Builder(2);
    builder.add(StringIndex.hash(SEED, "talks"), 0);
    assertThatThrownBy(() -> builder.add(StringIndex.hash(SEED, "talks"), 1))
        .isInstanceOf(IllegalStateException.class);
  }

  private static StringIndex numbers() {
    StringIndex.Builder builder = new StringIndex.Builder(COUNT);
    for (int i = 0; i < COUNT; i++) {
      builder.add(StringIndex.hash(SEED, "word" + i), i);
    }
    return builder.build();
  }
}
