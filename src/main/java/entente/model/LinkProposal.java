package entente.model;

import java.time.Instant;

/**
 * That something in the graph may be the same as something in another data set.
 *
 * @param entity IRI of the former
 * @param match IRI of the latter
 * @param label name of the match
 * @param description what the other data set says about it; empty where it says nothing
 * @param score how sure, 0 to 1
 * @param serviceScore how well it fits by the service that was asked, on its own scale
 * @param checks what speaks for it and against it
 * @param origin how it came about
 */
public record LinkProposal(String entity, String match, String label, String description,
    double score, double serviceScore, Checks checks, Origin origin) {
  /**
   * What speaks for a link and against it.
   *
   * @param type whether the match is of the right kind
   * @param dates whether it was there on the days for which the graph tells of it
   * @param states whether it belongs to a state for which the graph tells of it
   */
  public record Checks(LinkCheck type, LinkCheck dates, LinkCheck states) {}

  /**
   * Who proposed.
   *
   * @param service address of the service that was asked
   * @param version version of the program that asked
   * @param at when it began to ask
   */
  public record Origin(String service, String version, Instant at) {}

  /** True if both propose the same link. */
  public boolean sameLink(LinkProposal other) {
    return entity.equals(other.entity) && match.equals(other.match);
  }

  /** The same but for the time at which it was proposed. */
  public LinkProposal at(Instant time) {
    return new LinkProposal(entity, match, label, description, score, serviceScore, checks,
        new Origin(origin.service, origin.version, time));
  }
}
