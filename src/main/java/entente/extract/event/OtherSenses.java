package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.clause.Clauses;
import entente.extract.event.Trigger.Part;
import java.util.Set;

/** Tells where a verb of encounters tells of something else: of a speech, a thing, people of no side. */
final class OtherSenses {
  /** What somebody speaks in, who speaks for or against something. */
  private static final Set<String> FOR_OR_AGAINST = Set.of("support", "favour", "favor", "defence",
      "defense", "opposition");

  /** Verbs that tell of a meeting only where they have a guest. */
  private static final Set<String> TAKING_GUESTS = Set.of("welcome", "receive", "greet", "host");

  private OtherSenses() {}

  /** "A and B also spoke", "spoke at the summit", "spoke in favour of peace": to all, or to nobody. */
  static boolean isSpeech(Clauses clauses, int verb) {
    return clauses.is(verb, "speak") && (clauses.prepositionObjects(verb, "in").stream()
        .anyMatch(object -> FOR_OR_AGAINST.contains(clauses.lemma(object)))
        || clauses.parse().children(verb).stream()
            .anyMatch(child -> clauses.is(child, "also"))
        || clauses.prepositionObjects(verb, "at").stream()
            .anyMatch(object -> Audience.isAudience(clauses, object)));
  }

  /** "welcomed efforts", "met the challenge": the object is nobody who could take part. */
  static boolean concernsThing(Clauses clauses, int verb, Trigger trigger) {
    return trigger.object() == Part.PARTICIPANT && !clauses.isPassive(verb)
        && (clauses.parse().child(verb, Arc.OBJECT) >= 0 && !isEachOther(clauses, verb)
            || TAKING_GUESTS.contains(clauses.lemma(verb))
                && !clauses.parse().tag(verb).equals("VBN"));
  }

  /** "saw each other". */
  static boolean isEachOther(Clauses clauses, int verb) {
    int object = clauses.parse().child(verb, Arc.OBJECT);
    return object > 0 && clauses.is(object, "other") && clauses.is(object - 1, "each");
  }

  /** "met with business leaders": with people who act for no side. */
  static boolean isWithOutsiders(Clauses clauses, int verb) {
    return clauses.is(verb, "meet") && clauses.prepositionObjects(verb, "with").stream()
        .anyMatch(object -> clauses.mention(object) == null && clauses.parse().isNoun(object));
  }
}
