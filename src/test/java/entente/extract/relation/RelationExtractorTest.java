package entente.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.Prose;
import entente.model.Party;
import entente.model.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelationExtractorTest {
  private static final Path TABLE = Path.of("src/test/resources/relations.csv");

  static Stream<String> lines() throws IOException {
    return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).skip(1);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void readsTheTiesOfASentence(String line) {
    String[] cells = line.split(";", -1);
    Set<String> expected = Stream.of(cells[1].split("\\|")).filter(each -> !each.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(ties(cells[0])).as(cells[0]).isEqualTo(expected);
  }

  @Test
  void tellsWhereItWasRead() {
    String text = "It rained. Kuwait was invaded by Iraq.";
    Relation relation = Prose.read(text).relations().getFirst();
    assertThat(relation.sentence()).isEqualTo(1);
    assertThat(text.substring(relation.evidence().start(), relation.evidence().end()))
        .isEqualTo("Kuwait was invaded by Iraq.");
    assertThat(relation.cameo()).isEqualTo("190");
    assertThat(relation.confidence()).isBetween(0.0, 1.0);
  }

  /** {@code CHN>RUS CONSULT}; giving way in words and in deed is one. */
  private static Set<String> ties(String sentence) {
    return Prose.read(sentence).relations().stream()
        .map(each -> code(each.source()) + ">" + code(each.target()) + " "
            + each.ploverClass().replaceAll("CONCEDE|RETREAT", "YIELD"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String code(Party party) {
    return party.isState() ? party.code() : "IGO:" + party.code();
  }
}
