package entente.read.input;

import entente.model.Document;
import entente.model.Extraction;

/** Takes what is read, as it comes. */
public interface InputConsumer {
  /** A document, its id not seen before in this run. */
  void document(Document document);

  /** The records of one file, as an extraction whose source is a record set. */
  void records(Extraction records);

  /** A file of RDF, to be parsed before this returns. */
  void rdf(RdfFile file);

  /** A file, or a part of one, that was not read. */
  void refused(Refusal refusal);
}
