package entente.extract.mention;

import static entente.extract.mention.Forms.comma;
import static entente.extract.mention.Forms.form;

import entente.extract.analysis.Word;
import entente.extract.mention.Gazetteer.Entry;
import entente.extract.mention.Gazetteer.Match;
import entente.extract.mention.NameWords.Kind;
import entente.extract.mention.NameWords.TitlePart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a person: one of the reference tables, or capitalised words with particles and
 * suffix.
 */
final class NameReader {
  /** A name and the word after it. */
  record Name(int to, String text) {}

  private final Gazetteer gazetteer;
  private final NameWords lexicon;

  NameReader(Gazetteer gazetteer, NameWords lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** A name at that word; single words only where something tells that a name must stand here. */
  @Nullable
  Name read(List<Word> words, int from, boolean expected) {
    if (from >= words.size()) {
      return null;
    }
    Match known = known(words, from);
    int at = known == null ? plainName(words, from) : Math.max(known.to(), from);
    if (at <= from || !expected && known == null && at - from < 2) {
      return null;
    }
    int end = suffix(words, beforeRealm(words, from, at));
    return new Name(end, Word.text(words, from, end));
  }

  /** "Abdullah II of Jordan": the name without the realm. */
  private int beforeRealm(List<Word> words, int from, int to) {
    boolean realm = to - from > 2 && form(words, to - 2).equals("of")
        && gazetteer.longest(words, to - 1) instanceof Match match && Sides.of(match) != null;
    return realm ? to - 2 : to;
  }

  /** A person of the reference tables at that word, null if none stands there. */
  @Nullable
  Match known(List<Word> words, int from) {
    Match match = from < words.size() ? gazetteer.longest(words, from) : null;
    return match == null || match.as(Entry.OfPerson.class) == null ? null : match;
  }

  private int plainName(List<Word> words, int from) {
    int at = from;
    while (at < words.size() && at - from < 6) {
      String word = form(words, at);
      boolean particle = at > from && lexicon.is(word, Kind.PARTICLE)
          && at + 1 < words.size() && isNameWord(words, at + 1);
      boolean surname = at > from && isInitial(words, at - 1) && words.get(at).isCapitalised();
      if (!particle && !surname && !isNameWord(words, at) && !(at > from && hasParticle(word))) {
        break;
      }
      at++;
    }
    return at;
  }

  /** "al-Kadhimi": a particle and a name in one word. */
  private boolean hasParticle(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0 && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(hyphen + 1))
        && lexicon.is(word.substring(0, hyphen), Kind.PARTICLE);
  }

  private boolean isNameWord(List<Word> words, int at) {
    Word word = words.get(at);
    if (isInitial(words, at) && at + 1 < words.size() && words.get(at + 1).isCapitalised()) {
      return true;
    }
    if (!word.isCapitalised() || word.isPunctuation() || lexicon.is(word.form(), Kind.NOT_A_NAME)
        || lexicon.is(word.form(), TitlePart.HEAD) || lexicon.isPluralHead(word.form())) {
      return false;
    }
    Match match = gazetteer.longest(words, at);
    return match == null || Sides.of(match) == null || match.to() - at == 1 && Sides.isWeak(match);
  }

  /** "O." in "Anna O. Jordan": what stands behind it is a name, even if a state has it too. */
  private static boolean isInitial(List<Word> words, int at) {
    String word = form(words, at);
    return words.get(at).isCapitalised()
        && (word.length() == 1 || word.length() == 2 && word.endsWith("."));
  }

  private int suffix(List<Word> words, int at) {
    int end = at;
    if (end < words.size() && lexicon.is(form(words, end), Kind.SUFFIX)) {
      return end + 1;
    }
    if (comma(words, end) && end + 1 < words.size()
        && lexicon.is(form(words, end + 1), Kind.SUFFIX)) {
      return end + 2;
    }
    return end;
  }
}
