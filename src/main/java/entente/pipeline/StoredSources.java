package entente.pipeline;

import entente.model.Document;
import entente.model.Extraction;
import entente.model.Sourcing;
import entente.store.Store;
import java.util.List;

/** Knows which documents a store holds already, read by this version of the program. */
final class StoredSources {
  private final Store store;
  private final SourceGrapher grapher;

  StoredSources(Store store, SourceGrapher grapher) {
    this.store = store;
    this.grapher = grapher;
  }

  /** True if the document is stored with the same text, title, day and other data. */
  boolean holds(Document document) {
    // What is stored of a document in which nothing was found is stored of every document.
    Extraction bare = new Extraction(document, Sourcing.NONE, List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of());
    return store.read(held -> grapher.quads(bare).stream().allMatch(held::contains));
  }
}
