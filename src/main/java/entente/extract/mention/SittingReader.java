package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.lexicon.LexiconTable;
import entente.extract.mention.Gazetteer.Entry;
import entente.extract.mention.Gazetteer.Match;
import entente.extract.mention.Mention.Locality;
import entente.extract.mention.Mention.Sitting;
import entente.model.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a sitting: "the SCO Foreign Ministers' Meeting", "U.S.-ASEAN Summit", "a session
 * of the Collective Security Council", "the China-Afghanistan-Pakistan Foreign Ministers' Dialogue",
 * "COP26".
 */
final class SittingReader {
  private static final int LONGEST = 14;
  private static final Pattern CONFERENCE_OF_PARTIES = Pattern.compile("COP-?\\d{1,2}");
  /** What may stand between a framework's name and the noun. */
  private static final Pattern BETWEEN = Pattern.compile(
      "(?i)'s|’s|'|’|“|”|\"|and|&|of|plus|foreign|ministers?|leaders?|heads?|state|states|"
          + "government|special|annual|virtual|informal|extraordinary|inaugural|ministerial|level|plenary|\\d\\+\\d|"
          + "summit|high-level|emergency|regional|first|second|third|\\d+(st|nd|rd|th)|leaders-level");

  /** Capitalised in a title, where they end a name; or a post, behind which stands a person's. */
  private static final Pattern AROUND = Pattern.compile(
      "(?i)before|after|during|following|with|between|president|chairman|secretary-general");

  private final Gazetteer gazetteer;
  private final CityReader cities;
  private final ForumName forums;
  private final NameWords names;
  private final Map<String, Boolean> weakNouns = new HashMap<>();

  SittingReader(Gazetteer gazetteer, NameWords names) {
    this.gazetteer = gazetteer;
    this.cities = new CityReader(gazetteer);
    this.forums = new ForumName(gazetteer, names);
    this.names = names;
    for (LexiconTable.Row row : LexiconTable
        .bundled("lexicon/session-nouns.csv", "noun", "kind", "weak").rows()) {
      weakNouns.put(row.get("noun"), row.get("weak").equals("yes"));
    }
  }

  /** The sitting whose name begins at that word, null if none does. */
  @Nullable
  Sitting read(List<Word> words, int from) {
    Sitting sitting = unplaced(words, from);
    if (sitting == null) {
      return null;
    }
    Locality city = ForumName.isMechanism(words, sitting.to() - 1)
        ? cities.read(words.subList(from, sitting.to() - 1), from)
        : sitting.city();
    Entry.OfFramework told = Compounds.inBrackets(gazetteer, words, sitting.to());
    return told == null
        ? new Sitting(from, sitting.to(), sitting.framework(), sitting.name(), sitting.sides(),
            city)
        : new Sitting(from, behindBrackets(words, sitting.to()), told.framework().code(),
            sitting.name(), sitting.sides(), city);
  }

  private static int behindBrackets(List<Word> words, int open) {
    int to = open;
    while (!words.get(to).form().equals(")")) {
      to++;
    }
    return to + 1;
  }

  private @Nullable Sitting unplaced(List<Word> words, int from) {
    String form = words.get(from).form();
    if (CONFERENCE_OF_PARTIES.matcher(form).matches()) {
      return new Sitting(from, from + 1, form.replace("-", ""), form, List.of());
    }
    Sitting ofParties = ofParties(words, from);
    if (ofParties != null) {
      return ofParties;
    }
    Sitting led = ledByName(words, from);
    if (led != null) {
      return led;
    }
    if (!isNoun(form)) {
      Sitting ofCity = TopicConference.ofCity(words, from, cities);
      return ofCity != null ? ofCity : forums.read(words, from, weakNouns.keySet());
    }
    Sitting about = TopicConference.read(words, from);
    Sitting named = about != null ? about : named(words, from);
    return named != null ? named : ledByNoun(words, from);
  }

  /** "the 28th Conference of the Parties to the A Convention (COP28)", with the treaty whose it is. */
  private @Nullable Sitting ofParties(List<Word> words, int from) {
    Match match = gazetteer.longest(words, from);
    Entry.OfFramework framework = match == null ? null : match.as(Entry.OfFramework.class);
    if (framework == null
        || !CONFERENCE_OF_PARTIES.matcher(framework.framework().code()).matches()) {
      return null;
    }
    int to = match.to();
    boolean linked = to + 2 < words.size() && words.get(to).form().equals("to")
        && words.get(to + 1).form().equals("the");
    Match treaty = linked ? gazetteer.longest(words, to + 2) : null;
    to = treaty == null ? to : treaty.to();
    return new Sitting(from, to, framework.framework().code(), Word.text(words, from, to),
        List.of());
  }

  /** "NATO Summit", "China-Afghanistan-Pakistan Foreign Ministers' Dialogue". */
  private @Nullable Sitting ledByName(List<Word> words, int from) {
    List<Party> sides = new ArrayList<>();
    int named = sides(words, from, sides);
    if (named == from && regional(words, from) != null) {
      named = from + 1;
    }
    if (named == from) {
      return null;
    }
    int noun = noun(words, named);
    if (noun < 0) {
      return null;
    }
    if (sides.isEmpty()) {
      sides.add(regional(words, from));
    }
    Party framework = framework(sides);
    boolean strong = !weakNouns.get(lower(words, noun)) || words.get(noun).isCapitalised()
        || noun > named;
    int to = Compounds.sharesNoun(gazetteer, words, named, noun) ? named : noun + 1;
    String name = Word.text(words, from, to);
    if (framework != null) {
      return strong
          ? new Sitting(from, to, framework.code(), name, listed(words, from, sides))
          : null;
    }
    boolean mechanism = sides.size() > 2
        || sides.size() == 2 && words.get(noun).isCapitalised()
            && ForumName.isMechanism(words, noun);
    return mechanism ? new Sitting(from, noun + 1, name, name, sides) : null;
  }

  /** "Summit of the Americas": a framework by the name of its sittings. */
  private @Nullable Sitting named(List<Word> words, int from) {
    Match match = weakNouns.get(lower(words, from)) ? null : gazetteer.longest(words, from);
    Party framework = match == null ? null : Sides.of(match);
    return framework == null || framework.isState()
        ? null
        : new Sitting(from, match.to(), framework.code(), Word.text(words, from, match.to()),
            List.of());
  }

  /** "meeting of the SCO Heads of State Council", "18th Ministerial Meeting of the Bay of Bengal ...". */
  private @Nullable Sitting ledByNoun(List<Word> words, int from) {
    int of = from + 1;
    if (of + 1 >= words.size()) {
      return null;
    }
    if (words.get(of).form().equals("in")) {
      return inFormat(words, from);
    }
    if (!words.get(of).form().equals("of")) {
      return null;
    }
    boolean ofState = false;
    for (int at = of + 1; at < Math.min(words.size(), of + (ofState ? 7 : 12)); at++) {
      List<Party> sides = new ArrayList<>();
      int end = sides(words, at, sides);
      Party framework = end > at ? framework(sides) : null;
      // "the Summit of the Leaders of A and the B": of both, and no sitting of B alone.
      ofState |= end > at && framework == null;
      if (framework != null && !personal(words, end)) {
        int noun = noun(words, end);
        int to = noun < 0 ? body(words, end) : noun + 1;
        return new Sitting(from, to, framework.code(), Word.text(words, from, to),
            listed(words, at, sides));
      }
      String form = words.get(at).form();
      if (!form.equalsIgnoreCase("the") && !words.get(at).isCapitalised()
          && !form.equals("of") && !BETWEEN.matcher(form).matches()) {
        return null;
      }
    }
    return null;
  }

  /** "meeting in the Normandy format": the sitting of a framework that is no more than a format. */
  private @Nullable Sitting inFormat(List<Word> words, int from) {
    int name = from + 2;
    name += lower(words, name).equals("the") ? 1 : 0;
    List<Party> sides = new ArrayList<>();
    int end = name < words.size() ? sides(words, name, sides) : name;
    Party framework = framework(sides);
    return framework != null && lower(words, end - 1).equals("format")
        ? new Sitting(from, end, framework.code(), Word.text(words, from, end), List.of())
        : null;
  }

  /** "EU-Western Balkans Summit": the organisation that meets a region; null if none begins there. */
  private @Nullable Party regional(List<Word> words, int from) {
    String form = words.get(from).form();
    int hyphen = Math.max(form.indexOf('-'), form.indexOf('–'));
    boolean region = hyphen > 1 && hyphen + 1 < form.length()
        && Character.isUpperCase(form.charAt(hyphen + 1));
    Match match = region
        ? gazetteer.longest(List.of(new Word(form.substring(0, hyphen), 0, hyphen)), 0)
        : null;
    Party side = match == null ? null : Sides.of(match);
    return side == null || side.isState() ? null : side;
  }

  /** Sides that begin the name: one word "U.S.-ASEAN", or one name, as of an "A-B Council". */
  private int sides(List<Word> words, int from, List<Party> sides) {
    Match match = gazetteer.longest(words, from);
    Party side = match == null ? null : Sides.of(match);
    List<Party> compound = Compounds.sides(gazetteer, words.get(from));
    boolean named = side != null && !side.isState() && !compound.contains(side)
        && lower(words, match.to() - 1).equals("council");
    if (!named) {
      Compounds.Listed listed = Compounds.listed(gazetteer, words, from);
      if (!listed.sides().isEmpty()) {
        sides.addAll(listed.sides());
        return behindAcronym(words, listed.to());
      }
    }
    if (side == null || match.as(Entry.OfPerson.class) != null) {
      return from;
    }
    sides.add(side);
    return behindAcronym(words, match.to());
  }

  private static int behindAcronym(List<Word> words, int to) {
    boolean repeated = to + 2 < words.size() && words.get(to).form().equals("(")
        && words.get(to + 2).form().equals(")");
    return repeated ? to + 3 : to;
  }

  /** The noun that ends the name, reached over words that a name may have; -1 if there is none. */
  private int noun(List<Word> words, int from) {
    int found = -1;
    for (int at = from; at < Math.min(words.size(), from + LONGEST); at++) {
      String form = words.get(at).form();
      if (isNoun(form)) {
        found = at;
      } else if (!words.get(at).isCapitalised() && !BETWEEN.matcher(form).matches()
          || names.is(form, NameWords.Kind.HONORIFIC) || AROUND.matcher(form).matches()) {
        break;
      }
    }
    return found;
  }

  private int body(List<Word> words, int from) {
    int to = from;
    while (to < words.size() && words.get(to).isCapitalised()
        && !names.is(words.get(to).form(), NameWords.Kind.NOT_A_NAME)
        && gazetteer.longest(words, to) == null) {
      to++;
    }
    return to;
  }

  /** "meeting of NATO leaders" is told by its persons, not as a sitting. */
  private boolean personal(List<Word> words, int at) {
    return at + 1 < words.size() && lower(words, at).equals("and")
        && words.get(at + 1).isCapitalised();
  }

  private static @Nullable Party framework(List<Party> sides) {
    return sides.stream().filter(side -> !side.isState()).findFirst().orElse(null);
  }

  /** The sides that a compound lists; a framework alone is no side of its own sitting. */
  private List<Party> listed(List<Word> words, int at, List<Party> sides) {
    List<Party> listed = sides.size() > 1 ? sides : Compounds.sides(gazetteer, words.get(at));
    return listed.size() > 1 ? listed : List.of();
  }

  private boolean isNoun(String form) {
    return weakNouns.containsKey(form.toLowerCase(Locale.ROOT));
  }

  private static String lower(List<Word> words, int at) {
    return words.get(at).form().toLowerCase(Locale.ROOT);
  }
}
