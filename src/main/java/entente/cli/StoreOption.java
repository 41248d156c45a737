package entente.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command is about. */
final class StoreOption {
  @Option(names = "--store", paramLabel = "DIR", defaultValue = "data/store",
      description = "Folder of the store (default: ${DEFAULT-VALUE}).")
  private Path directory;

  Path directory() {
    return directory;
  }
}
