package entente.cli;

import entente.store.Backup;
import entente.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a store into one file. */
@Command(name = "backup", description = "Write all that a store holds into one file.")
final class BackupCommand implements Callable<Integer> {
  private final Environment environment;
  @Parameters(paramLabel = "FILE.nq.gz",
      description = "Where to; it must not be there yet. It is N-Quads, gzipped.")
  private Path file;
  @Mixin
  private StoreOption store;

  BackupCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    if (Files.exists(file)) {
      throw new CommandFailure(ExitCode.WRONG_USE,
          file + " is there already; name a new file, or move that one away");
    }
    try (Store opened = Store.openExisting(store.directory())) {
      long quads = Backup.write(opened, file);
      environment.streams().out().printf(Locale.ROOT, "%,d quads in %s%n", quads, file);
    }
    return ExitCode.DONE.code();
  }
}
