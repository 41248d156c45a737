package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.mention.Mention.Sitting;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a conference that is named by what it is about: "the international conference on Chad". */
final class TopicConference {
  private static final Set<String> LINKS = Set.of("on", "for");

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
    int to = topic;
    while (to < words.size() && words.get(to).isCapitalised()) {
      to++;
    }
    String name = Word.text(words, noun - 1, to);
    return new Sitting(noun, to, name, name, List.of());
  }
}
