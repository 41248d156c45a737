package entente.cli;

import entente.question.Column;
import entente.question.Parameter;
import entente.question.Question;
import entente.question.QuestionCatalog;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the questions. */
@Command(name = "queries", description = "List the questions with their parameters.")
final class QueriesCommand implements Callable<Integer> {
  private final Environment environment;
  @Parameters(arity = "0..1", paramLabel = "NAME", completionCandidates = QuestionNames.class,
      description = "Tell all about one question.")
  private @Nullable String name;

  QueriesCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    PrintStream out = environment.streams().out();
    QuestionCatalog catalog = QuestionCatalog.standard();
    if (name != null) {
      tell(catalog.get(name), out);
      return ExitCode.DONE.code();
    }
    for (Question question : catalog.questions()) {
      out.printf(Locale.ROOT, "%-22s%s%n", question.name(), question.summary());
      if (!question.parameters().isEmpty()) {
        out.printf(Locale.ROOT, "%-22s%s%n", "", usage(question));
      }
    }
    out.println();
    out.println("* is needed. All about one: ./entente queries NAME");
    return ExitCode.DONE.code();
  }

  private static void tell(Question question, PrintStream out) {
    out.println(question.summary());
    if (!question.description().isEmpty()) {
      out.println(question.description());
    }
    out.println();
    out.println("Parameters:");
    for (Parameter parameter : question.parameters()) {
      out.printf(Locale.ROOT, "  %-18s%-12s%s%n", word(parameter), parameter.type().word(),
          parameter.meaning());
    }
    out.println();
    out.println("Columns:");
    for (Column column : question.columns()) {
      out.printf(Locale.ROOT, "  %-18s%s%n", column.name(), column.meaning());
    }
    out.println();
    out.println("For example: ./entente query " + question.name() + " " + question.example());
  }

  private static String usage(Question question) {
    return String.join(" ",
        question.parameters().stream().map(QueriesCommand::word).toList());
  }

  private static String word(Parameter parameter) {
    return parameter.name() + (parameter.required() ? "*" : "");
  }
}
