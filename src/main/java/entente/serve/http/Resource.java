package entente.serve.http;

import java.io.IOException;

/** What answers requests at an address, or at all addresses under one. */
@FunctionalInterface
public interface Resource {
  /**
   * Answers one request.
   *
   * @throws Refusal if it cannot be answered; the caller tells the client
   * @throws IOException if the client has gone
   */
  void answer(Exchange exchange) throws IOException;
}
