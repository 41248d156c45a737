package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.mention.Gazetteer.Match;
import entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads words such as "China-Afghanistan-Pakistan", "U.S.-ASEAN" and "Russian-Indian". */
final class Compounds {
  /** What a state does with a thing or people that are its own: "U.S.-led", "Greek-flagged". */
  private static final Set<String> OWN = Set.of("led", "flagged", "owned", "registered", "run");

  /** Most words of a name whose first is compound: "Chile-Republic of Cyprus". */
  private static final int LONGEST = 5;

  private Compounds() {}

  /** The side that leads or owns, in a word such as "U.S.-led"; null in any other. */
  static @Nullable Party owner(Gazetteer gazetteer, Word word) {
    int hyphen = word.form().lastIndexOf('-');
    if (hyphen <= 0 || !OWN.contains(word.form().substring(hyphen + 1))) {
      return null;
    }
    Match match = gazetteer.longest(List.of(part(word.form().substring(0, hyphen))), 0);
    return match == null ? null : Sides.of(match);
  }

  /** The sides that the parts of a hyphenated word name; none unless all parts do. */
  static List<Party> sides(Gazetteer gazetteer, Word word) {
    String form = word.form();
    if (form.indexOf('-') <= 0 && form.indexOf('–') <= 0 && form.indexOf('/') <= 0) {
      return List.of();
    }
    List<Party> sides = new ArrayList<>();
    for (String part : form.split("[-–/]")) {
      Match match = part.isEmpty()
          ? null
          : gazetteer.longest(List.of(new Word(part, 0, part.length())), 0);
      Party side = match == null ? null : Sides.of(match);
      if (side == null) {
        return List.of();
      }
      sides.add(side);
    }
    return sides;
  }

  /**
   * Sides that several words name.
   *
   * @param to one past the last of the words
   */
  record Listed(List<Party> sides, int to) {}

  /** The sides of "Chile-European Union", the first word compound; else none. */
  private static Listed firstCompound(Gazetteer gazetteer, List<Word> words, int from) {
    String first = words.get(from).form();
    int hyphen = Math.max(first.lastIndexOf('-'), first.lastIndexOf('–'));
    if (hyphen <= 0 || hyphen + 1 >= first.length()) {
      return none(from);
    }
    List<Word> behind = new ArrayList<>(List.of(part(first.substring(hyphen + 1))));
    behind.addAll(words.subList(from + 1, Math.min(from + LONGEST, words.size())));
    List<Party> sides = new ArrayList<>(ahead(gazetteer, part(first.substring(0, hyphen))));
    Match other = gazetteer.longest(behind, 0);
    Party body = other == null || other.to() < 2 ? null : Sides.of(other);
    if (sides.isEmpty() || body == null) {
      return none(from);
    }
    sides.add(body);
    return new Listed(sides, from + other.to());
  }

  /** The sides before the last hyphen, one or several. */
  private static List<Party> ahead(Gazetteer gazetteer, Word word) {
    Match match = gazetteer.longest(List.of(word), 0);
    Party side = match == null ? null : Sides.of(match);
    return side == null ? sides(gazetteer, word) : List.of(side);
  }

  private static Listed none(int from) {
    return new Listed(List.of(), from);
  }

  /** The sides of a compound, be it one word or several; else none. */
  static Listed listed(Gazetteer gazetteer, List<Word> words, int from) {
    Listed several = sides(gazetteer, words, from);
    List<Party> one = sides(gazetteer, words.get(from));
    // "A-EU Council": the noun belongs to the sitting of both.
    boolean body = one.equals(several.sides()) && !one.isEmpty() && !one.getLast().isState();
    return several.sides().isEmpty() || body ? new Listed(one, from + 1) : several;
  }

  /** The sides of "European Union-Chile": several words, of which one is compound; else none. */
  static Listed sides(Gazetteer gazetteer, List<Word> words, int from) {
    Listed ahead = firstCompound(gazetteer, words, from);
    if (!ahead.sides().isEmpty()) {
      return ahead;
    }
    int hyphen = from + 1 < words.size() ? words.get(from + 1).form().indexOf('-') : -1;
    if (hyphen <= 0 || !words.get(from).isCapitalised()) {
      return none(from);
    }
    String second = words.get(from + 1).form();
    Match first = gazetteer.longest(List.of(words.get(from), part(second.substring(0, hyphen))), 0);
    Match last = hyphen + 1 < second.length()
        ? gazetteer.longest(List.of(part(second.substring(hyphen + 1))), 0)
        : null;
    Party one = first == null || first.to() < 2 ? null : Sides.of(first);
    Party other = last == null ? null : Sides.of(last);
    return one == null || other == null
        ? none(from)
        : new Listed(List.of(one, other), from + 2);
  }

  /** "G20 and APEC summits": true if another framework stands between "and" and a plural noun. */
  static boolean sharesNoun(Gazetteer gazetteer, List<Word> words, int and, int noun) {
    int next = and + 1 < words.size() && words.get(and + 1).form().equals("the")
        ? and + 2
        : and + 1;
    Match match = and < noun && next < noun && words.get(and).form().equals("and")
        && words.get(noun).form().endsWith("s") ? gazetteer.longest(words, next) : null;
    Party other = match == null ? null : Sides.of(match);
    return other != null && !other.isState() && match.to() <= noun;
  }

  /** The framework that alone stands in brackets there: "(COP27)"; null for anything else. */
  static Gazetteer.Entry.@Nullable OfFramework inBrackets(Gazetteer gazetteer, List<Word> words,
      int open) {
    Match match = open + 2 < words.size() && words.get(open).form().equals("(")
        ? gazetteer.longest(words, open + 1)
        : null;
    return match != null && match.to() < words.size() && words.get(match.to()).form().equals(")")
        ? match.as(Gazetteer.Entry.OfFramework.class)
        : null;
  }

  private static Word part(String form) {
    return new Word(form, 0, form.length());
  }

  /** The frameworks that any part of a hyphenated word names, as in "EU-facilitated". */
  static List<String> frameworks(Gazetteer gazetteer, Word word) {
    List<String> found = new ArrayList<>(1);
    if (word.form().indexOf('-') > 0) {
      for (String part : word.form().split("-")) {
        Match match = part.isEmpty()
            ? null
            : gazetteer.longest(List.of(new Word(part, 0, part.length())), 0);
        Party side = match == null ? null : Sides.of(match);
        if (side != null && !side.isState()) {
          found.add(side.code());
        }
      }
    }
    return found;
  }
}
