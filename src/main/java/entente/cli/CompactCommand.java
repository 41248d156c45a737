package entente.cli;

import entente.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a store smaller. */
@Command(name = "compact", description = "Give back the disk that replaced data still take.")
final class CompactCommand implements Callable<Integer> {
  @Mixin
  private StoreOption store;

  @Override
  public Integer call() {
    try (Store opened = Store.openExisting(store.directory())) {
      opened.compact();
    }
    return ExitCode.DONE.code();
  }
}
