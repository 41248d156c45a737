package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultStreamTest {
  @Test
  void whatArrivesIsNoLoss() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    assertThat(lossOf(written)).isNull();
    assertThat(written.toString()).isEqualTo("met in Goa");
  }

  @Test
  void aFullDiskIsALoss() {
    assertThat(lossOf(failing("No space left on device"))).isEqualTo("No space left on device");
  }

  @Test
  void aReaderThatHasSeenEnoughIsNone() {
    assertThat(lossOf(failing("Broken pipe"))).isNull();
  }

  private static @Nullable String lossOf(OutputStream out) {
    ResultStream results = new ResultStream(out);
    PrintStream printed = new PrintStream(results);
    printed.print("met in Goa");
    printed.flush();
    return results.loss();
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }
}
