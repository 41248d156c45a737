package entente.reference;

/** A reference table cannot be used; the message names file, line, and what to do. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A table is refused.
   *
   * @param file name of the table, such as {@code states.csv}
   * @param line line number, where the header is line 1; 0 where the file as a whole is meant
   * @param reason what is wrong and what to do
   */
  public TableException(String file, int line, String reason) {
    super(line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason);
  }

  /** A table that cannot be read at all. */
  public TableException(String file, Throwable cause) {
    super(file + ": cannot be read: " + cause.getMessage(), cause);
  }
}
