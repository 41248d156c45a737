package entente.extract.mention;

import entente.extract.mention.NameWords.TitlePart;
import entente.model.Participant;
import entente.model.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Parts names from the titles before them, in a table rather than in prose: no word is analysed. */
public final class TitledNameReader {
  private static final Pattern BETWEEN = Pattern.compile(" and |, ");

  private final NameWords lexicon = new NameWords();

  /**
   * The persons in a text such as {@code President Ana Sol and Prime Minister Leo Mar}, with their
   * titles as roles; one without a title has no role.
   *
   * @param party for whom all of them act
   */
  public List<Participant> people(String text, Party party) {
    List<Participant> people = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String part : split(text)) {
      open.append(open.isEmpty() ? "" : " and ").append(part);
      List<String> words = Arrays.asList(open.toString().strip().split("\\s+"));
      int end = titleEnd(words);
      if (end < words.size()) {
        people.add(new Participant(String.join(" ", words.subList(end, words.size())), party,
            end == 0 ? null : String.join(" ", words.subList(0, end))));
        open.setLength(0);
      }
    }
    return people;
  }

  /** Cuts only where a title follows: "Aquino, 3rd" is one name. */
  private List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    var between = BETWEEN.matcher(text);
    while (between.find()) {
      if (titleEnd(Arrays.asList(text.substring(between.end()).split("\\s+"))) > 0) {
        parts.add(text.substring(from, between.start()));
        from = between.end();
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** How many words the title at the start has; all of them where no name follows. */
  private int titleEnd(List<String> words) {
    int end = 0;
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      if (lexicon.is(word, TitlePart.HEAD)) {
        end = at + 1;
      } else if (!lexicon.is(word, TitlePart.MODIFIER)) {
        break;
      }
    }
    return end;
  }
}
