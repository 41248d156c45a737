package entente.serve;

import entente.question.Question;
import entente.store.Store;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Serves a store over HTTP, for reading only: {@code /sparql}, {@code /data}, {@code /shacl},
 * {@code /ontology}, {@code /$/ping} and a start page. Fuseki is open by default; here each service
 * is named that there is to be, and the rest is not there.
 */
public final class EntenteServer implements AutoCloseable {
  private final FusekiServer fuseki;
  private final String host;

  private EntenteServer(FusekiServer fuseki, String host) {
    this.fuseki = fuseki;
    this.host = host;
  }

  /** What is to be served, and how; without more said, on 127.0.0.1:3030. */
  public static Builder of(Store store) {
    return new Builder(store);
  }

  /** Settings of a server. */
  public static final class Builder {
    private final Store store;
    private String host = "127.0.0.1";
    private int port = 3030;
    private Duration limit = Duration.ofSeconds(30);
    private List<Question> questions = List.of();

    private Builder(Store store) {
      this.store = store;
    }

    /** The address to listen at; {@code 0.0.0.0} is every one of this machine. */
    public Builder host(String address) {
      this.host = address;
      return this;
    }

    /** The port to listen at; 0 takes one that is free. */
    public Builder port(int number) {
      this.port = number;
      return this;
    }

    /** How long a query may take before it is given up with status 503. */
    public Builder limit(Duration time) {
      this.limit = time;
      return this;
    }

    /** What the start page lists. */
    public Builder questions(List<Question> listed) {
      this.questions = List.copyOf(listed);
      return this;
    }

    /**
     * Starts the server.
     *
     * @throws ServeException if the address or port cannot be had
     */
    public EntenteServer start() {
      FusekiServer server = FusekiServer.create().port(port).enablePing(true)
          .add("/sparql", service(store.dataset(), Operation.Query))
          .add("/data", service(new UnionAsDefault(store.dataset()), Operation.GSP_R))
          .add("/shacl", service(new UnionAsDefault(store.dataset()), Operation.Shacl))
          .addFilter("/*", new Gate()).addServlet("", new StartPage(questions))
          .addServlet("/style.css", new StyleSheet())
          .addServlet("/ontology/*", new OntologyPage()).build();
      for (Connector connector : server.getJettyServer().getConnectors()) {
        ((ServerConnector) connector).setHost(host);
      }
      return new EntenteServer(start(server), host);
    }

    private FusekiServer start(FusekiServer server) {
      try {
        return server.start();
      } catch (RuntimeException e) {
        server.stop();
        boolean isTaken = causedBy(e, BindException.class);
        throw new ServeException("cannot listen at " + host + ":" + port + ": "
            + (isTaken
                ? "the port is taken; end what listens there, or choose another (--port)"
                : e.getMessage()),
            e);
      }
    }

    private static boolean causedBy(Throwable failure, Class<?> type) {
      return failure != null && (type.isInstance(failure) || causedBy(failure.getCause(), type));
    }

    private DataService.Builder service(DatasetGraph data, Operation operation) {
      Context context = new Context();
      context.set(ARQ.queryTimeout, Long.toString(limit.toMillis()));
      return DataService.newBuilder(data).addEndpoint(
          Endpoint.create().operation(operation).endpointName("").context(context).build());
    }
  }

  /** Where it listens, such as {@code http://127.0.0.1:3030/}. */
  public URI address() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + fuseki.getPort() + "/");
  }

  /** Waits until it is stopped. */
  public void join() {
    fuseki.join();
  }

  /** Stops it; requests that are being answered are broken off. */
  @Override
  public void close() {
    fuseki.stop();
  }
}
