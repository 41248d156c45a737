package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.mention.Gazetteer.Entry;
import entente.extract.mention.Gazetteer.Match;
import entente.extract.mention.NameWords.Kind;
import entente.extract.mention.NameWords.TitlePart;
import entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a person at a place in a sentence: side, title and name in the orders that diplomatic prose
 * has: "Chinese Foreign Minister Qin Gang", "President Yoon Suk Yeol of the Republic of Korea",
 * "President of France Nicolas Sarkozy", "A K Abdul Momen, Foreign Minister of Bangladesh", "China's
 * Geng Shuang", "the Presidents of A and B, N and M".
 */
final class PersonReader {
  /**
   * A person as read, before the memory has been asked.
   *
   * @param name null for a title alone
   * @param party null where the words do not say
   * @param role null where no title is given
   * @param honorific "Mr." and the like, null where none
   */
  record Person(@Nullable String name, @Nullable Party party, @Nullable String role,
      @Nullable String honorific) {}

  /** Persons that stand together as one mention, up to a word (exclusive). */
  record Reading(int from, int to, List<Person> persons) {}

  private record Title(int to, String role, List<Party> parties, boolean plural) {}

  private record Name(int to, String text) {}

  private final Gazetteer gazetteer;
  private final NameWords lexicon;

  PersonReader(Gazetteer gazetteer, NameWords lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** The persons whose mention begins at that word, null if none does. */
  @Nullable
  Reading read(List<Word> words, int from) {
    List<Party> before = new ArrayList<>();
    int at = sidesBefore(words, from, before);
    boolean possessive = at > from && isPossessive(words, at - 1);
    Title title = title(words, at);
    if (title != null) {
      return titled(words, from, before, title);
    }
    if (!before.isEmpty() && !possessive) {
      return null;
    }
    return untitled(words, from, at, before);
  }

  private @Nullable Reading titled(List<Word> words, int from, List<Party> before, Title title) {
    List<Party> parties = before.isEmpty() ? title.parties() : before;
    if (title.plural() || parties.size() > 1) {
      return several(words, from, title, parties);
    }
    Party party = parties.isEmpty() ? null : parties.get(0);
    int at = title.to();
    String honorific = null;
    if (at < words.size() && lexicon.is(form(words, at), Kind.HONORIFIC)) {
      honorific = form(words, at++);
    }
    Name name = name(words, comma(words, at) && party != null ? at + 1 : at, true);
    if (name == null || comma(words, at) && !closes(words, name.to())) {
      return party == null && !definite(words, from)
          ? null
          : new Reading(from, title.to(), List.of(new Person(null, party, title.role(), null)));
    }
    List<Party> after = new ArrayList<>();
    int to = party == null ? sidesAfter(words, name.to(), after) : name.to();
    Party side = party != null || after.isEmpty() ? party : after.get(0);
    return new Reading(from, to, List.of(new Person(name.text(), side, title.role(), honorific)));
  }

  /** "the foreign ministers of A and B, N and M", "Presidents N of A and M of B". */
  private @Nullable Reading several(List<Word> words, int from, Title title, List<Party> parties) {
    List<Person> persons = new ArrayList<>();
    int at = comma(words, title.to()) ? title.to() + 1 : title.to();
    int to = title.to();
    Name name = name(words, at, true);
    while (name != null) {
      List<Party> after = new ArrayList<>();
      to = sidesAfter(words, name.to(), after);
      int order = persons.size();
      Party party = !after.isEmpty()
          ? after.get(0)
          : order < parties.size() ? parties.get(order) : null;
      persons.add(new Person(name.text(), party, singular(title.role()), null));
      at = to;
      if (comma(words, at)) {
        at++;
      }
      if (at < words.size() && form(words, at).equals("and")) {
        at++;
      }
      name = at > to ? name(words, at, true) : null;
    }
    if (persons.size() > 1 || persons.size() == 1 && parties.size() == 1) {
      return new Reading(from, to, persons);
    }
    if (parties.isEmpty()) {
      return null;
    }
    persons.clear();
    parties.forEach(party -> persons.add(new Person(null, party, singular(title.role()), null)));
    return new Reading(from, title.to(), persons);
  }

  private @Nullable Reading untitled(List<Word> words, int from, int at, List<Party> before) {
    boolean honoured = at < words.size() && lexicon.is(form(words, at), Kind.HONORIFIC)
        && words.get(at).isCapitalised();
    int start = at;
    while (honoured && start < words.size() && lexicon.is(form(words, start), Kind.HONORIFIC)) {
      start++;
    }
    Name name = name(words, start, honoured || !before.isEmpty());
    if (name == null || !before.isEmpty() && !name.text().contains(" ")) {
      return null;
    }
    Party party = before.isEmpty() ? null : before.get(0);
    Reading apposition = apposition(words, from, name, party);
    if (apposition != null) {
      return apposition;
    }
    boolean known = known(words, start) != null;
    if (!honoured && !known && before.isEmpty()) {
      return null;
    }
    List<Party> after = new ArrayList<>();
    int to = party == null ? sidesAfter(words, name.to(), after) : name.to();
    Party side = party != null || after.isEmpty() ? party : after.get(0);
    return new Reading(from, to, List.of(new Person(name.text(), side, null,
        honoured ? form(words, at) : null)));
  }

  /** "N, the Emirati Ambassador," and "N, Foreign Minister of A". */
  private @Nullable Reading apposition(List<Word> words, int from, Name name,
      @Nullable Party known) {
    if (!comma(words, name.to()) || !name.text().contains(" ")) {
      return null;
    }
    int at = name.to() + 1;
    if (at < words.size() && isArticle(form(words, at))) {
      at++;
    }
    List<Party> before = new ArrayList<>();
    Title title = title(words, sidesBefore(words, at, before));
    if (title == null || title.plural() || name(words, title.to(), true) != null) {
      return null;
    }
    List<Party> parties = before.isEmpty() ? title.parties() : before;
    Party party = parties.isEmpty() ? known : parties.get(0);
    return new Reading(from, title.to(),
        List.of(new Person(name.text(), party, title.role(), null)));
  }

  // ---- sides before and after --------------------------------------------------------------------

  /** "Chinese", "China's", "EU", or "Ukrainian, Azerbaijani and Kazakh"; where the title begins. */
  private int sidesBefore(List<Word> words, int from, List<Party> sides) {
    int at = from;
    Party side = side(words, at);
    while (side != null) {
      sides.add(side);
      at = sideEnd(words, at);
      int next = at;
      if (comma(words, next)) {
        next++;
      }
      if (next < words.size() && form(words, next).equals("and")) {
        next++;
      }
      side = next > at && startsSideList(words, next) ? side(words, next) : null;
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
  private int sidesAfter(List<Word> words, int from, List<Party> sides) {
    if (from >= words.size() || !form(words, from).equals("of")) {
      return from;
    }
    int at = from + 1 < words.size() && isArticle(form(words, from + 1)) ? from + 2 : from + 1;
    Party side = side(words, at);
    if (side == null) {
      return from;
    }
    sides.add(side);
    return sideEnd(words, at);
  }

  private @Nullable Party side(List<Word> words, int at) {
    Match match = at < words.size() ? gazetteer.longest(words, at) : null;
    return match == null ? null : Sides.of(match);
  }

  private int sideEnd(List<Word> words, int at) {
    Match match = gazetteer.longest(words, at);
    int to = match == null ? at : match.to();
    boolean repeated = to + 2 < words.size() && form(words, to).equals("(")
        && form(words, to + 2).equals(")");
    return repeated ? to + 3 : to;
  }

  // ---- titles --------------------------------------------------------------------------------------

  private @Nullable Title title(List<Word> words, int from) {
    if (from < words.size() && form(words, from).equals("and")) {
      return null;
    }
    int at = from;
    int head = -1;
    boolean plural = false;
    while (at < words.size()) {
      String word = form(words, at);
      if (lexicon.is(word, TitlePart.HEAD)) {
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
    String role = Word.text(words, from, ends[0]);
    return new Title(ends[1], role, parties, plural);
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
      Party side = side(words, next);
      if (side != null) {
        at = sideList(words, next, parties, side);
        break;
      }
      int end = next;
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

  private boolean joins(List<Word> words, int at, int first) {
    String word = form(words, at);
    return at > first && at + 1 < words.size() && (word.equals("and") || word.equals("'s"))
        && lexicon.is(form(words, at + 1), TitlePart.PORTFOLIO);
  }

  private int sideList(List<Word> words, int from, List<Party> parties, Party first) {
    parties.add(first);
    int at = sideEnd(words, from);
    while (at < words.size()) {
      int next = comma(words, at) ? at + 1 : at;
      if (next < words.size() && form(words, next).equals("and")) {
        next++;
      }
      if (next < words.size() && isArticle(form(words, next))) {
        next++;
      }
      Party side = next > at ? side(words, next) : null;
      if (side == null || title(words, sideEnd(words, next)) != null
          || known(words, next) != null) {
        break;
      }
      parties.add(side);
      at = sideEnd(words, next);
    }
    return at;
  }

  // ---- names ---------------------------------------------------------------------------------------

  /** A name at that word; single words only where something tells that a name must stand here. */
  private @Nullable Name name(List<Word> words, int from, boolean expected) {
    if (from >= words.size()) {
      return null;
    }
    Match known = known(words, from);
    int at = known == null ? plainName(words, from) : Math.max(known.to(), from);
    if (at <= from || !expected && known == null && at - from < 2) {
      return null;
    }
    int end = suffix(words, at);
    return new Name(end, Word.text(words, from, end));
  }

  private @Nullable Match known(List<Word> words, int from) {
    Match match = from < words.size() ? gazetteer.longest(words, from) : null;
    return match == null || match.as(Entry.OfPerson.class) == null ? null : match;
  }

  private int plainName(List<Word> words, int from) {
    int at = from;
    while (at < words.size() && at - from < 6) {
      String word = form(words, at);
      boolean particle = at > from && lexicon.is(word, Kind.PARTICLE)
          && at + 1 < words.size() && isNameWord(words, at + 1);
      if (!particle && !isNameWord(words, at)) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean isNameWord(List<Word> words, int at) {
    Word word = words.get(at);
    boolean initial = word.form().length() == 1 && word.isCapitalised()
        && at + 1 < words.size() && words.get(at + 1).isCapitalised();
    if (initial) {
      return true;
    }
    if (!word.isCapitalised() || word.isPunctuation() || lexicon.is(word.form(), Kind.NOT_A_NAME)
        || lexicon.is(word.form(), TitlePart.HEAD) || lexicon.isPluralHead(word.form())) {
      return false;
    }
    Match match = gazetteer.longest(words, at);
    return match == null || Sides.of(match) == null || match.to() - at == 1 && Sides.isWeak(match);
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

  // ---- words ---------------------------------------------------------------------------------------

  private static String form(List<Word> words, int at) {
    return words.get(at).form();
  }

  private static boolean comma(List<Word> words, int at) {
    return at < words.size() && form(words, at).equals(",");
  }

  private static boolean closes(List<Word> words, int at) {
    return at >= words.size() || words.get(at).isPunctuation() || !words.get(at).isCapitalised();
  }

  private static boolean isArticle(String word) {
    return word.equalsIgnoreCase("the") || word.equals("a") || word.equals("an");
  }

  private static boolean definite(List<Word> words, int from) {
    return from > 0 && form(words, from - 1).equalsIgnoreCase("the");
  }

  private static boolean isLink(String word) {
    return word.equals("of") || word.equals("for") || word.equals("on") || word.equals("to");
  }

  private static boolean isPossessive(List<Word> words, int at) {
    if (at >= words.size()) {
      return false;
    }
    String word = form(words, at);
    return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
  }

  private static String singular(String role) {
    String lower = role.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") ? role.substring(0, role.length() - 1) : role;
  }
}
