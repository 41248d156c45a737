package entente.cli;

import entente.annotate.AnnotationWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what is read from files. */
@Command(name = "extract",
    description = "Print what documents and records say, without storing it.")
final class ExtractCommand implements Callable<Integer> {
  private final Environment environment;
  @Mixin
  private ReadingOptions reading;

  ExtractCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Refusals refusals = new Refusals(environment.streams().err());
    environment.assembly().walk().walk(reading.paths(), reading.options(), new AnnotationStep(
        new AnnotationWriter(), refusals, environment.streams().out()::println));
    refusals.finish();
    return refusals.exit().code();
  }
}
