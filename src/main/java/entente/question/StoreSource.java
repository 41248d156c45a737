package entente.question;

import entente.store.Store;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;

/** Asks a store that is open in this process. */
public final class StoreSource implements AnswerSource {
  private final Store store;
  private final Duration limit;

  /** @param limit after which a question is given up */
  public StoreSource(Store store, Duration limit) {
    this.store = store;
    this.limit = limit;
  }

  @Override
  public Answer select(Query query) {
    return store.read(data -> {
      try (QueryExec execution = QueryExec.dataset(data).query(query)
          .timeout(limit.toMillis(), TimeUnit.MILLISECONDS).build()) {
        return Rows.of(execution.select());
      } catch (QueryCancelledException e) {
        throw new AskingException("no answer within " + limit.toSeconds()
            + " seconds: give more parameters, such as a state or a period", e);
      }
    });
  }
}
