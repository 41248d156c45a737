package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.mention.Mention.Locality;
import entente.extract.mention.Mention.Sitting;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a conference or summit that is named by what it is about: "the international conference on
 * Chad", "the Global Summit on Water Safety".
 */
final class TopicConference {
  private static final Set<String> LINKS = Set.of("on", "for");
  private static final Set<String> WIDTHS = Set.of("international", "global", "world");
  /** Before what is not one conference, but such a one. */
  private static final Set<String> ANY = Set.of("a", "an", "any", "this");
  private static final Set<String> NOUNS = Set.of("conference", "summit");
  /** What follows "on" and is a day. */
  private static final Pattern DAYS = Pattern
      .compile("(?i)(mon|tues|wednes|thurs|fri|satur|sun)day|"
          + "january|february|march|april|may|june|july|august|september|october|november|december");

  private static final int LONGEST_CITY = 3;

  private TopicConference() {}

  /** The sitting whose noun stands at that word; null where it is no such conference. */
  static @Nullable Sitting read(List<Word> words, int noun) {
    boolean wide = noun > 0 && WIDTHS.contains(lower(words, noun - 1))
        && !(noun > 1 && ANY.contains(lower(words, noun - 2)));
    int to = wide ? end(words, noun) : noun;
    if (to == noun) {
      return null;
    }
    String name = Word.text(words, noun - 1, to);
    return new Sitting(noun, to, name, name, List.of());
  }

  /** "the Oslo conference on Chad": the sitting whose city begins at that word; null if none does. */
  static @Nullable Sitting ofCity(List<Word> words, int from, CityReader cities) {
    boolean named = words.get(from).isCapitalised();
    for (int noun = from + 1; named
        && noun < Math.min(from + LONGEST_CITY + 2, words.size() - 2); noun++) {
      int to = end(words, noun);
      int name = WIDTHS.contains(lower(words, noun - 1)) ? noun - 1 : noun;
      Locality city = to > noun && name > from
          ? cities.read(words.subList(from, name), from)
          : null;
      if (city != null && city.to() == name) {
        String text = Word.text(words, from, to);
        return new Sitting(from, to, text, text, List.of(), city);
      }
    }
    return null;
  }

  /** One past the words that tell what it is about; the noun itself where it is no conference, or of nothing. */
  static int end(List<Word> words, int noun) {
    int topic = noun + 2;
    topic += topic < words.size() && lower(words, topic).equals("the") ? 1 : 0;
    boolean about = NOUNS.contains(lower(words, noun)) && topic < words.size()
        && LINKS.contains(words.get(noun + 1).form());
    int to = topic;
    while (about && to < words.size() && words.get(to).isCapitalised()
        && !DAYS.matcher(words.get(to).form()).matches()) {
      to += isAcronym(words, to + 1) ? 4 : 1;
    }
    return to > topic ? to : noun;
  }

  /** "Artificial Intelligence (AI) Safety": in brackets within a name. */
  private static boolean isAcronym(List<Word> words, int at) {
    return at + 3 < words.size() && words.get(at).form().equals("(")
        && words.get(at + 2).form().equals(")") && words.get(at + 3).isCapitalised();
  }

  private static String lower(List<Word> words, int at) {
    return words.get(at).form().toLowerCase(Locale.ROOT);
  }
}
