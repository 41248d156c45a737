package entente.extract.text;

import java.util.Arrays;
import java.util.List;

/**
 * Text made clean, with the way back to where each of its characters stood.
 *
 * <p>The way back is kept as runs: stretches that were taken over one to one. Text that needed no
 * mending is a single run, whatever its length.
 */
public final class CleanText {
  private final String source;
  private final String text;
  /** Where each run begins in the clean text; ascending, the first is 0. */
  private final int[] runs;
  /** Where each run begins in the source. */
  private final int[] origins;
  private final int sourceEnd;

  CleanText(String source, String text, int[] runs, int[] origins, int sourceEnd) {
    this.source = source;
    this.text = text;
    this.runs = runs;
    this.origins = origins;
    this.sourceEnd = sourceEnd;
  }

  /**
   * A change to the text.
   *
   * @param at offset in the clean text
   * @param removed how many characters go
   * @param inserted what comes in their place
   */
  record Edit(int at, int removed, String inserted) {}

  /** The clean text. */
  public String text() {
    return text;
  }

  /** Where in the source the character at this offset stood; an inserted one, where it was put in. */
  public int sourceStart(int offset) {
    if (offset >= text.length()) {
      return sourceEnd;
    }
    int run = runOf(offset);
    return origins[run] + offset - runs[run];
  }

  /** Where in the source a stretch that ends before this offset ended. */
  public int sourceEnd(int offset) {
    if (offset <= 0) {
      return sourceStart(0);
    }
    if (offset >= text.length()) {
      return sourceEnd;
    }
    return Math.min(sourceStart(offset - 1) + 1, sourceStart(offset));
  }

  /** The source's own wording of a stretch of the clean text. */
  public String quote(int start, int end) {
    int from = sourceStart(start);
    return source.substring(from, Math.max(from, sourceEnd(end)));
  }

  private int runOf(int offset) {
    int found = Arrays.binarySearch(runs, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** A part of this text, without white space at its ends. */
  CleanText slice(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (start == 0 && end == text.length() || text.isEmpty()) {
      return this;
    }
    CleanTextBuilder part = new CleanTextBuilder(source, end - start);
    copy(part, start, end);
    return part.build();
  }

  /** This text with changes made; they are in order and do not overlap. */
  CleanText edit(List<Edit> edits) {
    if (edits.isEmpty()) {
      return this;
    }
    CleanTextBuilder changed = new CleanTextBuilder(source, text.length() + edits.size());
    int done = 0;
    for (Edit edit : edits) {
      copy(changed, done, edit.at());
      for (int i = 0; i < edit.inserted().length(); i++) {
        changed.insert(edit.inserted().charAt(i), sourceStart(edit.at()));
      }
      done = edit.at() + edit.removed();
    }
    copy(changed, done, text.length());
    return changed.build();
  }

  private void copy(CleanTextBuilder to, int start, int end) {
    int at = start;
    for (int run = runOf(start); at < end; run++) {
      int runEnd = run + 1 < runs.length ? Math.min(runs[run + 1], end) : end;
      to.append(text, at, runEnd, origins[run] + at - runs[run]);
      at = runEnd;
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
