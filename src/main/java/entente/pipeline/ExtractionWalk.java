package entente.pipeline;

import entente.model.Document;
import entente.model.Extraction;
import entente.model.SentenceOutcome;
import entente.read.InputReader;
import entente.read.input.InputConsumer;
import entente.read.input.RdfFile;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads files, extracts each document on as many threads as are given, and hands on what comes of
 * it in the order in which it was read. A document whose extraction fails is refused, as is a sentence
 * at which it broke off; the rest goes on.
 */
public final class ExtractionWalk {
  private final InputReader reader;
  private final Function<Document, Extraction> extractor;
  private final int threads;

  /**
   * @param reader reads the files
   * @param extractor reads a document; may be called by several threads at once
   * @param threads how many threads extract
   */
  public ExtractionWalk(InputReader reader, Function<Document, Extraction> extractor,
      int threads) {
    this.reader = reader;
    this.extractor = extractor;
    this.threads = threads;
  }

  /**
   * Walks through all that was named.
   *
   * @param named files, folders, or {@code -}
   * @param step what is done with it
   */
  public <R> void walk(List<Path> named, ReadOptions options, WalkStep<R> step) {
    try (OrderedWork<Attempt<R>> work = new OrderedWork<>(threads, done -> done.handOn(step))) {
      reader.read(named, options, new Feeder<>(work, step));
      work.finish();
    }
  }

  /** What was made of a source, or nothing, and why it or sentences of it were refused. */
  private record Attempt<R>(@Nullable R made, List<Refusal> refusals) {
    static <R> Attempt<R> of(String id, Supplier<Extraction> reading,
        Function<Extraction, R> making) {
      try {
        Extraction extraction = reading.get();
        return new Attempt<>(making.apply(extraction), failedSentences(id, extraction));
      } catch (RuntimeException | StackOverflowError e) {
        // One text that the analysis cannot cope with must not cost the others.
        return new Attempt<>(null, List.of(Refusal.ofFile(id, "reading it failed: " + e,
            "leave it out, and report it with its text")));
      }
    }

    private static List<Refusal> failedSentences(String id, Extraction extraction) {
      return extraction.sentences().stream()
          .filter(sentence -> sentence.kind() == SentenceOutcome.Kind.FAILED)
          .map(sentence -> Refusal.ofFile(id,
              "the sentence at characters %d to %d was left out: %s".formatted(sentence.start(),
                  sentence.end(), sentence.detail()),
              "the rest of the document was read; report the sentence"))
          .toList();
    }

    void handOn(WalkStep<R> step) {
      if (made != null) {
        step.take(made);
      }
      refusals.forEach(step::refused);
    }
  }

  private final class Feeder<R> implements InputConsumer {
    private final OrderedWork<Attempt<R>> work;
    private final WalkStep<R> step;

    Feeder(OrderedWork<Attempt<R>> work, WalkStep<R> step) {
      this.work = work;
      this.step = step;
    }

    @Override
    public void document(Document document) {
      if (step.wants(document)) {
        work.submit(
            () -> Attempt.of(document.id(), () -> extractor.apply(document), step::make));
      }
    }

    @Override
    public void records(Extraction records) {
      work.submit(() -> Attempt.of(records.source().id(), () -> records, step::make));
    }

    @Override
    public void rdf(RdfFile file) {
      step.rdf(file);
    }

    @Override
    public void refused(Refusal refusal) {
      step.refused(refusal);
    }
  }
}
