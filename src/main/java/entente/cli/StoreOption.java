package entente.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command is about. */
final class StoreOption {
  /** Where the store is unless something else is said. */
  static final Path DEFAULT = Path.of("data", "store");

  @Option(names = "--store", paramLabel = "DIR", defaultValue = "data/store",
      description = "Folder of the store (default: ${DEFAULT-VALUE}).")
  private Path directory;

  Path directory() {
    return directory;
  }
}
