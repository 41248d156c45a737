package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.model.Participant;
import java.util.ArrayList;
import java.util.List;

/** Reads who will travel from what is said of an invitation: "A accepted B's invitation to visit C". */
final class Invitation {
  private Invitation() {}

  /**
   * Who accepted the invitation of which a visit is told; nobody where none is told of.
   *
   * @param unit the word of the visit: the verb, or the noun below one ("to pay a visit")
   */
  static List<Participant> guests(Reading reading, int unit, PartReader parts) {
    Clauses clauses = reading.clauses();
    int verb = clauses.parse().isVerb(unit) ? unit : clauses.governingVerb(unit);
    int answer = answer(clauses, verb);
    if (answer < 0) {
      return List.of();
    }
    if (!clauses.isPassive(answer)) {
      return parts.subjects(reading, answer);
    }
    List<Participant> found = new ArrayList<>();
    parts.byPreposition(reading, answer, "by", found);
    return found;
  }

  /** The verb by which the invitation to do what a verb tells was accepted, -1 if there is none. */
  private static int answer(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    int noun = verb < 0 ? -1 : parse.head(parse.firstConjunct(verb));
    if (noun < 0 || !clauses.is(noun, "invitation") || parse.arc(verb) == Arc.SUBJECT) {
      return -1;
    }
    int answer = clauses.governingVerb(noun);
    return answer >= 0 && clauses.is(answer, "accept") ? answer : -1;
  }
}
