package entente.reason.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFilesTest {
  private static final Path FOLDER = Path.of("ontology/rules");

  @ParameterizedTest
  @EnumSource
  void theFileOfALanguageIsUpToDate(RuleLanguage language) throws IOException {
    Path file = FOLDER.resolve(language.file());
    String text = language.write(RuleSet.standard());
    if (Boolean.getBoolean("entente.write")) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file))
        .as("%s is stale: mvn test -Dtest=RuleFilesTest -Dentente.write=true", file)
        .isEqualTo(text);
  }

  @Test
  void everyConstructIsARule() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("construct"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".rq", "")))
          .containsExactlyInAnyOrderElementsOf(RuleSet.NAMES);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "SELECT * { ?a ?b ?c }",
    "CONSTRUCT { ?a <urn:p> ?b } { ?a <urn:q>/<urn:r> ?b }",
    "CONSTRUCT { ?a <urn:p> ?b } { ?a <urn:q> ?c }",
    "CONSTRUCT { ?a <urn:p> ?b } { ?a <urn:q> ?b OPTIONAL { ?a <urn:r> ?c } }",
    "CONSTRUCT { ?a <urn:p> ?b } { ?a <urn:q> ?b FILTER(?a = ?b) }",
    "CONSTRUCT { ?a <urn:p> ?b } { ?a <urn:q> ?b FILTER NOT EXISTS { ?b <urn:q> ?c } }",
  })
  void whatNotEveryEngineCanSayIsRefused(String query) {
    assertThatThrownBy(() -> RuleReader.read("x", "#+ summary: x\n" + query))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a rule ");
  }
}
