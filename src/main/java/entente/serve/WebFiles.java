package entente.serve;

import entente.serve.http.Exchange;
import entente.serve.http.Refusal;
import entente.serve.http.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The files of the pages, {@code /web/NAME}, from the class path; none but those named here. */
final class WebFiles implements Resource {
  private static final Set<String> SCRIPTS = Set.of("explorer.js", "views.js", "document.js",
      "dom.js", "sparql.js");
  private static final String STYLE = "style.css";

  @Override
  public void answer(Exchange exchange) throws IOException {
    String path = exchange.path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (!SCRIPTS.contains(name) && !name.equals(STYLE)) {
      throw Refusal.notFound("There is no file " + name + ".");
    }
    try (InputStream file = WebFiles.class.getResourceAsStream("/web/" + name)) {
      if (file == null) {
        throw new IOException("the program was packed without web/" + name);
      }
      exchange.send(200,
          name.equals(STYLE) ? "text/css;charset=utf-8" : "text/javascript;charset=utf-8",
          file.readAllBytes());
    }
  }
}
