package entente.cli;

import entente.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves a store over HTTP. */
@Command(name = "serve",
    description = "Serve a store over HTTP; for reading only, unless users are set.",
    footer = {"", "End it with Ctrl-C."})
final class ServeCommand implements Callable<Integer> {
  private final Environment environment;
  @Mixin
  private StoreOption store;
  @Mixin
  private ServingOptions serving;

  ServeCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    if (serving.isToPrint()) {
      environment.streams().out().print(serving.settings().file());
      return ExitCode.DONE.code();
    }
    try (Store opened = Store.openExisting(store.directory())) {
      return serving.serve(opened, environment.streams());
    }
  }
}
