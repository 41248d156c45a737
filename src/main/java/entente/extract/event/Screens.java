package entente.extract.event;

import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import java.util.Set;
import java.util.stream.Stream;

/** Tells of encounters whether the sides saw each other on screens only. */
final class Screens {
  private static final Set<String> SCREENS = Set.of("video", "virtual", "virtually", "online");

  private Screens() {}

  /** True if a word of an encounter stands beside one of screens: "met by video link", "a virtual meeting". */
  static boolean show(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    return parse.children(unit).stream().anyMatch(child -> SCREENS.contains(clauses.lemma(child)))
        || Stream.of("by", "via", "over").flatMap(link -> clauses.prepositionObjects(unit, link)
            .stream()).anyMatch(by -> SCREENS.contains(clauses.lemma(by))
                || parse.children(by)
                    .stream().anyMatch(child -> SCREENS.contains(clauses.lemma(child))));
  }
}
