package entente.extract.event;

import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Participant;
import java.util.List;

/** Finds the two who talk to each other in the transcript of a meeting. */
final class Interlocutors {
  private Interlocutors() {}

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
