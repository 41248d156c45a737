package entente.cli;

import entente.store.Store;
import java.nio.file.Path;

/** A process that has a store open until it is ended. */
final class StoreHolder {
  private StoreHolder() {}

  @SuppressWarnings("try") // It is held, not used.
  public static void main(String[] args) throws InterruptedException {
    // It stays open, as the process is ended from outside.
    Store.open(Path.of(args[0]));
    System.out.println("open");
    Thread.sleep(60_000);
  }
}
