package entente.model;

import java.util.Locale;

/** Kinds of events; the closed list of the annotation rules. */
public enum EventType {
  /** Talks between two or more sides, in person or by video. */
  MEETING,
  /** A sitting of a multilateral framework or mechanism. */
  SESSION,
  /** A telephone conversation. */
  CALL,
  /** A representative travels to another state. */
  VISIT,
  /** A document is signed, adopted or issued jointly. */
  SIGNING;

  /** The name in files and on the command line, such as {@code meeting}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
