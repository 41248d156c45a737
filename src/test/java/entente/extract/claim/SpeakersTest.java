package entente.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.Prose;
import entente.model.Claim;
import entente.model.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads who says what in short reports of our own. */
class SpeakersTest {
  private static final Path TABLE = Path.of("src/test/resources/speakers.csv");

  static Stream<String> lines() throws IOException {
    return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).skip(1);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void readsWhoSaysWhat(String line) {
    String[] cells = line.split(";", -1);
    List<String> claims = Prose.read(cells[0].replace("\\n", "\n\n")).claims().stream()
        .map(SpeakersTest::told).toList();
    assertThat(claims).as(cells[0]).containsExactly(cells[1].split("\\|"));
  }

  @Test
  void aLetterHoldsTheWordsOfThoseWhoSendIt() {
    List<String> claims = Prose.published("Kremlin", "Greetings to participants in the Arctic fair",
        "“It is important to open the ports of Norway,” the message reads. "
            + "Vladimir Putin sent it from Sochi.")
        .claims().stream().map(SpeakersTest::told).toList();
    assertThat(claims).containsExactly("RUS Vladimir Putin: open the ports of Norway");
  }

  @Test
  void whatSomebodyHasDoneForTheSpeakerIsThankedFor() {
    assertThat(Prose.published("Kremlin", "Meeting with President of Chile Gabriel Boric",
        "President of Chile Gabriel Boric: Thank you for the help that you have given to Chile. "
            + "I am glad to see you.")
        .claims())
        .extracting(SpeakersTest::told)
        .containsExactly("CHL Gabriel Boric: the help that you have given to Chile");
  }

  /** {@code NOR Espen Barth Eide: its help}. */
  private static String told(Claim claim) {
    String holders = claim.holders().stream().map(Party::code).sorted()
        .collect(Collectors.joining("+"));
    String speaker = claim.speaker() == null ? "-" : claim.speaker().person();
    return holders + " " + speaker + ": " + claim.target();
  }
}
