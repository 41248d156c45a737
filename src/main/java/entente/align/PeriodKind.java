package entente.align;

import entente.model.RollCall;

/** What roll calls are put together by. */
public enum PeriodKind {
  /** The session of the body, such as {@code UNGA-74}; it may go on into the next year. */
  SESSION,
  /** The calendar year of the vote, such as {@code 2019}. */
  YEAR;

  /** The period that a roll call falls into; one that has no session falls into its year. */
  public String period(RollCall rollCall) {
    return this == SESSION && rollCall.session() != null
        ? rollCall.body() + "-" + rollCall.session()
        : Integer.toString(rollCall.date().getYear());
  }
}
