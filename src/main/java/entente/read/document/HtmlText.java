package entente.read.document;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Writes out the text below an element: a paragraph a block, an empty line between them. */
final class HtmlText implements NodeVisitor {
  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private int lineFeeds;

  private HtmlText() {}

  /** The text of an element, without markup. */
  static String of(Element root) {
    HtmlText writer = new HtmlText();
    root.traverse(writer);
    return writer.text.toString();
  }

  /** Takes the headline out of a text whose title is known, so that it is not read twice. */
  static void dropTitle(Element root, @Nullable String title) {
    Element heading = root.selectFirst("h1");
    if (title != null && heading != null && heading.text().strip().equalsIgnoreCase(title)) {
      heading.remove();
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      write(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.nameIs("br")) {
        lineFeeds = Math.min(2, lineFeeds + 1);
      } else if (isCell(element)) {
        space = true;
      } else if (element.isBlock()) {
        lineFeeds = 2;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock() && !isCell(element)) {
      lineFeeds = 2;
    }
  }

  private static boolean isCell(Element element) {
    return element.nameIs("td") || element.nameIs("th");
  }

  private void write(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        space = true;
      } else if (c != '\u00AD' && c != '\u200B') {
        separate();
        text.append(c);
      }
    }
  }

  /** Whitespace is written only before what follows it, so none is left at the ends. */
  private void separate() {
    if (!text.isEmpty()) {
      if (lineFeeds > 0) {
        text.append("\n".repeat(lineFeeds));
      } else if (space) {
        text.append(' ');
      }
    }
    space = false;
    lineFeeds = 0;
  }
}
