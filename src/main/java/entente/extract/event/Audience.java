package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.model.Participant;
import java.util.List;
import java.util.Set;

/** Tells who speaks to those who sit: "told the council", "spoke at the summit". */
final class Audience {
  /** Nouns by which those who sit are meant. */
  private static final Set<String> AUDIENCES = Set.of("summit", "session", "gathering", "meeting",
      "conference", "forum", "assembly", "council", "chamber");

  private Audience() {}

  static List<Participant> persons(List<Participant> found) {
    return found.stream().filter(each -> each.person() != null).toList();
  }

  /** "told the conference", "spoke at the summit", "also spoke". */
  static boolean speaksThere(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    if (clauses.is(verb, "speak")) {
      return parse.prepositions(verb, "with").isEmpty() && parse.prepositions(verb, "to").isEmpty()
          && (parse.children(verb).stream().anyMatch(child -> clauses.is(child, "also"))
              || clauses.prepositionObjects(verb, "at").stream()
                  .anyMatch(object -> isAudience(clauses, object)));
    }
    return parse.children(verb, Arc.OBJECT).stream()
        .anyMatch(object -> isAudience(clauses, object));
  }

  /** "the council": those who sit, named no further. */
  static boolean isAudience(Clauses clauses, int unit) {
    return clauses.mention(unit) == null && AUDIENCES.contains(clauses.lemma(unit))
        && clauses.parse().children(unit).stream().anyMatch(child -> clauses.is(child, "the"));
  }
}
