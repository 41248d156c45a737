package entente.serve;

/** The server cannot be started; the message says why and what to do. */
public final class ServeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ServeException(String message) {
    super(message);
  }

  public ServeException(String message, Throwable cause) {
    super(message, cause);
  }
}
