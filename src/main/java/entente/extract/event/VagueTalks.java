package entente.extract.event;

import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import java.util.Set;
import java.util.stream.Stream;

/** Tells talks at large, which go on between states, from an occasion on which somebody talked. */
final class VagueTalks {
  /** What may go on for years. */
  private static final Set<String> PROCESSES = Set.of("talk", "negotiation", "consultation",
      "discussion", "dialogue");

  private VagueTalks() {}

  /** "the ongoing talks between A and B": of states, at no time and place; not "the recent talks". */
  static boolean areGeneral(Clauses clauses, int noun, EventDraft draft) {
    boolean recent = clauses.parse().children(noun).stream()
        .anyMatch(child -> clauses.is(child, "recent"));
    return PROCESSES.contains(clauses.lemma(noun)) && !recent && draft.when.isUnknown()
        && draft.place == null
        && draft.participants().stream().allMatch(each -> each.person() == null);
  }

  /** "opened accession talks": which are begun, and held for years. */
  static boolean areOfAccession(Clauses clauses, int noun) {
    return clauses.parse().children(noun).stream()
        .anyMatch(child -> clauses.is(child, "accession") || clauses.is(child, "membership"));
  }

  /** "engagement", which may be of any kind and with anybody. */
  static boolean isEngagement(Clauses clauses, int noun) {
    return clauses.is(noun, "engagement");
  }

  /** "the engagement between A and B": of persons, and not of their states. */
  static boolean nameSomebody(Clauses clauses, int noun) {
    return Stream.of("with", "between")
        .flatMap(link -> clauses.prepositionObjects(noun, link).stream())
        .anyMatch(object -> clauses.mention(object) instanceof Mention.Actors actors
            && actors.isPersonal()
            && actors.participants().stream().allMatch(each -> each.person() != null));
  }
}
