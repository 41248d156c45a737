package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.discourse.Resolver;
import entente.model.Participant;
import java.util.List;
import java.util.Set;

/** Tells whose a stance is that a noun names, where nobody is said to take it. */
final class Owners {
  private static final Set<String> JOURNEYS = Set.of("visit", "trip", "travel", "tour");

  private final ClaimLexicon lexicon;
  private final Resolver resolver;

  Owners(ClaimLexicon lexicon, Resolver resolver) {
    this.lexicon = lexicon;
    this.resolver = resolver;
  }

  /** "Norway's readiness was confirmed": whose it is. */
  List<Participant> of(Clauses clauses, int subject, Discourse discourse) {
    boolean held = subject >= 0 && clauses.mention(subject) == null && lexicon
        .noun(clauses.lemma(subject)).stream().anyMatch(frame -> frame.kind() != null);
    return held
        ? clauses.parse().children(subject, Arc.POSSESSIVE).stream()
            .flatMap(each -> resolver.one(clauses, each, discourse).stream()).toList()
        : List.of();
  }

  /**
   * "The visit will underscore A" tells the view of whoever tells of it, "the treaty reflects Norway's
   * commitment to A" that of those whose commitment it is.
   */
  List<Participant> ofThing(Clauses clauses, int verb, Discourse discourse) {
    int subject = clauses.subject(verb);
    if (subject < 0 || clauses.mention(subject) != null || !clauses.parse().isNoun(subject)) {
      return List.of();
    }
    if (JOURNEYS.contains(clauses.lemma(subject)) && lexicon.isSpeech(clauses.lemma(verb))) {
      return discourse.voice().isEmpty() ? discourse.publisher() : discourse.voice();
    }
    return clauses.parse().children(verb, Arc.OBJECT).stream()
        .flatMap(object -> of(clauses, object, discourse).stream()).toList();
  }
}
