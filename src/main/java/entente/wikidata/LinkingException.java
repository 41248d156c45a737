package entente.wikidata;

/** A service cannot be asked, or its answer not be read; the message says why and what to do. */
public final class LinkingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public LinkingException(String message) {
    super(message);
  }

  public LinkingException(String message, Throwable cause) {
    super(message, cause);
  }
}
