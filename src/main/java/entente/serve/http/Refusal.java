package entente.serve.http;

/** A request that is not answered; the message says why and what to do instead. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;
  private final int retryAfter;

  private Refusal(int status, String code, String message, int retryAfter) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /**
   * One that will be refused again.
   *
   * @param status of HTTP
   * @param code the reason as one word, for programs
   * @param message the reason and what to do, for people
   */
  public static Refusal of(int status, String code, String message) {
    return new Refusal(status, code, message, 0);
  }

  /** One that may be answered some seconds later. */
  public static Refusal forNow(int status, String code, String message, int seconds) {
    return new Refusal(status, code, message, seconds);
  }

  /** Of something that was asked for in a wrong way: 400. */
  public static Refusal badRequest(String message) {
    return of(400, "bad-request", message);
  }

  /** Of something that is not there: 404. */
  public static Refusal notFound(String message) {
    return of(404, "not-found", message);
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  /** The reason as one word, for programs. */
  public String code() {
    return code;
  }

  /** After how many seconds to try again; 0 where that would not help. */
  public int retryAfter() {
    return retryAfter;
  }
}
