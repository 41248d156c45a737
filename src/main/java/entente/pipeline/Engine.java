package entente.pipeline;

import entente.model.Document;
import entente.model.Extraction;
import entente.reference.Reference;
import java.util.function.Function;

/** Makes what extracts documents; called once, and only where there is a document to extract. */
@FunctionalInterface
public interface Engine {
  /**
   * Loads what is needed, which may take seconds and a gigabyte.
   *
   * @return reads a document; may be called by several threads at once
   */
  Function<Document, Extraction> start(Reference reference);
}
