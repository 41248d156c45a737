package entente.extract;

import entente.extract.analysis.Word;
import entente.extract.lexicon.Inflections;
import entente.extract.lexicon.Needs;
import entente.extract.mention.Mention;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words without which no event and no claim is told: a scan for them, far cheaper than a parse,
 * finds the sentences that may tell of something.
 */
final class TellingWords {
  private final Map<String, Set<String>> needs;

  TellingWords(Needs words, Inflections inflections) {
    this.needs = words.byForm(inflections);
  }

  /**
   * True if one of them stands in the sentence with what it needs beside it. Those inside the name of
   * an actor do not count: "United" and "States" tell of nothing.
   */
  boolean areIn(List<Word> words, List<Mention> mentions) {
    boolean[] named = new boolean[words.size()];
    Set<String> forms = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Actors actors) {
        Arrays.fill(named, mention.from(), mention.to(), true);
        if (!actors.isPersonal()) {
          forms.add(Needs.PLACE);
        }
      } else if (mention instanceof Mention.Locality) {
        forms.add(Needs.PLACE);
      } else if (mention instanceof Mention.Sitting) {
        forms.add(Needs.SITTING);
      }
    }
    List<String> lower = words.stream().map(word -> word.form().toLowerCase(Locale.ROOT)).toList();
    forms.addAll(lower);
    for (int at = 0; at < words.size(); at++) {
      Set<String> others = named[at] ? null : needs.get(lower.get(at));
      if (others != null && (others.isEmpty() || !Collections.disjoint(others, forms))) {
        return true;
      }
    }
    return false;
  }
}
