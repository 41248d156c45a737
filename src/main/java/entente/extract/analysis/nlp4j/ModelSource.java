package entente.extract.analysis.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.tukaani.xz.XZInputStream;

/**
 * The models as NLP4J publishes them, on the class path: its lexica, tagger and parser, without its
 * embeddings and entity models, which changed no arc of the trial sentences and cost most of its
 * memory and start-up. Takes seconds and more than a gigabyte for the while.
 */
final class ModelSource {
  private static final String FOLDER = "edu/emory/mathcs/nlp/";

  private ModelSource() {}

  /** Reads them all, the parser beside the rest. */
  static Models read() {
    CompletableFuture<CompactComponent<DEPState<NLPNode>>> parser = CompletableFuture
        .supplyAsync(() -> ModelSource.<DEPState<NLPNode>>component("models/en-dep.xz"));
    WordClasses<List<String>> tags = WordClasses
        .of(ModelSource.<Map<String, List<String>>>object(
            "lexica/en-ambiguity-classes-simplified-lowercase.xz"));
    WordClasses<Set<String>> clusters = WordClasses
        .of(ModelSource.<Map<String, Set<String>>>object(
            "lexica/en-brown-clusters-simplified-lowercase.xz"));
    CompactComponent<POSState<NLPNode>> tagger = component("models/en-pos.xz");
    return new Models(tags, clusters, tagger, parser.join());
  }

  private static <S extends NLPState<NLPNode>> CompactComponent<S> component(String name) {
    return CompactComponent.of(ModelSource.<OnlineComponent<NLPNode, S>>object(name));
  }

  /** The caller knows the type of what NLP4J keeps under that name. */
  @SuppressWarnings("unchecked")
  private static <T> T object(String name) {
    InputStream resource = ModelSource.class.getClassLoader().getResourceAsStream(FOLDER + name);
    if (resource == null) {
      throw new IllegalStateException(FOLDER + name + " is not on the class path");
    }
    try (ObjectInputStream stream = new ObjectInputStream(
        new BufferedInputStream(new XZInputStream(resource), 1 << 16))) {
      return (T) stream.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(FOLDER + name + " cannot be read", e);
    }
  }
}
