package entente.serve.sparql;

import entente.serve.http.Exchange;
import entente.serve.http.Refusal;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** Which graph a request of the Graph Store Protocol is about. */
public final class GraphName {
  private static final String PATH = "/data/";

  private GraphName() {}

  /**
   * The name of the graph, by the parameter {@code graph} or the address itself; empty for the
   * default graph.
   *
   * @throws Refusal if none is named, or two are
   */
  public static String of(Exchange exchange) {
    if (exchange.path().startsWith(PATH)) {
      return exchange.address();
    }
    boolean isDefault = exchange.parameter("default").isPresent();
    String name = exchange.parameter("graph").orElse("");
    if (isDefault == !name.isEmpty()) {
      throw Refusal.badRequest("Give graph=IRI, or default.");
    }
    return name;
  }

  /**
   * A name that a graph may be given.
   *
   * @throws Refusal if it is no absolute IRI
   */
  public static String absolute(String name) {
    try {
      if (IRIx.create(name).isAbsolute()) {
        return name;
      }
    } catch (IRIException e) {
      throw Refusal.badRequest("The name of a graph must be an IRI: " + e.getMessage());
    }
    throw Refusal.badRequest("The name of a graph must be an absolute IRI.");
  }
}
