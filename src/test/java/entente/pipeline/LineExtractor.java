package entente.pipeline;

import entente.model.Document;
import entente.model.Event;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Extraction;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Passage;
import entente.model.Period;
import entente.model.SentenceOutcome;
import entente.model.Sourcing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Reads documents whose lines are such as {@code meeting CHN RUS}, so that the way of the data can
 * be tested without models of language. The line {@code fail} makes it fail, and {@code stumble} is a
 * sentence that cannot be read.
 */
public final class LineExtractor implements Function<Document, Extraction> {
  @Override
  public Extraction apply(Document document) {
    List<Event> events = new ArrayList<>();
    List<SentenceOutcome> sentences = new ArrayList<>();
    int start = 0;
    for (String line : document.text().split("\n")) {
      int end = start + line.length();
      if (line.equals("fail")) {
        throw new IllegalStateException("asked to fail");
      }
      boolean tells = line.startsWith("meeting ");
      if (tells) {
        events.add(event(document, line, new Passage(line, start, end, sentences.size())));
      }
      sentences.add(new SentenceOutcome(sentences.size(), start, end, outcome(line),
          line.equals("stumble") ? "asked to stumble" : ""));
      start = end + 1;
    }
    return new Extraction(document, Sourcing.NONE, events, List.of(), List.of(), List.of(),
        List.of(), sentences);
  }

  private static SentenceOutcome.Kind outcome(String line) {
    return switch (line.split(" ", 2)[0]) {
      case "meeting" -> SentenceOutcome.Kind.READ;
      case "stumble" -> SentenceOutcome.Kind.FAILED;
      default -> SentenceOutcome.Kind.NO_TRIGGER;
    };
  }

  private static Event event(Document document, String line, Passage passage) {
    List<Participant> sides = Arrays.stream(line.split(" ")).skip(1).map(Party::state)
        .map(Participant::side).toList();
    return new Event("e" + (passage.sentence() + 1), EventType.MEETING, EventStatus.OCCURRED,
        Period.of(document.date()), null, null, null, null, null, sides, null, passage, 0.9);
  }
}
