package entente.pipeline;

import entente.extract.mention.TitledNameReader;
import entente.link.Linker;
import entente.map.ExtractionMapper;
import entente.map.Iris;
import entente.map.ReferenceEntities;
import entente.model.Document;
import entente.model.Extraction;
import entente.read.InputReader;
import entente.read.dataset.DatasetKnowledge;
import entente.reference.Reference;
import entente.validate.ShapesValidator;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of the pipeline together. What is costly is made when it is first needed, so that
 * who only reads records does not wait for the models of language.
 */
public final class Assembly {
  private final InputStream standardInput;
  private final Engine engine;
  private final String version;
  private final Iris iris = Iris.standard();
  private final Reference reference = Reference.load();
  private @Nullable Function<Document, Extraction> extractor;

  /**
   * @param standardInput what {@code -} stands for
   * @param engine makes what extracts documents
   * @param version version of the program, which is stored with what it read
   */
  public Assembly(InputStream standardInput, Engine engine, String version) {
    this.standardInput = standardInput;
    this.engine = engine;
    this.version = version;
  }

  /** Reads files and extracts documents on all processors. */
  public ExtractionWalk walk() {
    ReferenceCodes codes = new ReferenceCodes(reference);
    InputReader reader = new InputReader(standardInput, codes,
        new DatasetKnowledge(codes, new TitledNameReader()::people, new CodedClasses()));
    int threads = Runtime.getRuntime().availableProcessors();
    return new ExtractionWalk(reader, document -> extractor().apply(document), threads);
  }

  private synchronized Function<Document, Extraction> extractor() {
    if (extractor == null) {
      extractor = engine.start(reference);
    }
    return extractor;
  }

  /** Links, maps and validates. */
  public SourceGrapher grapher() {
    ExtractionMapper mapper = new ExtractionMapper(iris, new ReferenceEntities(reference, iris),
        version);
    return new SourceGrapher(new Linker(reference), mapper, ShapesValidator.standard());
  }

  /** The whole walk. */
  public Load load() {
    return new Load(walk(), grapher(), new RdfGraphs(iris, ShapesValidator.standard()),
        new StandingGraphs(reference, iris)::ensure, alignment());
  }

  /** Computes what ties states but their votes, from all that a store holds. */
  public TieAlignment ties() {
    return new TieAlignment(iris);
  }

  /** Computes what all pairs of a year form together, from the figures of votes. */
  public StructureAlignment structures() {
    return new StructureAlignment(iris);
  }

  /** Computes how far states go together, from the votes that a store holds. */
  public Alignment alignment() {
    return new Alignment(iris);
  }
}
