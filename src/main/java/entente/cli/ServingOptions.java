package entente.cli;

import entente.question.QuestionCatalog;
import entente.serve.EntenteServer;
import entente.serve.Setting;
import entente.serve.Settings;
import entente.store.Store;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a store is served, within which limits, and until when. */
final class ServingOptions {
  @Option(names = "--host", paramLabel = "ADDRESS",
      description = "Address to listen at (default: 127.0.0.1, this machine only).")
  private @Nullable String host;

  @Option(names = "--port", paramLabel = "N",
      description = "Port to listen at; 0 takes a free one (default: 3030).")
  private @Nullable String port;

  @Option(names = "--timeout", paramLabel = "SECONDS",
      description = "How long a query may take (default: 30).")
  private @Nullable String seconds;

  @Option(names = "--config", paramLabel = "FILE",
      description = "A file of settings; options here count more. --print-config writes one.")
  private @Nullable Path file;

  @Option(names = "--print-config",
      description = "Write a file with every setting and what it means, and end.")
  private boolean isToPrint;

  /** Whether only the settings are asked for. */
  boolean isToPrint() {
    return isToPrint;
  }

  /** What the file and the options set. */
  Settings settings() {
    Settings settings = file == null ? Settings.STANDARD : Settings.read(file);
    settings = set(settings, Setting.HOST, host);
    settings = set(settings, Setting.PORT, port);
    return set(settings, Setting.QUERY_SECONDS, seconds);
  }

  private static Settings set(Settings settings, Setting setting, @Nullable String value) {
    return value == null ? settings : settings.with(setting, value);
  }

  /** Serves until the process is asked to end. */
  int serve(Store store, Streams streams) {
    try (EntenteServer server = EntenteServer.of(store).settings(settings())
        .questions(QuestionCatalog.standard().questions()).start()) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      streams.err().println("Serving at " + server.address() + " (Ctrl-C ends it)");
      server.join();
    }
    return ExitCode.DONE.code();
  }
}
