package entente.pipeline;

import entente.model.Document;
import entente.model.Extraction;
import entente.read.input.RdfFile;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * The whole walk: read, extract, link, map, validate, store. What is refused on the way is told, and
 * the rest goes on; a graph replaces the one of the same source, so that loading a thing twice
 * changes nothing.
 */
public final class Load {
  private final ExtractionWalk walk;
  private final SourceGrapher grapher;
  private final RdfGraphs rdfGraphs;
  private final Consumer<Store> standing;
  private final Alignment alignment;

  /**
   * @param walk reads and extracts
   * @param grapher links, maps and validates what was read
   * @param rdfGraphs reads files of RDF
   * @param standing puts the graphs that every store holds into one
   * @param alignment computes anew what depends on votes
   */
  Load(ExtractionWalk walk, SourceGrapher grapher, RdfGraphs rdfGraphs, Consumer<Store> standing,
      Alignment alignment) {
    this.alignment = alignment;
    this.walk = walk;
    this.grapher = grapher;
    this.rdfGraphs = rdfGraphs;
    this.standing = standing;
  }

  /**
   * Loads files into a store.
   *
   * @param store where to; null to do all but storing
   * @param named files, folders, or {@code -}
   * @param resume whether documents that are stored already are passed over
   * @param refused is told of all that is refused
   * @param progress is told of each source that was read
   */
  public LoadSummary load(@Nullable Store store, List<Path> named, ReadOptions options,
      boolean resume, Consumer<Refusal> refused, Runnable progress) {
    if (store != null) {
      standing.accept(store);
    }
    Step step = new Step(store, resume, refused, progress);
    walk.walk(named, options, step);
    step.flush();
    if (store != null && step.tally.hasVotes()) {
      Alignment.Outcome outcome = alignment.refresh(store, progress);
      step.tally.aligned(outcome);
    }
    return step.finish();
  }

  private final class Step implements WalkStep<SourceGraph> {
    private final @Nullable BatchWriter writer;
    private final @Nullable StoredSources stored;
    private final Consumer<Refusal> refusals;
    private final Runnable progress;
    private final LoadTally tally = new LoadTally();

    Step(@Nullable Store store, boolean resume, Consumer<Refusal> refusals, Runnable progress) {
      this.writer = store == null ? null : new BatchWriter(store);
      this.stored = store == null || !resume ? null : new StoredSources(store, grapher);
      this.refusals = refusals;
      this.progress = progress;
    }

    @Override
    public boolean wants(Document document) {
      boolean isStored = stored != null && stored.holds(document);
      if (isStored) {
        tally.skipped();
        progress.run();
      }
      return !isStored;
    }

    @Override
    public SourceGraph make(Extraction extraction) {
      return grapher.graph(extraction);
    }

    @Override
    public void take(SourceGraph made) {
      tally.read(made.extraction());
      made.faults().forEach(this::refused);
      if (made.faults().isEmpty()) {
        write(made.quads());
      }
      progress.run();
    }

    @Override
    public void rdf(RdfFile file) {
      tally.rdfFile();
      rdfGraphs.read(file, this::write, this::refused);
      progress.run();
    }

    @Override
    public void refused(Refusal refusal) {
      tally.refused();
      refusals.accept(refusal);
    }

    private void write(List<Quad> graph) {
      if (writer != null) {
        writer.add(graph);
      }
    }

    void flush() {
      if (writer != null) {
        writer.flush();
      }
    }

    LoadSummary finish() {
      return tally.summary(writer == null ? BatchWriter.NOTHING : writer.written());
    }
  }
}
