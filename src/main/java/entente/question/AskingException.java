package entente.question;

/** A question that was put well, and could not be answered: no endpoint there, or out of time. */
public final class AskingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public AskingException(String message, Throwable cause) {
    super(message, cause);
  }
}
