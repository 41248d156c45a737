package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.mention.Gazetteer.Entry;
import entente.extract.mention.Gazetteer.Match;
import entente.model.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the frameworks that a sentence names, be it in the name of a sitting or in a compound. */
final class FrameworkFinder {
  private final Gazetteer gazetteer;
  private final SittingReader sittings;
  private final OwnBodies bodies;

  FrameworkFinder(Gazetteer gazetteer, SittingReader sittings, OwnBodies bodies) {
    this.gazetteer = gazetteer;
    this.sittings = sittings;
    this.bodies = bodies;
  }

  /** The codes of all frameworks, each once, in order; without the own bodies of who publishes. */
  Set<String> in(List<Word> words, @Nullable Party home) {
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
      if (framework != null && !isOwn(framework, words, at, match.to(), home)) {
        found.add(framework.framework().code());
      }
      at = match == null ? at + 1 : match.to();
    }
    return found;
  }

  private boolean isOwn(Entry.OfFramework named, List<Word> words, int from, int to,
      @Nullable Party home) {
    Party organisation = Party.organisation(named.framework().code());
    return !bodies.own(organisation, words, from, to, home).equals(organisation);
  }
}
