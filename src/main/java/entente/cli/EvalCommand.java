package entente.cli;

import entente.annotate.AnnotationWriter;
import entente.evaluate.AnnotationReader;
import entente.evaluate.Comparison;
import entente.evaluate.RelationReader;
import entente.evaluate.RelationScorer;
import entente.evaluate.RelationScores;
import entente.evaluate.ReliabilityTable;
import entente.evaluate.ScoreTable;
import entente.evaluate.Scorer;
import entente.evaluate.Scores;
import entente.pipeline.Assembly;
import entente.read.input.ReadOptions;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the extraction against annotations. */
@Command(name = "eval", description = {
  "Extract documents and score the result against annotations.",
  "Several pairs of files are compared in one table."})
final class EvalCommand implements Callable<Integer> {
  private final Environment environment;
  @Spec
  private CommandSpec spec;
  @Parameters(arity = "2..*", paramLabel = "GOLD.jsonl DOCS.jsonl",
      description = "Annotations of documents, or ties of event coders, one a line; then the documents, one a line.")
  private List<Path> files;

  EvalCommand(Environment environment) {
    this.environment = environment;
  }

  /** Scores of one pair of files, of documents or of sentences. */
  private sealed interface Result {
    record OfDocuments(Scores scores) implements Result {}

    record OfSentences(RelationScores scores) implements Result {}
  }

  @Override
  public Integer call() {
    if (files.size() % 2 != 0) {
      throw new ParameterException(spec.commandLine(),
          "each GOLD.jsonl needs its DOCS.jsonl behind it; there are " + files.size() + " files");
    }
    Assembly assembly = environment.assembly();
    Refusals refusals = new Refusals(environment.streams().err());
    Comparison comparison = new Comparison();
    for (int i = 0; i < files.size(); i += 2) {
      Result result = score(files.get(i), files.get(i + 1), assembly, refusals);
      if (files.size() == 2) {
        print(result);
      }
      switch (result) {
        case Result.OfDocuments set -> comparison.add(name(files.get(i)), set.scores());
        case Result.OfSentences set -> comparison.add(name(files.get(i)), set.scores());
      }
    }
    refusals.finish();
    if (files.size() > 2) {
      environment.streams().out().print(comparison);
    }
    return refusals.exit().code();
  }

  private void print(Result result) {
    switch (result) {
      case Result.OfDocuments set -> {
        environment.streams().out().print(new ScoreTable(set.scores()));
        environment.streams().out().print(new ReliabilityTable(set.scores()));
      }
      case Result.OfSentences set -> environment.streams().out().print(set.scores());
    }
  }

  /** What a set is called in a table: its file, or the folder of a file that is called gold. */
  private static String name(Path gold) {
    String file = gold.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    Path folder = gold.toAbsolutePath().getParent();
    return file.equals("gold") && folder != null && folder.getFileName() != null
        ? folder.getFileName().toString()
        : file;
  }

  private Result score(Path gold, Path documents, Assembly assembly, Refusals refusals) {
    List<String> known = lines(gold);
    if (RelationReader.isOfRelations(known)) {
      RelationReader reader = new RelationReader();
      var expected = reader.read(gold.toString(), known);
      var predicted = reader.read("the extraction", extract(documents, assembly, refusals));
      return new Result.OfSentences(RelationScorer.score(expected, predicted));
    }
    AnnotationReader reader = new AnnotationReader();
    var expected = reader.read(gold.toString(), known);
    var predicted = reader.read("the extraction", extract(documents, assembly, refusals));
    return new Result.OfDocuments(new Scorer().score(expected, predicted));
  }

  private List<String> extract(Path documents, Assembly assembly, Refusals refusals) {
    List<String> lines = new ArrayList<>();
    AnnotationWriter writer = new AnnotationWriter();
    try (ProgressLine progress = new ProgressLine(environment.streams(), "Reading",
        "documents")) {
      assembly.walk().walk(List.of(documents), ReadOptions.DEFAULT,
          new AnnotationStep(writer, refusals, line -> {
            lines.add(line);
            progress.run();
          }));
    }
    return lines;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new CommandFailure(ExitCode.FAILED, file + " is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.FAILED,
          file + " cannot be read (" + e + "); check the name");
    }
  }
}
