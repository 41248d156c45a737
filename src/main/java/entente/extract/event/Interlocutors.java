package entente.extract.event;

import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Participant;
import java.util.List;

/** Finds who speaks for the sides: in the transcript of a meeting, and in a statement of several. */
final class Interlocutors {
  private Interlocutors() {}

  /** The subject of a verb; of "We met" below "Joint Statement by A and B", those whom the title names. */
  static List<Participant> authors(Reading reading, int verb, PartReader parts) {
    List<Participant> found = parts.subjects(reading, verb);
    return PartReader.isWe(reading.clauses(), reading.clauses().subject(verb))
        ? titled(reading, found)
        : found;
  }

  /** The persons whom the title names, if they are one of each of those sides; else the sides. */
  private static List<Participant> titled(Reading reading, List<Participant> sides) {
    List<Participant> named = reading.ledger().speakers();
    boolean same = sides.size() > 1 && named.size() == sides.size() && sides.stream()
        .allMatch(side -> side.person() == null
            && named.stream().anyMatch(each -> each.party().equals(side.party())));
    return same ? named : sides;
  }

  /** Who speaks in a sentence of a transcript, and to whom; nobody where it is no talk of two sides. */
  static List<Participant> of(Reading reading) {
    List<Participant> voices = reading.discourse().voice();
    if (reading.clauses().sentence().speaker() == null || voices.size() != 1
        || voices.getFirst().person() == null) {
      return List.of();
    }
    Participant speaker = voices.getFirst();
    for (EventDraft draft : reading.ledger().drafts()) {
      if (draft.type == EventType.MEETING && draft.status == EventStatus.OCCURRED) {
        return draft.parties().size() == 2 && draft.parties().contains(speaker.party())
            ? draft.participants().stream()
                .filter(each -> each.person() != null && !each.party().equals(speaker.party()))
                .findFirst().map(other -> List.of(speaker, other)).orElse(List.of())
            : List.of();
      }
    }
    return List.of();
  }
}
