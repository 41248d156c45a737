package entente.read.input;

/** The formats of documents. */
public enum DocumentFormat implements Format {
  /** Plain text, with or without front matter. */
  TEXT,
  /** Markdown, with or without front matter. */
  MARKDOWN,
  /** A web page. */
  HTML,
  /** One JSON object a line, each a document. */
  JSON_LINES
}
