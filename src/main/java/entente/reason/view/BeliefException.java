package entente.reason.view;

/** A profile of belief that cannot be read; the message names file, line and remedy. */
public final class BeliefException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BeliefException(String message) {
    super(message);
  }

  BeliefException(String message, Throwable cause) {
    super(message, cause);
  }
}
