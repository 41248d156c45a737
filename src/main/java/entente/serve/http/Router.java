package entente.serve.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each request to the resource at its address; what is not there is 404. */
public final class Router extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Logger LOG = LoggerFactory.getLogger(Router.class);

  private final String address;
  private final transient Gate gate;
  private final transient Map<String, Resource> resources;

  /**
   * @param gate what every request goes through first
   * @param resources path to resource; one that ends in a slash is for all that is below
   * @param address where the server is for clients; empty where the header Host says it
   */
  public Router(Gate gate, Map<String, Resource> resources, String address) {
    this.address = address;
    this.gate = gate;
    this.resources = Map.copyOf(resources);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exchange exchange = new Exchange(request, response, address);
    try {
      if (gate.lets(exchange, request, response)) {
        find(exchange.path()).answer(exchange);
      }
    } catch (Refusal refusal) {
      exchange.refuse(refusal);
    } catch (HttpException.IllegalStateException | HttpException.IllegalArgumentException e) {
      // Jetty cannot read what was sent.
      exchange.refuse(Refusal.badRequest("The request is not well-formed: " + e.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
      exchange.refuse(Refusal.of(500, "failure",
          "Something went wrong in the server; its log says what."));
    }
  }

  private Resource find(String path) {
    Resource exact = resources.get(path);
    if (exact != null) {
      return exact;
    }
    return resources.entrySet().stream()
        .filter(each -> each.getKey().endsWith("/") && each.getKey().length() > 1
            && path.startsWith(each.getKey()))
        .max(Comparator.comparingInt(each -> each.getKey().length())).map(Map.Entry::getValue)
        .orElseThrow(() -> Refusal.notFound("There is nothing at " + path + "."));
  }
}
