package entente.cli;

import entente.store.Backup;
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
  public Integer call() {
    long quads = Backup.restore(file, store.directory());
    environment.streams().out().printf(Locale.ROOT, "%,d quads in %s%n", quads,
        store.directory());
    return ExitCode.DONE.code();
  }
}
