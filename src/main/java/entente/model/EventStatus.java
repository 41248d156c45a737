package entente.model;

import java.util.Locale;

/** Whether an event came about, as of the document's date. */
public enum EventStatus {
  /** It took place, or is under way. */
  OCCURRED,
  /** It is announced. */
  PLANNED,
  /** It was called off, or put off with no new date. */
  CANCELLED;

  /** The name in files and on the command line, such as {@code occurred}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
