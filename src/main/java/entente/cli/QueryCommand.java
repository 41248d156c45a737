package entente.cli;

import entente.question.Answer;
import entente.question.AnswerFormat;
import entente.question.AnswerSource;
import entente.question.AnswerWriter;
import entente.question.Arguments;
import entente.question.EndpointSource;
import entente.question.Question;
import entente.question.QuestionCatalog;
import entente.question.QuestionRunner;
import entente.question.StoreSource;
import entente.store.Store;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks one question. */
@Command(name = "query", description = "Ask a question of queries/, or one from a file.",
    footer = {"", "For example: ./entente query meetings state=CHN with=Russia from=2023",
      "./entente queries lists the questions and their parameters."})
final class QueryCommand implements Callable<Integer> {
  private final Environment environment;
  @Parameters(index = "0", paramLabel = "NAME|FILE.rq", description = "The question.",
      completionCandidates = QuestionNames.class)
  private String question;
  @Parameters(index = "1..*", paramLabel = "name=value", description = "What it is asked about.")
  private List<String> arguments = List.of();
  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      completionCandidates = AnswerFormatNames.class, converter = AnswerFormatNames.class)
  private AnswerFormat format;
  @Option(names = "--columns", paramLabel = "NAME", split = ",",
      description = "Only these columns, in this order, such as date,quote.")
  private List<String> columns = List.of();
  @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60",
      description = "When to give up (default: ${DEFAULT-VALUE}).")
  private int seconds;
  @ArgGroup(exclusive = true)
  private Target target = new Target();

  /** A store in this process, or an endpoint. */
  private static final class Target {
    @Option(names = "--store", paramLabel = "DIR",
        description = "Folder of the store (default: data/store).")
    private Path store = StoreOption.DEFAULT;
    @Option(names = "--endpoint", paramLabel = "URL",
        description = "A SPARQL endpoint, such as that of ./entente serve.")
    private @Nullable URI endpoint;
  }

  QueryCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Question asked = question.endsWith(".rq")
        ? QuestionCatalog.readFile(Path.of(question))
        : QuestionCatalog.standard().get(question);
    Duration limit = Duration.ofSeconds(seconds);
    if (target.endpoint != null) {
      return answer(asked, new EndpointSource(target.endpoint, limit));
    }
    try (Store store = Store.openExisting(target.store)) {
      return answer(asked, new StoreSource(store, limit));
    }
  }

  private int answer(Question asked, AnswerSource source) {
    Streams streams = environment.streams();
    Answer answer = new QuestionRunner(source).ask(asked, Arguments.parse(arguments));
    new AnswerWriter(streams.width()).write(columns.isEmpty() ? answer : answer.only(columns),
        format, streams.out());
    return ExitCode.DONE.code();
  }
}
