package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.mention.Mention.Locality;
import entente.extract.mention.Mention.Sitting;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a conference that is named by what it is about: "the international conference on Chad". */
final class TopicConference {
  private static final Set<String> LINKS = Set.of("on", "for");

  private static final int LONGEST_CITY = 3;

  private TopicConference() {}

  /** The sitting whose noun stands at that word; null where it is no such conference. */
  static @Nullable Sitting read(List<Word> words, int noun) {
    int topic = noun + 2;
    boolean about = noun > 0 && topic < words.size() && words.get(noun).form().equals("conference")
        && words.get(noun - 1).form().equalsIgnoreCase("international")
        && LINKS.contains(words.get(noun + 1).form()) && words.get(topic).isCapitalised();
    if (!about) {
      return null;
    }
    int to = end(words, topic);
    String name = Word.text(words, noun - 1, to);
    return new Sitting(noun, to, name, name, List.of());
  }

  /** "the Oslo conference on Chad": the sitting whose city begins at that word; null if none does. */
  static @Nullable Sitting ofCity(List<Word> words, int from, CityReader cities) {
    boolean named = words.get(from).isCapitalised();
    for (int noun = from + 1; named
        && noun < Math.min(from + LONGEST_CITY + 1, words.size() - 2); noun++) {
      boolean about = words.get(noun).form().equals("conference")
          && LINKS.contains(words.get(noun + 1).form()) && words.get(noun + 2).isCapitalised();
      Locality city = about ? cities.read(words.subList(from, noun), from) : null;
      if (city != null && city.to() == noun) {
        int to = end(words, noun + 2);
        String name = Word.text(words, from, to);
        return new Sitting(from, to, name, name, List.of(), city);
      }
    }
    return null;
  }

  private static int end(List<Word> words, int topic) {
    int to = topic;
    while (to < words.size() && words.get(to).isCapitalised()) {
      to++;
    }
    return to;
  }
}
