package entente.read.document;

import entente.model.Document;
import entente.read.input.ReadOptions;
import entente.read.input.RefusedException;
import entente.read.input.TextFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads a web page: what it states of itself, and the text of its article. */
final class HtmlParser implements DocumentParser {
  private static final String HOW_TO_DATE = "<meta name=\"date\" "
      + "content=\"2023-05-04\"> to its head";

  @Override
  public Document parse(TextFile file, ReadOptions options) throws RefusedException {
    org.jsoup.nodes.Document page = Jsoup.parse(file.text());
    Metadata metadata = new HtmlMetadata(page).read();
    Element main = HtmlMain.of(page);
    HtmlText.dropTitle(main, metadata.get(MetadataField.TITLE));
    return new DocumentMaker(options, HOW_TO_DATE).make(file.name(), 1, file.id(), metadata,
        HtmlText.of(main));
  }
}
