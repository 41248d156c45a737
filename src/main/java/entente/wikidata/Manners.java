package entente.wikidata;

import java.time.Duration;

/**
 * How a client behaves towards a service that belongs to others.
 *
 * @param userAgent how it names itself
 * @param gap least time between two requests
 * @param timeout when it gives up waiting for an answer
 * @param tries how often it asks where the service is busy or does not answer
 * @param longestWait longest time that it waits because the service asks it to
 */
public record Manners(String userAgent, Duration gap, Duration timeout, int tries,
    Duration longestWait) {
  private static final String HOME = "https://w3id.org/entente/ontology";
  private static final int TRIES = 5;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  /**
   * The usual ones.
   *
   * @param version of the program
   * @param contact where those who run the service can write to; empty for nobody
   * @param perSecond most requests in a second
   * @param timeout when it gives up waiting for an answer
   */
  public static Manners of(String version, String contact, double perSecond, Duration timeout) {
    String agent = "Entente/" + version + " (" + HOME
        + (contact.isBlank() ? "" : "; " + contact.strip()) + ")";
    return new Manners(agent, Duration.ofMillis(Math.round(1000 / perSecond)), timeout, TRIES,
        LONGEST_WAIT);
  }
}
