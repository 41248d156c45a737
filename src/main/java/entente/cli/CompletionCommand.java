package entente.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in bash and zsh. */
@Command(name = "completion", description = "Print a completion script for bash and zsh.",
    footer = {
      "", "To use it in this shell: source <(./entente completion)"})
final class CompletionCommand implements Callable<Integer> {
  private final Environment environment;
  @Spec
  private CommandSpec spec;

  CompletionCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    environment.streams().out().print(AutoComplete.bash("entente", spec.root().commandLine()));
    return ExitCode.DONE.code();
  }
}
