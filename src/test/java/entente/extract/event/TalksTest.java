package entente.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.Prose;
import entente.model.Event;
import entente.model.PartialDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Talks as titles, openings and transcripts tell of them; all is written on 15 June 2023. */
class TalksTest {
  static Stream<Arguments> tellings() {
    return Stream.of(
        told("Press statements following the talks",
            "Following their talks, Vladimir Putin and Viktor Orban of Hungary made statements for"
                + " the press.",
            "meeting occurred - Vladimir Putin, Viktor Orban"),
        told("News conference following Russian-Turkish talks",
            "Vladimir Putin and Recep Tayyip Erdogan gave a joint news conference following the"
                + " talks. The commission will hold its next meeting before the end of the year.",
            "meeting occurred - Vladimir Putin, Recep Tayyip Erdogan"),
        told("Talks",
            "Vladimir Putin received in the Kremlin President of Serbia Aleksandar Vucic.",
            "meeting occurred - Vladimir Putin, Aleksandar Vucic"),
        told("Informal meeting",
            "Vladimir Putin met with President of China Xi Jinping. The talks are scheduled for"
                + " June 17.",
            "meeting occurred - Vladimir Putin, Xi Jinping",
            "meeting planned 2023-06-17 Vladimir Putin, Xi Jinping"),
        told("Statement",
            "Vladimir Putin will meet with President of China Xi Jinping. The meeting will take"
                + " place on June 20.",
            "meeting planned 2023-06-20 Vladimir Putin, Xi Jinping"),
        told("News conference following talks with Chancellor of Austria Karl Nehammer",
            "President of Russia Vladimir Putin: Mr Nehammer and I have just held talks.\n\n"
                + "We know each other well. Last April, I met with Chancellor Nehammer in Moscow.",
            "meeting occurred - Karl Nehammer, Vladimir Putin",
            "meeting occurred 2023-04 Vladimir Putin, Karl Nehammer"),
        told("Meeting with President of Iran Ebrahim Raisi",
            "Vladimir Putin met with President of Iran Ebrahim Raisi.\n\nThis is the second visit"
                + " of President Raisi to Russia this year.",
            "meeting occurred - Vladimir Putin, Ebrahim Raisi",
            "visit occurred 2023 Ebrahim Raisi"),
        told("Telephone conversation with Prime Minister of Israel Benjamin Netanyahu",
            "Vladimir Putin had a telephone conversation with Benjamin Netanyahu. As a follow-up to"
                + " the talks held on May 9 in Moscow, trade was discussed.",
            "call occurred - Vladimir Putin, Benjamin Netanyahu",
            "meeting occurred 2023-05-09 Vladimir Putin, Benjamin Netanyahu"),
        told("Remarks by Vladimir Putin and Prime Minister of India Narendra Modi",
            "President of Russia Vladimir Putin: As an outcome of our talks, we will build a port.",
            "meeting occurred - Vladimir Putin, Narendra Modi"),
        told("Normandy format summit",
            "President of Russia Vladimir Putin, President of France Emmanuel Macron and Chancellor"
                + " of Germany Olaf Scholz held a meeting in Paris.",
            "session occurred - Vladimir Putin, Emmanuel Macron, Olaf Scholz"),
        told("Vladimir Putin arrives in Israel",
            "He is to meet with President of Israel Isaac Herzog and Patriarch Theophilos of"
                + " Jerusalem and All Palestine.",
            "visit occurred - Vladimir Putin",
            "meeting planned - Vladimir Putin, Isaac Herzog"),
        told("Vladimir Putin arrived in France for the Normandy format summit",
            "The meeting in the Normandy format will be held in Paris.",
            "visit occurred - Vladimir Putin", "session planned - Vladimir Putin"));
  }

  private static Arguments told(String title, String text, String... events) {
    return Arguments.of(title, text, String.join("\n", events));
  }

  @ParameterizedTest
  @MethodSource("tellings")
  void areRead(String title, String text, String events) {
    assertThat(Prose.published("The Kremlin", title, text).events().stream()
        .map(TalksTest::line).collect(Collectors.joining("\n"))).isEqualTo(events);
  }

  private static String line(Event event) {
    PartialDate day = event.when().start();
    return event.type().code() + " " + event.status().code() + " " + (day == null ? "-" : day) + " "
        + event.participants().stream().map(each -> String.valueOf(each.person()))
            .collect(Collectors.joining(", "));
  }
}
