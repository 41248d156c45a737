package entente.serve;

import entente.serve.http.Exchange;
import entente.serve.http.Resource;
import java.io.IOException;
import java.io.InputStream;

/** {@code /style.css}, from the class path. */
final class StyleSheet implements Resource {
  @Override
  public void answer(Exchange exchange) throws IOException {
    try (InputStream style = StyleSheet.class.getResourceAsStream("/web/style.css")) {
      if (style == null) {
        throw new IOException("the program was packed without web/style.css");
      }
      exchange.send(200, "text/css;charset=utf-8", style.readAllBytes());
    }
  }
}
