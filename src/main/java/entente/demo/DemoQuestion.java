package entente.demo;

import java.util.List;

/**
 * One of the questions that the demonstration asks.
 *
 * @param title the question in words
 * @param name the question of {@code queries/}
 * @param arguments what it is asked about, as on the command line
 * @param columns the columns that are shown, few enough for a terminal
 * @param fact the column whose sentence is shown beside them
 */
record DemoQuestion(String title, String name, List<String> arguments, List<String> columns,
    String fact) {
  DemoQuestion {
    arguments = List.copyOf(arguments);
    columns = List.copyOf(columns);
  }

  /** The five. The last is asked about an event, which only the store knows. */
  static List<DemoQuestion> about(String eventWithTwoReadouts) {
    return List.of(
        new DemoQuestion("Who met on the sidelines of a BRICS summit?", "sidelines",
            List.of("framework=BRICS"), List.of("date", "participants", "place"),
            "event"),
        new DemoQuestion("What did China and Russia agree on, and under which frameworks?",
            "commitments", List.of("between=CHN,RUS"), List.of("date", "action", "frameworks"),
            "claim"),
        new DemoQuestion("Who spoke against what in 2023?", "positions",
            List.of("polarity=oppose", "from=2023", "to=2023"),
            List.of("date", "holders", "speaker", "target"), "claim"),
        new DemoQuestion("Who announced a meeting or a visit?", "announcements",
            List.of("from=2022", "to=2023"), List.of("date", "speaker", "post", "state"), "claim"),
        new DemoQuestion("Two sides tell of one meeting: what does only one of them say?",
            "readouts", List.of("event=" + eventWithTwoReadouts),
            List.of("kind", "inReadoutOf", "what"), "claim"));
  }

  /** How it is asked on the command line. */
  String command(String store) {
    return "./entente query " + name + " " + String.join(" ", arguments) + " --store " + store;
  }
}
