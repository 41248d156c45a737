package entente.extract.clause;

import entente.extract.analysis.Word;
import entente.extract.mention.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * Folds each mention into one unit and lifts out what stands in brackets and who says so, so that the parser sees a
 * short plain sentence.
 */
public final class UnitSplitter {
  private static final String SURNAME = "Johnson";

  private UnitSplitter() {}

  /** The units of a sentence in order. */
  public static List<Unit> units(List<Word> words, List<Mention> found) {
    List<Mention> mentions = ActorLists.join(words, found);
    SpeechAside aside = SpeechAside.find(words, found);
    List<Unit> units = new ArrayList<>(words.size());
    int next = 0;
    int at = 0;
    while (at < words.size()) {
      while (next < mentions.size() && mentions.get(next).from() < at) {
        next++;
      }
      if (aside != null && aside.from() == at) {
        at = aside.to();
      } else if (next < mentions.size() && mentions.get(next).from() == at) {
        Mention mention = mentions.get(next);
        units.add(new Unit(at, mention.to(), form(words, mention), mention));
        at = mention.to();
      } else if (opens(words, at) && close(words, at) > 0) {
        at = close(words, at) + 1;
      } else {
        units.add(new Unit(at, at + 1, words.get(at).form(), null));
        at++;
      }
    }
    return units;
  }

  private static boolean opens(List<Word> words, int at) {
    String form = words.get(at).form();
    return form.equals("(") || form.equals("[");
  }

  private static int close(List<Word> words, int open) {
    for (int at = open + 1; at < words.size(); at++) {
      String form = words.get(at).form();
      if (form.equals(")") || form.equals("]")) {
        return at;
      }
    }
    return -1;
  }

  private static String form(List<Word> words, Mention mention) {
    return switch (mention) {
      case Mention.Actors actors -> name(words, actors);
      case Mention.Sitting sitting -> "Summit";
      case Mention.Locality place -> words.get(place.to() - 1).form();
      case Mention.Collective collective -> words.get(collective.to() - 1).form();
    };
  }

  /**
   * A common surname for a person, since the parser takes names such as "Finer" for other words; the
   * last word of its name for a side. Both parse as a proper noun.
   */
  private static String name(List<Word> words, Mention.Actors actors) {
    if (actors.isPersonal()) {
      return actors.form() == Mention.Form.NAMED ? SURNAME : "President";
    }
    String last = words.get(actors.to() - 1).form();
    return last.equals(")") ? words.get(actors.from()).form() : last;
  }
}
