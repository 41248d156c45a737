package entente.cli;

import entente.question.QuestionCatalog;
import entente.serve.EntenteServer;
import entente.store.Store;
import java.time.Duration;
import picocli.CommandLine.Option;

/** Where a store is served, and until when. */
final class ServingOptions {
  @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1",
      description = "Address to listen at (default: ${DEFAULT-VALUE}, this machine only).")
  private String host;

  @Option(names = "--port", paramLabel = "N", defaultValue = "3030",
      description = "Port to listen at; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "30",
      description = "How long a query may take (default: ${DEFAULT-VALUE}).")
  private int seconds;

  /** Serves until the process is asked to end. */
  int serve(Store store, Streams streams) {
    try (EntenteServer server = EntenteServer.of(store).host(host).port(port)
        .limit(Duration.ofSeconds(seconds)).questions(QuestionCatalog.standard().questions())
        .start()) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      streams.err().println("Serving at " + server.address() + " (Ctrl-C ends it)");
      server.join();
    }
    return ExitCode.DONE.code();
  }
}
