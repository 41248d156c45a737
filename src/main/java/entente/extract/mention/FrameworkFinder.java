package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.mention.Gazetteer.Entry;
import entente.extract.mention.Gazetteer.Match;
import entente.model.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the frameworks that a sentence names, be it in the name of a sitting or in a compound. */
final class FrameworkFinder {
  /** Nouns of formats that two may share, and one of them. */
  private static final Map<String, String> SHARED = Map.of("formats", "format", "processes",
      "process");

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
    int named = 0;
    int at = 0;
    while (at < words.size()) {
      // What is read inside of the name of a sitting is a part of that name.
      Mention.Sitting sitting = at < named ? null : sittings.read(words, at);
      if (sitting != null) {
        named = sitting.to();
        if (!sitting.isTalks()) {
          found.add(sitting.framework());
        }
      }
      found.addAll(Compounds.frameworks(gazetteer, words.get(at)));
      found.addAll(sharing(words, at));
      Match match = gazetteer.longest(words, at);
      Entry.OfFramework framework = match == null ? null : match.as(Entry.OfFramework.class);
      if (framework != null && isNamed(framework, words, at, match.to(), memory)) {
        found.add(framework.framework().code());
      }
      at = match == null ? at + 1 : match.to();
    }
    return found;
  }

  /** "the A and B processes": the frameworks whose names share the plural that stands there. */
  private List<String> sharing(List<Word> words, int plural) {
    String noun = SHARED.get(words.get(plural).form().toLowerCase(Locale.ROOT));
    if (noun == null || plural < 3 || !words.get(plural - 2).form().equals("and")) {
      return List.of();
    }
    return Stream.of(plural - 3, plural - 1)
        .map(each -> gazetteer.longest(List.of(words.get(each), new Word(noun, 0, 0)), 0))
        .filter(match -> match != null && match.to() == 2)
        .map(match -> match.as(Entry.OfFramework.class)).filter(Objects::nonNull)
        .map(named -> named.framework().code()).toList();
  }

  private boolean isNamed(Entry.OfFramework named, List<Word> words, int from, int to,
      Memory memory) {
    Party organisation = Party.organisation(named.framework().code());
    return !isToldBehind(named, words, to)
        && !shortNames.isUnnamed(words, from, to, organisation, memory)
        && bodies.own(organisation, words, from, to, memory.home()).equals(organisation);
  }

  /** "the Climate Conference (COP27)": the acronym of another tells which it is. */
  private boolean isToldBehind(Entry.OfFramework named, List<Word> words, int to) {
    Entry.OfFramework other = Compounds.inBrackets(gazetteer, words, to);
    return other != null && !other.equals(named);
  }
}
