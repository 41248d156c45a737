package entente.reason.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeliefReaderTest {
  @TempDir
  private Path folder;

  @Test
  void twoProfilesHaveNames() {
    assertThat(BeliefReader.read("one-sided")).isEqualTo(Belief.ONE_SIDED);
    assertThat(BeliefReader.read("two-sided")).isEqualTo(Belief.TWO_SIDED);
  }

  @Test
  void aFileSaysWhoseWordCounts() throws IOException {
    assertThat(read("""
        sides: two
        confidence: 0.6
        believe: [curated, COW-IGO]
        doubt: White House
        memberships:
          - COW-IGO
          - curated
        """)).isEqualTo(new Belief("belief.yaml", true, 0.6, List.of("curated", "COW-IGO"),
        List.of("White House"), List.of("COW-IGO", "curated")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      sides: both       | line 1: sides is one or two
      confidence: high  | line 1: confidence is a number from 0 to 1
      trust: [a]        | line 1: there is no key trust; there are sides
      believe: {a: b}   | line 1: a name or a list of names is expected
      just words        | a profile of belief has lines such as sides: two
      sides: [          | belief.yaml
      """)
  void whatIsWrongIsSaidWithItsLine(String text, String message) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(BeliefException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> BeliefReader.read(folder.resolve("none.yaml").toString()))
        .isInstanceOf(BeliefException.class).hasMessageContaining("give one-sided, two-sided");
  }

  private Belief read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("belief.yaml"), text);
    return BeliefReader.read(file.toString());
  }
}
