package entente.pipeline;

import entente.model.Document;
import entente.model.Extraction;
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
 * it in the order in which it was read. A document whose extraction fails is refused, the rest goes
 * on.
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

  /** What was made of a source, or why nothing could be made of it. */
  private record Attempt<R>(@Nullable R made, @Nullable Refusal refusal) {
    static <R> Attempt<R> of(String id, Supplier<R> work) {
      try {
        return new Attempt<>(work.get(), null);
      } catch (RuntimeException | StackOverflowError e) {
        // One text that the analysis cannot cope with must not cost the others.
        return new Attempt<>(null, Refusal.ofFile(id, "reading it failed: " + e,
            "leave it out, and report it with its text"));
      }
    }

    void handOn(WalkStep<R> step) {
      if (made != null) {
        step.take(made);
      }
      if (refusal != null) {
        step.refused(refusal);
      }
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
        work.submit(() -> Attempt.of(document.id(), () -> step.make(extractor.apply(document))));
      }
    }

    @Override
    public void records(Extraction records) {
      work.submit(() -> Attempt.of(records.source().id(), () -> step.make(records)));
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
