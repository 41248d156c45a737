package entente.extract.event;

import entente.model.EventType;

/** How sure the reading of an event is, from what the text gave for it. */
final class Confidence {
  private Confidence() {}

  /** A share of 0 to 1: more for named persons, a date and a place, less for a title alone. */
  static double of(EventDraft draft) {
    double confidence = 0.6;
    confidence += draft.when.isUnknown() ? 0 : 0.1;
    confidence += draft.place == null ? 0 : 0.05;
    boolean named = draft.participants().stream().anyMatch(each -> each.person() != null);
    confidence += named ? 0.15 : 0;
    confidence += draft.type == EventType.SESSION || draft.parties().size() > 1 ? 0.05 : 0;
    return draft.inTitle() ? confidence - 0.2 : confidence;
  }
}
