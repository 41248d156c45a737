package entente.model;

/** What a fact was read from: a passage of a text, or an entry of a record file. */
public sealed interface Evidence permits Passage, RecordEntry {
  /** The words that say it, verbatim; for a record its quote, or an empty string. */
  String quote();
}
