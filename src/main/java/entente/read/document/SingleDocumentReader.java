package entente.read.document;

import entente.read.input.Delivery;
import entente.read.input.FormatReader;
import entente.read.input.Input;
import entente.read.input.ReadOptions;
import entente.read.input.RefusedException;
import entente.read.input.TextFile;
import java.io.IOException;

/** Reads files of which each is one document: plain text, Markdown, HTML. */
public final class SingleDocumentReader implements FormatReader {
  private final DocumentParser parser;

  private SingleDocumentReader(DocumentParser parser) {
    this.parser = parser;
  }

  /** A reader of plain text. */
  public static FormatReader ofText() {
    return new SingleDocumentReader(new PlainTextParser());
  }

  /** A reader of Markdown. */
  public static FormatReader ofMarkdown() {
    return new SingleDocumentReader(new MarkdownParser());
  }

  /** A reader of web pages. */
  public static FormatReader ofHtml() {
    return new SingleDocumentReader(new HtmlParser());
  }

  @Override
  public void read(Input input, ReadOptions options, Delivery delivery)
      throws IOException, RefusedException {
    TextFile file = TextFile.read(input, options.maxBytes());
    delivery.document(parser.parse(file, options), file.name(), 1);
  }
}
