package entente.cli;

import entente.read.input.Refusal;
import java.io.PrintStream;
import java.util.function.Consumer;

/** Shows what is refused, the first of it in full. */
final class Refusals implements Consumer<Refusal> {
  private static final int MOST_SHOWN = 20;

  private final PrintStream err;
  private int count;

  Refusals(PrintStream err) {
    this.err = err;
  }

  @Override
  public void accept(Refusal refusal) {
    if (count++ < MOST_SHOWN) {
      err.println("refused: " + refusal.message());
    }
  }

  /** Says how much was not shown. */
  void finish() {
    if (count > MOST_SHOWN) {
      err.println("refused: " + (count - MOST_SHOWN) + " more");
    }
  }

  /** How a command ends that did all but what was refused. */
  ExitCode exit() {
    return count == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
