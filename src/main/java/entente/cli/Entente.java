package entente.cli;

import entente.extract.Extractor;
import entente.extract.analysis.nlp4j.Nlp4jAnalyser;
import entente.map.Iris;
import entente.model.Document;
import entente.model.Extraction;
import entente.reference.Reference;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command line: {@code ./entente COMMAND}. */
@Command(name = "entente", versionProvider = Version.class,
    description = "A knowledge graph of international relations, read from prose and records.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {DemoCommand.class, LoadCommand.class, ExtractCommand.class, QueryCommand.class,
      QueriesCommand.class, ServeCommand.class, PasswordCommand.class, LinkCommand.class,
      ExportCommand.class,
      ValidateCommand.class,
      StatsCommand.class,
      BackupCommand.class, RestoreCommand.class, CompactCommand.class, AlignCommand.class,
      WhyCommand.class, EvalCommand.class,
      CompletionCommand.class},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:done, but something was refused", "2:wrong use",
      "3:could not be done"})
public final class Entente {
  @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;
  @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
  private boolean version;

  private Entente() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    ResultStream results = new ResultStream(new FileOutputStream(FileDescriptor.out));
    Streams streams = Streams.ofProcess(results);
    int exit = run(args, streams);
    streams.out().flush();
    String loss = results.loss();
    System.exit(loss == null ? exit : lost(loss, streams));
  }

  private static int lost(String why, Streams streams) {
    streams.err().println("entente: the results are cut short: " + why
        + "; make room, or write them elsewhere, and run it again");
    return ExitCode.FAILED.code();
  }

  private static int run(String[] args, Streams streams) {
    try {
      Iris.standard();
    } catch (IllegalArgumentException e) {
      streams.err().println("entente: the system property entente.base: " + e.getMessage());
      return ExitCode.WRONG_USE.code();
    }
    try {
      return commandLine(new Environment(streams, Entente::engine)).execute(args);
    } catch (OutOfMemoryError e) {
      streams.err().println("entente: the memory is full; give it more, such as with"
          + " ENTENTE_JAVA_OPTS=-Xmx4g, or smaller documents");
      return ExitCode.FAILED.code();
    }
  }

  /** The whole command line. */
  public static CommandLine commandLine(Environment environment) {
    Streams streams = environment.streams();
    return new CommandLine(new Entente(), new CommandFactory(environment))
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
        .setUsageHelpAutoWidth(true)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, streams))
        .setParameterExceptionHandler((failure, args) -> misused(failure, args, streams));
  }

  /** What extracts documents, with the models of language, which take seconds to load. */
  private static Function<Document, Extraction> engine(Reference reference) {
    return new Extractor(reference, new Nlp4jAnalyser())::extract;
  }

  private static int misused(ParameterException failure, String[] args, Streams streams) {
    if (args.length == 0) {
      failure.getCommandLine().usage(streams.err());
      return ExitCode.WRONG_USE.code();
    }
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    streams.err().println("entente: " + failure.getMessage() + "; see ./" + command + " --help");
    return ExitCode.WRONG_USE.code();
  }

  private static int failed(Exception failure, Streams streams) {
    Diagnosis diagnosis = Diagnosis.of(failure);
    streams.err().println("entente: " + diagnosis.message());
    return diagnosis.exit().code();
  }
}
