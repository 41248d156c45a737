package entente.extract.text;

import java.util.List;

/**
 * Which sentences stand in a quotation of several: it begins in one and is closed in a later one of
 * its paragraph, or in a paragraph that opens it anew, as is the custom of reports.
 */
public final class OpenQuotes {
  private final int[] ends;
  private final boolean[] whole;
  private final boolean[] inside;

  /** Looks through the sentences of a document, in order. */
  public OpenQuotes(List<Sentence> sentences) {
    this.ends = new int[sentences.size()];
    this.whole = new boolean[sentences.size()];
    this.inside = new boolean[sentences.size()];
    boolean open = false;
    int begun = 0;
    for (int at = 0; at < sentences.size(); at++) {
      String text = sentences.get(at).text();
      boolean further = at > 0
          && sentences.get(at - 1).paragraph() == sentences.get(at).paragraph();
      boolean anew = opens(text);
      open = open && (further || anew);
      boolean before = open;
      open = after(text, open && (further || !anew));
      whole[at] = (before || anew) && (open || closes(text));
      inside[at] = before && (further || !anew);
      ends[at] = at;
      if (!before) {
        begun = at;
      }
      if (before && !open) {
        for (int each = begun; each < at; each++) {
          ends[each] = at;
        }
      }
    }
  }

  /** The place of the sentence that closes the quotation which is open behind one; else its own. */
  public int end(int at) {
    return ends[at];
  }

  /** True if all of a sentence stands within quotation marks, so that it does not say whose it is. */
  public boolean isWhole(int at) {
    return whole[at];
  }

  /** True if a sentence begins within a quotation whose mark stands in one before. */
  public boolean isInside(int at) {
    return inside[at];
  }

  private static boolean after(String text, boolean before) {
    boolean open = before;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      open = c == '"' ? !open : c == '“' || c != '”' && open;
    }
    return open;
  }

  private static boolean opens(String text) {
    return text.startsWith("\"") || text.startsWith("“");
  }

  private static boolean closes(String text) {
    return text.endsWith("\"") || text.endsWith("”");
  }
}
