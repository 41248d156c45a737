package entente.serve.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsersTest {
  @TempDir
  private Path directory;

  @Test
  void aPasswordIsKeptAsAHashWithASaltOfItsOwn() {
    PasswordHash hash = PasswordHash.of("goa 2023".toCharArray(), 1000);
    assertThat(PasswordHash.parse(hash.toString()).fits("goa 2023".toCharArray())).isTrue();
    assertThat(hash.fits("goa 2024".toCharArray())).isFalse();
    assertThat(PasswordHash.of("goa 2023".toCharArray(), 1000)).isNotEqualTo(hash);
    assertThat(PasswordHash.of(new char[0]).iterations()).isGreaterThanOrEqualTo(210_000);
  }

  /** Test vector: PBKDF2 with HMAC-SHA-512, password "password", salt "salt", one iteration. */
  @Test
  void itIsPbkdf2() {
    assertThat(PasswordHash.parse(
        "pbkdf2-sha512:1:c2FsdA==:hn9wzxreAs/zdSWZo6U9xK80x6ZpgVrl1RNVThyM8lI=")
        .fits("password".toCharArray())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann", "ann:secret", ":pbkdf2-sha512:1:c2FsdA==:c2FsdA==",
    "ann:pbkdf2-sha512:0:c2FsdA==:c2FsdA==", "ann:pbkdf2-sha512:1:===:c2FsdA=="})
  void aLineThatIsWrongIsNamed(String line) throws IOException {
    Path file = Files.writeString(directory.resolve("users"), "# who\n" + line + "\n");
    assertThatThrownBy(() -> Users.read(file)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2").hasMessageContaining("./entente password");
  }

  @Test
  void aFileThatNamesNobodyIsRefused() throws IOException {
    Path file = Files.writeString(directory.resolve("users"), "# nobody\n");
    assertThatThrownBy(() -> Users.read(file)).hasMessageContaining("nobody is named");
    assertThatThrownBy(() -> Users.read(directory.resolve("none")))
        .hasMessageContaining("cannot be read");
  }
}
