package entente.read.input;

/**
 * A file, or a part of one, that was not read.
 *
 * @param file name as given on the command line or found in a folder named there
 * @param line line where the fault is, from 1; 0 where unknown
 * @param offset byte where the fault is, from 0; -1 where unknown
 * @param reason what is wrong
 * @param remedy what to do about it
 */
public record Refusal(String file, int line, long offset, String reason, String remedy) {
  public Refusal {
    if (file.isBlank() || reason.isBlank() || remedy.isBlank()) {
      throw new IllegalArgumentException("a refusal names the file, the reason and the remedy");
    }
  }

  /** A refusal of a whole file. */
  public static Refusal ofFile(String file, String reason, String remedy) {
    return new Refusal(file, 0, -1, reason, remedy);
  }

  /** A refusal of what starts at a line. */
  public static Refusal ofLine(String file, int line, String reason, String remedy) {
    return new Refusal(file, line, -1, reason, remedy);
  }

  /** One line for people, such as {@code a.md:2: no such day: 2023-02-30; write ...}. */
  public String message() {
    String where = line > 0 ? file + ":" + line : file;
    String at = offset >= 0 ? " (byte " + offset + ")" : "";
    return where + ": " + reason + at + "; " + remedy;
  }
}
