package entente.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CameoCodesTest {
  private static final Pattern CODE = Pattern
      .compile("^code:cameo-(\\d+) a (.*)$", Pattern.MULTILINE);
  private static final Pattern CLASS = Pattern.compile("skos:broadMatch code:plover-(\\w+)");

  private final CameoCodes codes = new CameoCodes();

  @Test
  void givesTheClassThatTheOntologyGives() throws IOException {
    Set<String> differing = new TreeSet<>();
    Matcher code = CODE.matcher(Files.readString(Path.of("ontology/codes.ttl")));
    while (code.find()) {
      Matcher match = CLASS.matcher(code.group(2));
      boolean appeal = code.group(1).startsWith("02");
      if (match.find() && !appeal && !match.group(1).equals(codes.plover(code.group(1)))) {
        differing.add(code.group(1));
      }
    }
    assertThat(differing).isEmpty();
  }

  @Test
  void statementsHaveNoClass() {
    assertThat(codes.plover("010")).isNull();
  }

  @Test
  void theLongestBeginningShifts() {
    assertThat(codes.shift("threaten", "161")).isEqualTo("1313");
    assertThat(codes.shift("threaten", "195")).isEqualTo("1384");
    assertThat(codes.shift("refuse", "190")).isEmpty();
  }

  @Test
  void allCodesOfTheTablesAreCodesOfTheOntology() throws IOException {
    String ontology = Files.readString(Path.of("ontology/codes.ttl"));
    Set<String> unknown = new TreeSet<>(codes.all());
    for (RelationLexicon.Pos pos : RelationLexicon.Pos.values()) {
      new RelationLexicon().all(pos).forEach(word -> unknown.add(word.cameo()));
    }
    unknown.removeIf(each -> each.isEmpty() || ontology.contains("code:cameo-" + each + " a "));
    assertThat(unknown).isEmpty();
  }
}
