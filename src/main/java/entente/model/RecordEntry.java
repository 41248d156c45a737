package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a record file.
 *
 * @param file name of the file as given, below the folder that was named
 * @param line line where the entry starts, from 1
 * @param quote words that the coder copied as evidence; empty where there are none
 * @param date when a statement was made; null where it is not said, and for other entries
 */
public record RecordEntry(String file, int line, String quote, @Nullable PartialDate date)
    implements
      Evidence {
  /** An entry with no date of its own. */
  public RecordEntry(String file, int line, String quote) {
    this(file, line, quote, null);
  }
}
