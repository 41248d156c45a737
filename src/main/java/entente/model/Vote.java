package entente.model;

/**
 * The vote of one state in one roll call.
 *
 * @param voter ISO 3166-1 alpha-3 code of the state
 * @param choice what it votes
 * @param veto whether the vote alone stopped the decision
 */
public record Vote(String voter, VoteChoice choice, boolean veto) {
  /** A vote that stops nothing. */
  public Vote(String voter, VoteChoice choice) {
    this(voter, choice, false);
  }
}
