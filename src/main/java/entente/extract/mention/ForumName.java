package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.mention.Gazetteer.Entry;
import entente.extract.mention.Gazetteer.Match;
import entente.extract.mention.Mention.Sitting;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a forum, dialogue or conference that no table need know, a name of capitals:
 * "Munich Security Conference", "Central Asia plus Japan Dialogue", "A-B Leaders' Summit".
 */
final class ForumName {
  private static final int LONGEST = 8;
  /** Words that count a sitting or tell when it is, before its name. */
  private static final Pattern COUNTING = Pattern.compile("(?i)first|second|third|fourth|fifth|"
      + "sixth|seventh|eighth|ninth|tenth|\\d+(st|nd|rd|th)|[IVX]+|annual|upcoming|inaugural|"
      + "january|february|march|april|may|june|july|august|september|october|november|december");
  /** What may stand before a name in capitals and is no part of it. */
  private static final Pattern AROUND = Pattern.compile(
      "(?i)the|an?|at|before|after|during|following|with|between|in|on|of|to|for|from|[\"“”'’]s?");
  /** Words that count those who meet, and name no region. */
  private static final Set<String> NUMBERED = Set.of("bilateral", "trilateral", "joint", "upcoming",
      "inaugural", "annual", "virtual", "first", "the", "on", "of", "and");
  /** Nouns of sittings with which names of the table end. */
  private static final Set<String> SITTINGS = Set.of("congress", "summit", "conference");
  private static final Set<String> JOINTS = Set.of("and", "plus");

  private final Gazetteer gazetteer;
  private final NameWords names;

  ForumName(Gazetteer gazetteer, NameWords names) {
    this.gazetteer = gazetteer;
    this.names = names;
  }

  /** The sitting whose name begins at that word, null if none does. */
  @Nullable
  Sitting read(List<Word> words, int from, Set<String> nouns) {
    if (!begins(words, from)) {
      return null;
    }
    Sitting known = known(words, from);
    if (known != null || !Compounds.listed(gazetteer, words, from).sides().isEmpty()) {
      return known;
    }
    int noun = from;
    int capitals = 0;
    while (noun < words.size() && noun - from < LONGEST && !isNoun(words, noun, nouns)
        && !names.is(words.get(noun).form(), NameWords.TitlePart.HEAD)
        && (words.get(noun).isCapitalised()
            || noun > from && (joins(words, noun) || isOfMany(words, noun)))) {
      capitals += words.get(noun).isCapitalised() ? 1 : 0;
      noun++;
    }
    boolean named = capitals >= 2 && noun < words.size() && isNoun(words, noun, nouns)
        && words.get(noun).isCapitalised()
        && (isMechanism(words, noun) && isProper(words, from) || isOfLeaders(words, from, noun)
            || isOfMinisters(words, from, noun));
    if (!named) {
      return null;
    }
    Entry.OfFramework framework = table(words, from, noun);
    int to = Math.max(noun + 1, framework == null
        ? TopicConference.end(words, noun)
        : gazetteer.longest(words, from).to());
    String name = Word.text(words, from, to);
    return new Sitting(from, to, framework == null ? name : framework.framework().code(), name,
        List.of());
  }

  /** The framework of the table whose name goes on behind the noun; null where none does. */
  private Entry.@Nullable OfFramework table(List<Word> words, int from, int noun) {
    Match match = gazetteer.longest(words, from);
    return match == null || match.to() <= noun ? null : match.as(Entry.OfFramework.class);
  }

  /** A forum of the table, in whose name there is nothing else that tells of a sitting. */
  private @Nullable Sitting known(List<Word> words, int from) {
    Match match = gazetteer.longest(words, from);
    Entry.OfFramework framework = match == null ? null : match.as(Entry.OfFramework.class);
    boolean meets = framework != null && from + 1 < words.size()
        && lower(words, from + 1).equals("meeting");
    boolean occasion = meets
        || framework != null && SITTINGS.contains(lower(words, match.to() - 1));
    boolean sits = framework != null && match.to() > from + 2 && (occasion
        || isMechanism(words, match.to() - 1)
            && !names.is(words.get(from).form(), NameWords.Kind.NOT_A_NAME));
    return sits
        ? new Sitting(from, match.to(), framework.framework().code(),
            Word.text(words, from, match.to()), List.of())
        : null;
  }

  /** True for the first of the capitals that stand together, but for what counts the sitting. */
  private static boolean begins(List<Word> words, int from) {
    if (!words.get(from).isCapitalised() || COUNTING.matcher(words.get(from).form()).matches()) {
      return false;
    }
    String before = from == 0 ? "the" : words.get(from - 1).form();
    if (before.equals("of") && from > 1) {
      return !words.get(from - 2).isCapitalised();
    }
    return !Character.isUpperCase(before.charAt(0)) || AROUND.matcher(before).matches()
        || COUNTING.matcher(before).matches();
  }

  /** A name, or what a forum is of: "World", "African"; not one state's own, "A's National Dialogue". */
  private boolean isProper(List<Word> words, int from) {
    String first = words.get(from).form();
    Match match = gazetteer.longest(words, from);
    boolean national = match != null && match.as(Entry.OfPeople.class) != null
        && match.as(Entry.OfState.class) == null;
    return !national && (!names.is(first, NameWords.Kind.NOT_A_NAME)
        || names.is(first, NameWords.Kind.SCOPE)
            && (match == null || match.as(Entry.OfFramework.class) == null));
  }

  /** "A-B Leaders' Summit": the summit of a region, which no table need know. */
  private boolean isOfLeaders(List<Word> words, int from, int noun) {
    int leaders = noun - 1;
    while (leaders > from && words.get(leaders).isPunctuation()) {
      leaders--;
    }
    boolean named = leaders - from > 1 || words.get(from).form().indexOf('-') > 0;
    boolean ofTwo = Compounds.sides(gazetteer, words.get(from)).size() > 1
        || IntStream.range(from + 1, leaders).anyMatch(at -> isFramework(words, at));
    return named && !ofTwo && leaders > from && leaders - from < 4
        && lower(words, noun).equals("summit")
        && lower(words, leaders).startsWith("leader") && words.subList(from, leaders).stream()
            .noneMatch(word -> NUMBERED.contains(word.form().toLowerCase(Locale.ROOT)));
  }

  /** "the Trilateral Foreign Ministers' Meeting": of those whom no list of states tells. */
  private boolean isOfMinisters(List<Word> words, int from, int noun) {
    int ministers = words.get(noun - 1).isPunctuation() ? noun - 2 : noun - 1;
    return ministers - from > 1 && lower(words, noun).equals("meeting")
        && lower(words, ministers).equals("ministers")
        && Compounds.sides(gazetteer, words.get(from)).size() < 2
        && IntStream.range(from, ministers).noneMatch(at -> isFramework(words, at));
  }

  private boolean isFramework(List<Word> words, int at) {
    Match match = gazetteer.longest(words, at);
    return match != null && match.as(Entry.OfFramework.class) != null;
  }

  private static boolean joins(List<Word> words, int at) {
    return JOINTS.contains(words.get(at).form()) && at + 1 < words.size()
        && words.get(at + 1).isCapitalised();
  }

  /** The apostrophe of "Leaders' Summit". */
  private static boolean isOfMany(List<Word> words, int at) {
    return words.get(at).isPunctuation() && "'’".contains(words.get(at).form())
        && words.get(at - 1).form().endsWith("s");
  }

  private static boolean isNoun(List<Word> words, int at, Set<String> nouns) {
    return nouns.contains(lower(words, at));
  }

  /** True for a noun of what need not be a framework's: a dialogue, forum or conference. */
  static boolean isMechanism(List<Word> words, int noun) {
    String form = lower(words, noun);
    return form.startsWith("dialogue") || form.equals("forum") || form.equals("conference");
  }

  private static String lower(List<Word> words, int at) {
    return words.get(at).form().toLowerCase(Locale.ROOT);
  }
}
