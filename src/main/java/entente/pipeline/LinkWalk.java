package entente.pipeline;

import entente.model.LinkProposal;
import entente.model.LinkProposal.Origin;
import entente.wikidata.Assessment;
import entente.wikidata.Assessor;
import entente.wikidata.Candidate;
import entente.wikidata.CandidateSource;
import entente.wikidata.LinkingException;
import entente.wikidata.UnlinkedEntity;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks a service for each entity that is not linked, assesses what it finds, and enters it as
 * proposals. When the service fails, what it said until then is kept.
 */
public final class LinkWalk {
  private final CandidateSource source;
  private final Assessor assessor;
  private final Origin origin;
  private final double leastScore;

  /**
   * @param source what is asked
   * @param assessor says how likely a candidate is the same
   * @param origin who asks, and when
   * @param leastScore what a proposal must have
   */
  public LinkWalk(CandidateSource source, Assessor assessor, Origin origin, double leastScore) {
    this.source = source;
    this.assessor = assessor;
    this.origin = origin;
    this.leastScore = leastScore;
  }

  /**
   * Asks for all of the entities.
   *
   * @param ledger takes the proposals, and is written
   * @param progress is told of each entity
   * @return what is proposed now for those entities
   * @throws LinkingException if the service fails; what came before is kept
   */
  public List<LinkProposal> walk(List<UnlinkedEntity> entities, LinkLedger ledger,
      Runnable progress) {
    List<String> asked = new ArrayList<>();
    List<LinkProposal> proposals = new ArrayList<>();
    try {
      int size = source.batchSize();
      for (int from = 0; from < entities.size(); from += size) {
        List<UnlinkedEntity> batch = entities.subList(from,
            Math.min(from + size, entities.size()));
        List<List<Candidate>> found = source.candidates(batch);
        for (int i = 0; i < batch.size(); i++) {
          proposals.addAll(proposals(batch.get(i), found.get(i)));
          asked.add(batch.get(i).iri());
          progress.run();
        }
      }
      return enter(ledger, asked, proposals);
    } catch (LinkingException e) {
      if (asked.isEmpty()) {
        throw e;
      }
      enter(ledger, asked, proposals);
      throw new LinkingException(
          "%s (%d of %d entities were asked about before, and their proposals are kept)"
              .formatted(e.getMessage(), asked.size(), entities.size()),
          e);
    }
  }

  private static List<LinkProposal> enter(LinkLedger ledger, List<String> asked,
      List<LinkProposal> proposals) {
    List<LinkProposal> open = ledger.propose(asked, proposals);
    ledger.write();
    return open;
  }

  private List<LinkProposal> proposals(UnlinkedEntity entity, List<Candidate> candidates) {
    return assessor.assess(entity, candidates).stream()
        .filter(each -> each.score() >= leastScore)
        .filter(each -> !each.candidate().iri().equals(entity.iri()))
        .map(each -> proposal(entity, each)).toList();
  }

  private LinkProposal proposal(UnlinkedEntity entity, Assessment assessment) {
    Candidate candidate = assessment.candidate();
    // As many digits as are stored, so that what is read back is the same.
    double score = Math.round(assessment.score() * 1000) / 1000.0;
    double serviceScore = Math.round(candidate.score() * 1000) / 1000.0;
    return new LinkProposal(entity.iri(), candidate.iri(), candidate.label(),
        candidate.description(), score, serviceScore, assessment.checks(), origin);
  }
}
