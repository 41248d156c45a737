package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @TempDir
  private Path directory;

  @Test
  void theFileThatIsPrintedCanBeRead() throws IOException {
    Settings settings = Settings.STANDARD.with(Setting.PORT, "4040").with(Setting.ORIGINS, "*");
    Settings read = Settings.read(file(settings.file()));
    for (Setting setting : Setting.values()) {
      assertThat(read.get(setting)).as(setting.key()).isEqualTo(settings.get(setting));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"prot = 3030", "port 3030", "port = many", "port = 1\nport = 2",
    "query-seconds = 0", "origins = javascript:alert(1)"})
  void whatIsWrongIsRefused(String line) throws IOException {
    Path file = file("# a comment\n\n" + line);
    assertThatThrownBy(() -> Settings.read(file)).isInstanceOf(ServeException.class)
        .message().isNotBlank();
  }

  @Test
  void aKeyThatThereIsNotIsNamedWithItsLine() throws IOException {
    Path file = file("host = 127.0.0.1\nrow = 5");
    assertThatThrownBy(() -> Settings.read(file)).hasMessageContaining("line 2")
        .hasMessageContaining("no setting row").hasMessageContaining("running-queries");
  }

  @ParameterizedTest
  @EnumSource
  void everySettingIsDocumented(Setting setting) throws IOException {
    assertThat(Files.readString(Path.of("docs", "serving.md")))
        .contains("| `" + setting.key() + "` | "
            + (setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`"));
    assertThat(Settings.STANDARD.file())
        .contains("\n" + setting.key() + " =" + (" " + setting.standard()).stripTrailing() + "\n");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("serve.properties"), text);
  }
}
