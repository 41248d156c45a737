package entente.extract.discourse;

import entente.extract.analysis.Arc;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.model.Participant;
import entente.reference.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the person of the same sentence whom "he", "his" or "her" means. */
final class Antecedents {
  private static final Set<String> JOURNEYS = Set.of("visit", "trip", "tour");

  private Antecedents() {}

  /** "A will travel to B after his visit to C": the one person that is subject before the pronoun. */
  static List<Participant> subjectBefore(Clauses clauses, int pronoun, String lemma,
      Discourse discourse) {
    for (int unit = pronoun - 1; unit >= 0; unit--) {
      Arc arc = clauses.parse().arc(unit);
      boolean subject = arc == Arc.SUBJECT || arc == Arc.PASSIVE_SUBJECT;
      if (subject && clauses.mention(unit) instanceof Mention.Actors actors
          && actors.participants().size() == 1 && discourse.mayBe(actors.participants().getFirst(),
              lemma.equals("her") ? Gender.F : Gender.M)) {
        return actors.participants();
      }
    }
    return List.of();
  }

  /** "A raised it with B when they met": the only two persons before, of two sides; else nobody. */
  static List<Participant> pairBefore(Clauses clauses, int pronoun) {
    int verb = clauses.governingVerb(pronoun);
    if (verb < 0 || clauses.parse().arc(verb) != Arc.VERB_CLAUSE
        || clauses.parse().arc(pronoun) != Arc.SUBJECT) {
      return List.of();
    }
    List<Participant> named = new ArrayList<>();
    for (int unit = 0; unit < pronoun; unit++) {
      if (clauses.mention(unit) instanceof Mention.Actors actors && actors.isPersonal()) {
        named.addAll(actors.participants());
      }
    }
    return named.size() == 2 && !named.getFirst().party().equals(named.getLast().party())
        ? named
        : List.of();
  }

  /** "criticised A for his trip to B". */
  static boolean isReason(Clauses clauses, int possessor) {
    int link = clauses.parse().head(clauses.parse().head(possessor));
    return link >= 0 && clauses.is(link, "for");
  }

  static boolean isJourney(Clauses clauses, int possessor) {
    int noun = clauses.parse().head(possessor);
    return noun >= 0 && (clauses.is(possessor, "his") || clauses.is(possessor, "her"))
        && JOURNEYS.contains(clauses.lemma(noun));
  }

  /** "attended by A, on his first trip to B": without a subject, the person named right before. */
  static List<Participant> nearest(Clauses clauses, int pronoun, Discourse discourse) {
    for (int unit = pronoun - 1; unit >= 0; unit--) {
      if (clauses.mention(unit) instanceof Mention.Actors actors && actors.isPersonal()) {
        Gender gender = clauses.is(pronoun, "her") ? Gender.F : Gender.M;
        boolean one = actors.participants().size() == 1;
        return one && discourse.mayBe(actors.participants().getFirst(), gender)
            ? actors.participants()
            : List.of();
      }
    }
    return List.of();
  }

  /** "Arab ministers", whom no state's name tells. */
  private static boolean isOfRegion(Clauses clauses, int people) {
    return clauses.parse().tag(people).equals("NNS")
        && clauses.parse().children(people, Arc.MODIFIER).stream()
            .anyMatch(child -> Regions.names(clauses, child));
  }

  /** "The two met in C". */
  static boolean isTheTwo(Clauses clauses, int unit) {
    return clauses.parse().arc(unit) == Arc.SUBJECT && clauses.parse().tag(unit).equals("CD")
        && clauses.is(unit, "two") && clauses.parse().children(unit).stream()
            .anyMatch(child -> clauses.is(child, "the"));
  }

  /** "the leaders of the five Nordic states": of lands that nobody has told of. */
  static boolean isOfOthers(Clauses clauses, int unit) {
    return clauses.prepositionObjects(unit, "of").stream()
        .anyMatch(of -> Resolver.LANDS.contains(clauses.lemma(of))
            && clauses.parse().children(of).stream()
                .anyMatch(child -> clauses.parse().tag(child).startsWith("JJ")
                    && Character.isUpperCase(clauses.unit(child).form().charAt(0))));
  }

  /** "the leader of the junta, A": where the parser hangs the name on the noun nearest to it. */
  static List<Participant> namedBehind(Clauses clauses, int unit) {
    return clauses.prepositionObjects(unit, "of").stream()
        .flatMap(of -> clauses.parse().children(of, Arc.APPOSITION).stream())
        .map(clauses::mention).filter(Mention.Actors.class::isInstance)
        .map(Mention.Actors.class::cast).filter(Mention.Actors::isPersonal)
        .findFirst().map(Mention.Actors::participants).orElse(List.of());
  }

  /** "citizens say that they are stopped when they go to A": the last subject but pronouns acts for no side. */
  static boolean isOfPlainPeople(Clauses clauses, int pronoun, Set<String> plainPeople) {
    for (int unit = pronoun - 1; unit >= 0; unit--) {
      if (clauses.parse().arc(unit) == Arc.SUBJECT && clauses.parse().isNoun(unit)) {
        return clauses.mention(unit) == null
            && (plainPeople.contains(clauses.lemma(unit)) || isOfRegion(clauses, unit));
      }
    }
    return false;
  }
}
