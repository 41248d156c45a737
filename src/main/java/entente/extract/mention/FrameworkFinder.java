package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.mention.Gazetteer.Entry;
import entente.extract.mention.Gazetteer.Match;
import entente.model.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the frameworks that a sentence names, be it in the name of a sitting or in a compound. */
final class FrameworkFinder {
  private final Gazetteer gazetteer;
  private final SittingReader sittings;
  private final OwnBodies bodies;
  private final ShortNames shortNames;

  FrameworkFinder(Gazetteer gazetteer, SittingReader sittings, OwnBodies bodies,
      ShortNames shortNames) {
    this.shortNames = shortNames;
    this.gazetteer = gazetteer;
    this.sittings = sittings;
    this.bodies = bodies;
  }

  /**
   * The codes of all frameworks, each once, in order; without the own bodies of who publishes, and
   * without those that a word means only where they are named otherwise.
   */
  Set<String> in(List<Word> words, Memory memory) {
    Set<String> found = new LinkedHashSet<>();
    int at = 0;
    while (at < words.size()) {
      Mention.Sitting sitting = sittings.read(words, at);
      if (sitting != null) {
        found.add(sitting.framework());
      }
      found.addAll(Compounds.frameworks(gazetteer, words.get(at)));
      Match match = gazetteer.longest(words, at);
      Entry.OfFramework framework = match == null ? null : match.as(Entry.OfFramework.class);
      if (framework != null && isNamed(framework, words, at, match.to(), memory)) {
        found.add(framework.framework().code());
      }
      at = match == null ? at + 1 : match.to();
    }
    return found;
  }

  private boolean isNamed(Entry.OfFramework named, List<Word> words, int from, int to,
      Memory memory) {
    Party organisation = Party.organisation(named.framework().code());
    return !shortNames.isUnnamed(words, from, to, organisation, memory)
        && bodies.own(organisation, words, from, to, memory.home()).equals(organisation);
  }
}
