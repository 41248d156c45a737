package entente.extract.mention;

import static entente.extract.mention.Forms.comma;
import static entente.extract.mention.Forms.form;
import static entente.extract.mention.Forms.isArticle;
import static entente.extract.mention.Forms.isPossessive;

import entente.extract.analysis.Word;
import entente.extract.mention.Gazetteer.Entry;
import entente.extract.mention.Gazetteer.Match;
import entente.extract.mention.NameWords.TitlePart;
import entente.model.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the sides that stand before a title or after a name: states and organisations. */
final class SideReader {
  private final Gazetteer gazetteer;
  private final NameWords lexicon;

  SideReader(Gazetteer gazetteer, NameWords lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** "Chinese", "China's", "EU", or "Ukrainian, Azerbaijani and Kazakh"; where the title begins. */
  int before(List<Word> words, int from, List<Party> sides) {
    int at = from;
    Party side = at(words, at);
    while (side != null) {
      sides.add(side);
      at = end(words, at);
      int next = at;
      if (comma(words, next)) {
        next++;
      }
      if (next < words.size() && form(words, next).equals("and")) {
        next++;
      }
      side = next > at && startsSideList(words, next) ? at(words, next) : null;
      at = side == null ? at : next;
    }
    if (sides.isEmpty()) {
      return from;
    }
    return isPossessive(words, at) ? at + 1 : at;
  }

  /** A list of sides goes on only if a plural title ends it. */
  private boolean startsSideList(List<Word> words, int from) {
    for (int at = from; at < Math.min(words.size(), from + 12); at++) {
      String word = form(words, at);
      if (lexicon.isPluralHead(word)) {
        return true;
      }
      boolean goesOn = word.equals(",") || word.equals("and") || words.get(at).isCapitalised()
          || lexicon.is(word, TitlePart.MODIFIER);
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  /** "of the Republic of Korea" after a name; where it ends. */
  int after(List<Word> words, int from, List<Party> sides) {
    if (from >= words.size() || !form(words, from).equals("of")) {
      return from;
    }
    int at = from + 1 < words.size() && isArticle(form(words, from + 1)) ? from + 2 : from + 1;
    Party side = at(words, at);
    if (side == null) {
      return from;
    }
    sides.add(side);
    return end(words, at);
  }

  /** The side named at that word, null if none is. */
  @Nullable
  Party at(List<Word> words, int at) {
    Match match = at < words.size() ? gazetteer.longest(words, at) : null;
    return match == null ? null : Sides.of(match);
  }

  /** True for a word that names several sides: "Russian-Tajikistani". */
  boolean isCompound(List<Word> words, int at) {
    return at < words.size() && Compounds.sides(gazetteer, words.get(at)).size() > 1;
  }

  /** The state to which the city or region at that word belongs: "Crown Prince of Abu Dhabi". */
  @Nullable
  Party governing(List<Word> words, int at) {
    Match match = at < words.size() ? gazetteer.longest(words, at) : null;
    if (match == null || match.as(Entry.OfPerson.class) != null) {
      return null;
    }
    Entry.OfSeat seat = match.as(Entry.OfSeat.class);
    Entry.OfPlace place = match.as(Entry.OfPlace.class);
    String state = seat != null
        ? seat.state().code()
        : place == null ? null : place.place().state();
    return state == null ? null : Party.state(state);
  }

  /** Where the side at that word ends, with its acronym in parentheses. */
  int end(List<Word> words, int at) {
    Match match = gazetteer.longest(words, at);
    int to = match == null ? at : match.to();
    boolean repeated = to + 2 < words.size() && form(words, to).equals("(")
        && form(words, to + 2).equals(")");
    return repeated ? to + 3 : to;
  }
}
