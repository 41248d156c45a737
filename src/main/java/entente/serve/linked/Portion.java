package entente.serve.linked;

import entente.map.Prefixes;
import entente.serve.http.Exchange;
import entente.serve.http.Html;
import entente.serve.http.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A portion of what points to a thing.
 *
 * @param property by which it points
 * @param from how many come before
 */
record Portion(Node property, int from) {
  /**
   * The one that is asked for by {@code ?property=ent:holder&from=20}; none where no property is named.
   *
   * @throws Refusal if it is none
   */
  static Optional<Portion> of(Exchange exchange) {
    return exchange.parameter("property").map(name -> new Portion(
        NodeFactory.createURI(expand(name)), number(exchange.parameter("from").orElse("0"))));
  }

  private static String expand(String name) {
    String[] parts = name.split(":", 2);
    String namespace = Prefixes.ALL.get(parts[0]);
    if (parts.length < 2) {
      throw Refusal.badRequest(
          "The parameter property takes an IRI or a name such as ent:holder, not " + name + ".");
    }
    return namespace == null ? name : namespace + parts[1];
  }

  private static int number(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw Refusal.badRequest("The parameter from takes a number such as 20, not " + text + ".");
    }
    return Integer.parseInt(text);
  }

  /** The name of the property, as {@link #of} takes it. */
  String name() {
    String name = Html.shorten(property.getURI());
    return name.contains(":") ? name : property.getURI();
  }

  /** What is added to the address of the whole for it. */
  String query() {
    return "?property=" + URLEncoder.encode(name(), StandardCharsets.UTF_8).replace("%3A", ":")
        + "&from=" + from;
  }
}
