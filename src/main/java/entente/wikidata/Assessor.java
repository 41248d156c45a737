package entente.wikidata;

import entente.model.LinkCheck;
import entente.model.LinkProposal.Checks;
import entente.question.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says how likely each candidate is the same: by how like the names are, by what the service thinks,
 * and by the checks of type, dates and states. Candidates that pass the checks share what is sure,
 * so that one of two namesakes has a half at most.
 */
public final class Assessor {
  private static final double SURE_OF_SERVICE = 100;

  private final TypeTable types;

  public Assessor(TypeTable types) {
    this.types = types;
  }

  /** The candidates, the likeliest first. */
  public List<Assessment> assess(UnlinkedEntity entity, List<Candidate> candidates) {
    List<Assessment> each = candidates.stream().map(candidate -> assess(entity, candidate))
        .toList();
    double rivals = Math.max(1,
        each.stream().filter(Assessor::possible).mapToDouble(Assessment::score).sum());
    return each.stream()
        .map(one -> possible(one)
            ? new Assessment(one.candidate(), one.score() / rivals, one.checks())
            : one)
        .sorted(Comparator.comparingDouble(Assessment::score).reversed()
            .thenComparing(one -> one.candidate().iri()))
        .toList();
  }

  /** True if neither type nor dates speak against it. */
  private static boolean possible(Assessment assessment) {
    return assessment.checks().type() != LinkCheck.CONFLICTS
        && assessment.checks().dates() != LinkCheck.CONFLICTS;
  }

  private Assessment assess(UnlinkedEntity entity, Candidate candidate) {
    Checks checks = new Checks(types.check(entity.kind(), candidate.types()),
        DateCheck.of(entity, candidate.details()),
        states(entity.states(), candidate.details().states()));
    double likeness = entity.names().stream()
        .mapToDouble(name -> Spelling.likeness(name, candidate.label())).max().orElse(0);
    double service = Math.clamp(candidate.score() / SURE_OF_SERVICE, 0, 1);
    double score = (likeness + service) / 2 * factor(checks.type(), 0.9, 0.2)
        * factor(checks.dates(), 0.9, 0.2) * factor(checks.states(), 0.95, 0.5);
    return new Assessment(candidate, score, checks);
  }

  private static LinkCheck states(List<String> some, List<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return LinkCheck.UNCLEAR;
    }
    Set<@Nullable String> known = some.stream().map(Candidate::local).collect(Collectors.toSet());
    return others.stream().map(Candidate::local).anyMatch(known::contains)
        ? LinkCheck.FITS
        : LinkCheck.CONFLICTS;
  }

  /** What is left of a score; the more a check speaks against it, the less. */
  private static double factor(LinkCheck check, double unclear, double conflicts) {
    return switch (check) {
      case FITS -> 1;
      case UNCLEAR -> unclear;
      case CONFLICTS -> conflicts;
    };
  }
}
