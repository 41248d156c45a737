package entente.serve.write;

import entente.serve.http.Exchange;
import entente.store.Replacement;
import java.io.IOException;

/** Tells a client what its write changed. */
final class Changes {
  private Changes() {}

  static void send(Exchange exchange, int status, Replacement changes) throws IOException {
    exchange.setHeader("Cache-Control", "no-store");
    exchange.send(status, "application/json", "{\"added\": " + changes.quadsAdded()
        + ", \"deleted\": " + changes.quadsRemoved() + "}\n");
  }
}
