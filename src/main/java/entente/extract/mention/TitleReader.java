package entente.extract.mention;

import static entente.extract.mention.Forms.comma;
import static entente.extract.mention.Forms.form;
import static entente.extract.mention.Forms.isArticle;
import static entente.extract.mention.Forms.isPossessive;

import entente.extract.analysis.Word;
import entente.extract.mention.NameWords.TitlePart;
import entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a title with its portfolio and the sides it belongs to: "Minister of Foreign Affairs of A".
 */
final class TitleReader {
  /**
   * A title as read.
   *
   * @param to the word after it
   * @param role the title itself, without its sides
   * @param parties whose title it is, empty where it does not say
   * @param plural true if several hold it
   */
  record Title(int to, String role, List<Party> parties, boolean plural) {}

  private static final Set<String> MEMBERS = Set.of("states", "countries", "nations");
  private static final Set<String> BELONGING = Set.of("member", "observer", "partner",
      "participating");
  private static final Set<String> RULING = Set.of("president", "minister", "chancellor", "king",
      "prince", "leader", "presidents", "ministers", "leaders");
  private static final int LONGEST_BODY = 6;

  private final NameWords lexicon;
  private final SideReader sides;
  private final NameReader names;

  TitleReader(NameWords lexicon, SideReader sides, NameReader names) {
    this.lexicon = lexicon;
    this.sides = sides;
    this.names = names;
  }

  /** The title that begins at that word, null if none does. */
  @Nullable
  Title read(List<Word> words, int from) {
    if (from < words.size() && (form(words, from).equals("and") || isMembers(words, from))) {
      return null;
    }
    int at = from;
    int head = -1;
    boolean plural = false;
    while (at < words.size()) {
      String word = form(words, at);
      if (head >= 0 && isOther(words, from, at)) {
        break;
      } else if (lexicon.is(word, TitlePart.HEAD)) {
        head = at;
        plural = false;
      } else if (lexicon.isPluralHead(word)) {
        head = at;
        plural = true;
      } else if (!lexicon.is(word, TitlePart.MODIFIER) || startsName(words, at, head)) {
        break;
      }
      at++;
    }
    if (head < 0) {
      return null;
    }
    List<Party> parties = new ArrayList<>();
    int[] ends = portfolio(words, head + 1, parties);
    boolean other = ends[1] == at && at < words.size() && isOther(words, from, at);
    Title second = plural || other ? null : second(words, ends[1], parties);
    if (second != null) {
      return new Title(second.to(), Word.text(words, from, second.to()), second.parties(), false);
    }
    String role = Word.text(words, from, ends[0]);
    return new Title(behindShortName(words, ends[1]), role, parties, plural);
  }

  /** "Director of National Intelligence (DNI) N": what a title is called for short is no part of it. */
  private static int behindShortName(List<Word> words, int at) {
    boolean bracketed = at + 3 < words.size() && form(words, at).equals("(")
        && form(words, at + 2).equals(")");
    String name = bracketed ? form(words, at + 1) : "";
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT)) ? at + 3 : at;
  }

  /** "member states": what belongs to a framework, and no post. */
  private static boolean isMembers(List<Word> words, int at) {
    return at + 1 < words.size() && form(words, at).equals("member")
        && MEMBERS.contains(form(words, at + 1));
  }

  /** "the President and Chancellor N": who is named after "and" is not who is told by "the". */
  private boolean isOther(List<Word> words, int from, int at) {
    if (!form(words, at).equals("and") || !Forms.definite(words, from)) {
      return false;
    }
    Title next = read(words, at + 1);
    return next != null && !next.plural() && next.parties().isEmpty()
        && names.read(words, next.to(), true) != null;
  }

  /** "Assistant to the President and Coordinator for ...": the other post of one person, or null. */
  private @Nullable Title second(List<Word> words, int from, List<Party> parties) {
    boolean joined = parties.isEmpty() && from < words.size() && form(words, from).equals("and");
    Title title = joined ? read(words, from + 1) : null;
    return title == null || title.plural() ? null : title;
  }

  /** A modifier such as "State" after a complete title would begin another name, as in "Mr. State". */
  private boolean startsName(List<Word> words, int at, int head) {
    return head >= 0 && form(words, at).equals("and") && at + 1 < words.size()
        && !lexicon.is(form(words, at + 1), TitlePart.MODIFIER)
        && !lexicon.is(form(words, at + 1), TitlePart.HEAD);
  }

  /** "of Foreign Affairs of Iran", "for Strategic Affairs": where the role and all of it end. */
  private int[] portfolio(List<Word> words, int from, List<Party> parties) {
    int role = from;
    int at = from;
    while (at + 1 < words.size() && isLink(form(words, at))) {
      int next = isArticle(form(words, at + 1)) ? at + 2 : at + 1;
      if (next >= words.size()) {
        break;
      }
      if (sides.isCompound(words, next) && next + 1 < words.size()) {
        next++;
      }
      Party side = sides.at(words, next);
      if (side != null && (isAbout(words, from, at)
          || isOwner(words, at, sides.end(words, next)))) {
        break;
      }
      if (side != null) {
        at = bodyOf(words, sideList(words, next, parties, side));
        break;
      }
      Party seat = form(words, at).equals("of") ? sides.governing(words, next) : null;
      if (seat != null) {
        parties.add(seat);
        at = sides.end(words, next);
        break;
      }
      int end = body(words, next);
      while (end < words.size() && (lexicon.is(form(words, end), TitlePart.PORTFOLIO)
          || joins(words, end, next))) {
        end++;
      }
      if (end == next) {
        break;
      }
      at = end;
      role = end;
    }
    return new int[]{role, Math.max(at, role)};
  }

  /** "briefed the President on Norway": what about, unlike "the Special Envoy on Norway". */
  private static boolean isAbout(List<Word> words, int after, int link) {
    return form(words, link).equals("on")
        && RULING.contains(form(words, after - 1).toLowerCase(Locale.ROOT));
  }

  /** "thanked the President for Norway's help": what is Norway's, not whose president. */
  private static boolean isOwner(List<Word> words, int link, int end) {
    String after = end < words.size() ? form(words, end) : "";
    return form(words, link).equals("for") && (after.equals("'s") || after.equals("’s"));
  }

  /** "of the National Unity Party", "of the Arts and Crafts Society": capitals up to the noun of a body; where they began if none. */
  private int body(List<Word> words, int from) {
    int at = from;
    while (at < words.size() && at < from + LONGEST_BODY
        && (words.get(at).isCapitalised() || at > from && form(words, at).equals("and"))) {
      if (lexicon.is(form(words, at), TitlePart.BODY)) {
        return at + 1;
      }
      at++;
    }
    return from;
  }

  /**
   * "of the Russian Security Council", "to the Emirati president": the body or post behind its side;
   * where that ended if none is.
   */
  private int bodyOf(List<Word> words, int from) {
    int next = isPossessive(words, from) ? from + 1 : from;
    if (next + 1 < words.size() && BELONGING.contains(form(words, next))
        && MEMBERS.contains(form(words, next + 1))) {
      return next + 2; // "of the SCO observer states"
    }
    Title above = next < words.size() && !words.get(next).isCapitalised()
        ? read(words, next)
        : null;
    if (above != null && !above.plural()) {
      return above.to();
    }
    int named = body(words, from);
    int at = named;
    while (at < words.size() && named == from && words.get(at).isCapitalised()
        && lexicon.is(form(words, at), TitlePart.PORTFOLIO)) {
      at++;
    }
    return at;
  }

  private boolean joins(List<Word> words, int at, int first) {
    String word = form(words, at);
    return at > first && at + 1 < words.size() && (word.equals("and") || word.equals("'s"))
        && lexicon.is(form(words, at + 1), TitlePart.PORTFOLIO);
  }

  private int sideList(List<Word> words, int from, List<Party> parties, Party first) {
    parties.add(first);
    int at = sides.end(words, from);
    while (at < words.size()) {
      int next = comma(words, at) ? at + 1 : at;
      if (next < words.size() && form(words, next).equals("and")) {
        next++;
      }
      if (next < words.size() && isArticle(form(words, next))) {
        next++;
      }
      Party side = next > at ? sides.at(words, next) : null;
      if (side == null || read(words, sides.end(words, next)) != null
          || names.known(words, next) != null) {
        break;
      }
      parties.add(side);
      at = sides.end(words, next);
    }
    return at;
  }

  private static boolean isLink(String word) {
    return word.equals("of") || word.equals("for") || word.equals("on") || word.equals("to");
  }
}
