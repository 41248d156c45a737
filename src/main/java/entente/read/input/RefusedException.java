package entente.read.input;

/** Ends the reading of a file, or of a part of one, with the reason. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public RefusedException(Refusal refusal) {
    super(refusal.message());
    this.refusal = refusal;
  }

  /** What is refused, and why. */
  public Refusal refusal() {
    return refusal;
  }
}
