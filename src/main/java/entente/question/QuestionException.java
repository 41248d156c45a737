package entente.question;

/** A question that cannot be asked as it was put; the message says what to write instead. */
public final class QuestionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public QuestionException(String message) {
    super(message);
  }

  public QuestionException(String message, Throwable cause) {
    super(message, cause);
  }
}
