package entente.pipeline;

import entente.model.Document;
import entente.model.Extraction;
import entente.read.input.RdfFile;
import entente.read.input.Refusal;

/**
 * What is done with what a walk reads.
 *
 * @param <R> what is made of each source
 */
public interface WalkStep<R> {
  /** False for a document that is to be passed over. */
  default boolean wants(Document document) {
    return true;
  }

  /** Makes something of what was read from one source; called by several threads. */
  R make(Extraction extraction);

  /** Takes what was made, in the order in which the sources were read. */
  void take(R made);

  /** Takes a file of RDF, to be parsed before this returns. */
  void rdf(RdfFile file);

  /** Is told of a file, or a part of one, that was not read; called in no order. */
  void refused(Refusal refusal);
}
