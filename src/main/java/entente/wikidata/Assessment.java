package entente.wikidata;

import entente.model.LinkProposal.Checks;

/**
 * How likely a candidate is the same.
 *
 * @param candidate the candidate
 * @param score how sure, 0 to 1
 * @param checks what speaks for it and against it
 */
public record Assessment(Candidate candidate, double score, Checks checks) {}
