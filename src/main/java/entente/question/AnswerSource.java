package entente.question;

import org.apache.jena.query.Query;

/** What can be asked: a store, or an endpoint elsewhere. */
public interface AnswerSource {
  /**
   * Answers a SELECT.
   *
   * @throws AskingException if it cannot be reached, refuses, or takes too long
   */
  Answer select(Query query);
}
