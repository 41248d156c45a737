package entente.cli;

import entente.pipeline.Backup;
import entente.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a store from a backup. */
@Command(name = "restore", description = "Make a new store from a backup.")
final class RestoreCommand implements Callable<Integer> {
  private final Environment environment;
  @Parameters(paramLabel = "FILE.nq.gz", description = "What ./entente backup has written.")
  private Path file;
  @Mixin
  private StoreOption store;

  RestoreCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Path directory = store.directory();
    if (Files.exists(directory)) {
      throw new CommandFailure(ExitCode.WRONG_USE, directory
          + " is there already; name a new folder with --store, or move that one away");
    }
    try (Store opened = Store.open(directory)) {
      long quads = Backup.restore(file, opened);
      environment.streams().out().printf(Locale.ROOT, "%,d quads in %s%n", quads, directory);
    }
    return ExitCode.DONE.code();
  }
}
