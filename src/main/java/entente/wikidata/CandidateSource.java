package entente.wikidata;

import java.util.List;

/** What knows another data set: a reconciliation service, a SPARQL endpoint, or a cache of one. */
public interface CandidateSource {
  /** Where it is. */
  String address();

  /** What, besides the entity, its answers depend on, such as the query that it is asked. */
  String signature();

  /** How many entities one call may be about. */
  int batchSize();

  /**
   * Looks for what may be the same.
   *
   * @return for each of the entities, in their order, what was found
   * @throws LinkingException if the service cannot be asked, or does not keep to its protocol
   */
  List<List<Candidate>> candidates(List<UnlinkedEntity> entities);
}
