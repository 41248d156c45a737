package entente.cli;

import entente.annotate.AnnotationWriter;
import entente.evaluate.AnnotationReader;
import entente.evaluate.CodedSentences;
import entente.evaluate.RelationReader;
import entente.evaluate.RelationScorer;
import entente.evaluate.ReliabilityTable;
import entente.evaluate.ScoreTable;
import entente.evaluate.Scorer;
import entente.evaluate.Scores;
import entente.read.input.ReadOptions;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Scores the extraction against annotations. */
@Command(name = "eval", description = "Extract documents and score the result against annotations.")
final class EvalCommand implements Callable<Integer> {
  private final Environment environment;
  @Parameters(index = "0", paramLabel = "GOLD.jsonl",
      description = "Annotations of documents, or ties of event coders, one a line.")
  private Path gold;
  @Parameters(index = "1", paramLabel = "DOCS.jsonl", description = "The documents, one a line.")
  private Path documents;

  EvalCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    List<String> known = lines(gold);
    if (RelationReader.isOfRelations(known)) {
      return relations(known);
    }
    AnnotationReader reader = new AnnotationReader();
    var expected = reader.read(gold.toString(), known);
    Refusals refusals = new Refusals(environment.streams().err());
    List<String> found = extract(refusals);
    refusals.finish();
    var predicted = reader.read("the extraction", found);
    Scores scores = new Scorer().score(expected, predicted);
    environment.streams().out().print(new ScoreTable(scores));
    environment.streams().out().print(new ReliabilityTable(scores));
    return refusals.exit().code();
  }

  private int relations(List<String> known) {
    RelationReader reader = new RelationReader();
    CodedSentences expected = reader.read(gold.toString(), known);
    Refusals refusals = new Refusals(environment.streams().err());
    CodedSentences predicted = reader.read("the extraction", extract(refusals));
    refusals.finish();
    environment.streams().out().print(RelationScorer.score(expected, predicted));
    return refusals.exit().code();
  }

  private List<String> extract(Refusals refusals) {
    List<String> lines = new ArrayList<>();
    AnnotationWriter writer = new AnnotationWriter();
    try (ProgressLine progress = new ProgressLine(environment.streams(), "Reading",
        "documents")) {
      environment.assembly().walk().walk(List.of(documents), ReadOptions.DEFAULT,
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
