package entente.extract.event;

import entente.model.EventType;

/**
 * How sure the reading of an event is, from what the text gave for it: a sum fitted by hand to how often events with and
 * without each part are right (docs/evaluation.md, Confidence).
 */
final class Confidence {
  private static final double BASE = 0.60;
  private static final double DATED = 0.12;
  private static final double PLACED = 0.10;
  private static final double NAMED = 0.12;
  private static final double SEVERAL = 0.03;
  private static final double TITLE_ALONE = -0.15;

  private Confidence() {}

  /** A share of 0 to 1: more for a date, a place and named persons, less for a title alone. */
  static double of(EventDraft draft) {
    double confidence = BASE;
    confidence += draft.when.isUnknown() ? 0 : DATED;
    // Who calls is not at one place: that none is told says nothing.
    confidence += draft.place == null && draft.type != EventType.CALL ? 0 : PLACED;
    confidence += draft.participants().stream().anyMatch(each -> each.person() != null) ? NAMED : 0;
    confidence += draft.type == EventType.SESSION || draft.parties().size() > 1 ? SEVERAL : 0;
    return draft.inTitle() ? confidence + TITLE_ALONE : confidence;
  }
}
