package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.claim.HolderReader.Holding;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.discourse.Resolver;
import entente.extract.mention.Mention;
import entente.model.Participant;
import entente.model.Party;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who does something together with the subject of its verb. */
final class Partners {
  /** Words before "with" that tell of who does the same. */
  private static final Set<String> JOINTLY = Set.of("together", "jointly", "along");

  private final Resolver resolver;

  Partners(Resolver resolver) {
    this.resolver = resolver;
  }

  /** "confirmed that Norway and Chile will do A": held by all who will, if whoever says so is one. */
  Holding ofDoers(Clauses clauses, int done, Holding said, Discourse discourse) {
    int subject = clauses.parse().isVerb(done) ? clauses.subject(done) : -1;
    if (subject < 0 || !clauses.parse().conjuncts(subject).stream()
        .allMatch(each -> clauses.mention(each) instanceof Mention.Actors)) {
      return said;
    }
    List<Party> doers = with(clauses, subject, resolver.all(clauses, subject, discourse),
        discourse).stream().map(Participant::party).distinct().toList();
    return doers.size() > 1 && doers.containsAll(said.parties())
        ? new Holding(doers, said.speaker())
        : said;
  }

  /** "Norway, together with Chile, will do A": both do. */
  List<Participant> with(Clauses clauses, int subject, List<Participant> found,
      Discourse discourse) {
    List<Participant> company = clauses.parse().prepositions(subject, "with").stream()
        .filter(with -> JOINTLY.contains(clauses.lemma(with - 1)))
        .flatMap(with -> clauses.parse().children(with, Arc.PREPOSITION_OBJECT).stream())
        .flatMap(each -> resolver.all(clauses, each, discourse).stream()).toList();
    return found.isEmpty() || company.isEmpty()
        ? found
        : Stream.concat(found.stream(), company.stream()).distinct().toList();
  }
}
