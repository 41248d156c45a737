package entente.extract;

import entente.extract.text.PreparedText;
import entente.extract.text.Sentence;
import entente.model.Passage;
import entente.model.Sourcing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whom a document cites: its byline, and "according to a release from ...". */
final class SourcingReader {
  private static final Pattern RELEASE = Pattern.compile(
      "(?:according to|said in|citing|quoted by)\\s+(?:a|an|the)?\\s*(?:press |official |joint )?"
          + "(?:release|readout|statement|report|communiqu[eé])\\s+(?:\\w+ed\\s+)?"
          + "(?:from|by|of|on)\\s+(?:the\\s+)?"
          + "((?:\\p{Lu}[\\p{L}.’']*)(?:\\s+(?:of|for|and|the|\\p{Lu}[\\p{L}.’']*))*)");
  private static final Pattern AGENCY = Pattern.compile(
      "(?:according to|says|said)\\s+(?:the\\s+)?((?:\\p{Lu}[\\p{L}’']*\\s+){0,3}"
          + "(?:Foreign|Defen[cs]e|State)?\\s*(?:Ministry|Department)(?:\\s+of(?:\\s+the)?"
          + "(?:\\s+\\p{Lu}[\\p{L}]*)+)?)");

  /** A full stop behind a word, which unlike that of "U.S." is not part of the name. */
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll})\\.$");

  private SourcingReader() {}

  /** The first source that the sentences cite, and the publisher of the byline. */
  static Sourcing read(PreparedText text) {
    String publisher = text.document().publisher();
    String byline = text.bylines().isEmpty() ? publisher : text.bylines().getLast();
    for (Pattern pattern : new Pattern[]{RELEASE, AGENCY}) {
      for (Sentence sentence : text.body()) {
        Matcher cited = pattern.matcher(sentence.text());
        if (cited.find()) {
          String source = SENTENCE_END.matcher(cited.group(1).strip()).replaceFirst("");
          Passage passage = sentence.passage(cited.start(), cited.start(1) + source.length());
          return new Sourcing(byline, source, passage);
        }
      }
    }
    return new Sourcing(byline, text.document().primarySource(), null);
  }
}
