package entente.serve;

import entente.serve.http.Exchange;
import entente.serve.http.ProgramTime;
import entente.serve.http.Refusal;
import entente.serve.http.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of the pages, {@code /web/NAME}, from the class path, and {@code /web/lib/NAME}, which
 * are libraries that are there only if the program was built with npm; {@code /web/lib/} lists these.
 */
final class WebFiles implements Resource {
  private static final String LIBRARIES = "/web/lib/";
  private static final Pattern NAME = Pattern
      .compile("/web/((?:lib/)?[a-z0-9-]+\\.(js|css|json|txt))");
  private static final Map<String, String> TYPES = Map.of("js", "text/javascript;charset=utf-8",
      "css", "text/css;charset=utf-8", "json", "application/json", "txt",
      "text/plain;charset=utf-8");

  @Override
  public void answer(Exchange exchange) throws IOException {
    String path = exchange.path().equals("/style.css") ? "/web/style.css" : exchange.path();
    if (path.equals(LIBRARIES)) {
      exchange.send(200, TYPES.get("json"), libraries());
      return;
    }
    Matcher name = NAME.matcher(path);
    if (!name.matches()) {
      throw Refusal.notFound("There is no file " + path + ".");
    }
    try (InputStream file = WebFiles.class.getResourceAsStream("/web/" + name.group(1))) {
      if (file == null) {
        throw Refusal.notFound("There is no file " + path + (name.group(1).startsWith("lib/")
            ? ": this program was built without npm."
            : "."));
      }
      exchange.setLastModified(ProgramTime.get());
      exchange.send(200, TYPES.get(name.group(2)), file.readAllBytes());
    }
  }

  /** The names of the libraries that are there, as JSON. */
  private static String libraries() {
    return Stream.of("editor.js", "geo.js")
        .filter(name -> WebFiles.class.getResource(LIBRARIES + name) != null)
        .map(name -> '"' + name + '"').collect(Collectors.joining(", ", "[", "]\n"));
  }

  /** The text of a file that comes with the program. */
  static String text(String name) {
    try (InputStream file = WebFiles.class.getResourceAsStream("/web/" + name)) {
      if (file == null) {
        throw new IllegalStateException("the program was packed without web/" + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
