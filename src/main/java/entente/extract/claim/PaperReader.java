package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.discourse.Resolver;
import entente.model.Participant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells for whom a paper speaks: "the G7 statement", "the resolution, adopted by the League". */
final class PaperReader {
  private final ClaimLexicon lexicon;
  private final Resolver resolver;
  /** What those do whose paper it then is. */
  private static final Set<String> ADOPTING = Set.of("adopt", "approve", "issue", "pass", "publish",
      "release", "sign");

  PaperReader(ClaimLexicon lexicon, Resolver resolver) {
    this.lexicon = lexicon;
    this.resolver = resolver;
  }

  /** Those whose paper a noun names; for "it" those of the sentence before; else nobody. */
  List<Participant> authors(Clauses clauses, int subject, Discourse discourse) {
    if (clauses.mention(subject) != null) {
      return List.of();
    }
    if (clauses.lemma(subject).equals("it")) {
      return discourse.paper(clauses.sentence().index());
    }
    if (!lexicon.isPaper(clauses.lemma(subject))) {
      return List.of();
    }
    Set<Participant> found = new LinkedHashSet<>(resolver.sidesOf(clauses, subject, discourse));
    clauses.prepositionObjects(subject, "by")
        .forEach(each -> found.addAll(resolver.all(clauses, each, discourse)));
    for (int participle : clauses.parse().children(subject, Arc.NOUN_CLAUSE)) {
      clauses.prepositionObjects(participle, "by")
          .forEach(each -> found.addAll(resolver.all(clauses, each, discourse)));
    }
    return found.isEmpty() ? adopting(clauses, subject, discourse) : List.copyOf(found);
  }

  /** "A adopted a resolution that calls for B": the paper is A's. */
  private List<Participant> adopting(Clauses clauses, int paper, Discourse discourse) {
    int verb = clauses.parse().arc(paper) == Arc.OBJECT ? clauses.parse().head(paper) : -1;
    int subject = verb >= 0 && ADOPTING.contains(clauses.lemma(verb)) ? clauses.subject(verb) : -1;
    return subject < 0 ? List.of() : resolver.all(clauses, subject, discourse);
  }

  /** True if the subject is a paper or stands for one. */
  boolean isPaper(Clauses clauses, int subject) {
    return clauses.mention(subject) == null && (lexicon.isPaper(clauses.lemma(subject))
        || clauses.lemma(subject).equals("it"));
  }
}
