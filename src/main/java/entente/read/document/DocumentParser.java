package entente.read.document;

import entente.model.Document;
import entente.read.input.ReadOptions;
import entente.read.input.RefusedException;
import entente.read.input.TextFile;

/** Reads a file that is one document. */
interface DocumentParser {
  /**
   * The document that a file is.
   *
   * @throws RefusedException if it cannot be taken, with the reason
   */
  Document parse(TextFile file, ReadOptions options) throws RefusedException;
}
