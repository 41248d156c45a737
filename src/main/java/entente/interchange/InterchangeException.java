package entente.interchange;

/** RDF that cannot be read or written; the message names the file, the line where known, and why. */
public final class InterchangeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public InterchangeException(String message) {
    super(message);
  }

  public InterchangeException(String message, Throwable cause) {
    super(message, cause);
  }
}
