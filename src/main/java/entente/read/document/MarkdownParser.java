package entente.read.document;

import entente.model.Document;
import entente.read.input.ReadOptions;
import entente.read.input.RefusedException;
import entente.read.input.TextFile;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads Markdown as what its reader sees, by way of HTML: emphasis and links leave their words, a
 * wrapped line goes on, and a heading at the top is the title.
 */
final class MarkdownParser implements DocumentParser {
  private final Parser parser = Parser.builder().build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().softbreak(" ").build();

  @Override
  public Document parse(TextFile file, ReadOptions options) throws RefusedException {
    FrontMatter parts = FrontMatter.of(file);
    Metadata metadata = parts.metadata();
    Element body = Jsoup.parseBodyFragment(renderer.render(parser.parse(parts.body()))).body();
    Element first = body.firstElementChild();
    if (first != null && first.nameIs("h1")) {
      metadata.state(MetadataField.TITLE, first.text(), 1);
    }
    HtmlText.dropTitle(body, metadata.get(MetadataField.TITLE));
    return new DocumentMaker(options, FrontMatter.HOW_TO_DATE).make(file.name(), 1, file.id(),
        metadata, HtmlText.of(body));
  }
}
