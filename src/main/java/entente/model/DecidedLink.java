package entente.model;

/**
 * A proposed link with what was decided about it.
 *
 * @param proposal what was proposed
 * @param decision what was decided
 */
public record DecidedLink(LinkProposal proposal, LinkDecision decision) {}
