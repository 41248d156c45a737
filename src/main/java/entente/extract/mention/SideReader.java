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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the sides that stand before a title or after a name: states and organisations. */
final class SideReader {
  private static final Set<String> VENUE_LINKS = Set.of("at", "to", "in", "from", "near",
      "outside");

  private static final Set<String> PREPOSITIONS = Set.of("of", "in", "at", "to", "from", "with",
      "for", "by", "on", "against", "and");

  /** Words before the side for which a sentence names somebody. */
  private static final Set<String> OPENINGS = Set.of("For", "From", "On");
  private static final Set<String> NAMED = Set.of("side", "delegation");
  /** What is said of a side whose people are named next. */
  private static final Set<String> LISTING = Set.of("represented", "led", "headed", "includes",
      "included", "comprises", "comprised", "consists", "consisted");

  private final Gazetteer gazetteer;
  private final NameWords lexicon;

  SideReader(Gazetteer gazetteer, NameWords lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** "Chinese", "China's", "EU", or "Ukrainian, Azerbaijani and Kazakh"; where the title begins. */
  int before(List<Word> words, int from, List<Party> sides) {
    int at = from;
    Party seat = seat(words, from);
    if (seat != null) {
      sides.add(seat);
      at = end(words, from);
      return isPossessive(words, at) ? at + 1 : at;
    }
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
    return accredited(words, isPossessive(words, at) ? at + 1 : at);
  }

  /** "Russia's UN ambassador": behind the organisation to which somebody is sent. */
  private int accredited(List<Word> words, int from) {
    Party organisation = at(words, from);
    int to = organisation == null || organisation.isState() ? from : end(words, from);
    return to > from && to < words.size() && !words.get(to).isCapitalised()
        && lexicon.is(form(words, to), TitlePart.HEAD) ? to : from;
  }

  /** "Kremlin" and "White House" before a title, not where somebody is received there; null else. */
  private @Nullable Party seat(List<Word> words, int at) {
    Match match = at < words.size() ? gazetteer.longest(words, at) : null;
    Entry.OfSeat seat = match == null ? null : match.as(Entry.OfSeat.class);
    if (seat == null || seat.state().capitals().contains(Word.text(words, at, match.to()))) {
      return null;
    }
    int before = at > 0 && isArticle(form(words, at - 1)) ? at - 2 : at - 1;
    boolean venue = before >= 0 && VENUE_LINKS.contains(form(words, before));
    return venue ? null : Party.state(seat.state().code());
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

  /**
   * "For the United States, Ambassador N", "On the Chilean side, those present were Minister N", "The Chilean
   * delegation was led by N": the side for which all act whom the rest of the sentence names; null if it
   * does not begin so.
   */
  @Nullable
  Party spokenFor(List<Word> words, int from) {
    boolean led = from > 2 && OPENINGS.contains(form(words, 0));
    int at = led ? 1 : 0;
    at = at < from && isArticle(form(words, at)) ? at + 1 : at;
    Party side = at == 0 || at >= from ? null : at(words, at);
    int end = side == null ? from : end(words, at);
    boolean named = end + 1 < from && NAMED.contains(form(words, end));
    if (led) {
      boolean next = form(words, 0).equals("For") && end == from - 1;
      return named && comma(words, end + 1) || next && comma(words, end) ? side : null;
    }
    boolean lists = named && words.subList(end + 1, Math.min(from, end + 4)).stream()
        .anyMatch(word -> LISTING.contains(word.form()));
    return lists ? side : null;
  }

  /** "A hopes so, its envoy N said": the side named before that word, not behind a preposition. */
  @Nullable
  Party owner(List<Word> words, int from) {
    if (from < 2 || !form(words, from - 1).equals("its")) {
      return null;
    }
    for (int at = from - 2; at >= 0; at--) {
      int before = at > 0 && isArticle(form(words, at - 1)) ? at - 2 : at - 1;
      boolean below = before >= 0 && PREPOSITIONS.contains(form(words, before));
      Party side = below ? null : at(words, at);
      if (side != null) {
        return side;
      }
    }
    return null;
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
