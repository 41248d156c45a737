package entente.question;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.QuerySendMode;

/** Asks a SPARQL endpoint over HTTP. */
public final class EndpointSource implements AnswerSource {
  private final URI endpoint;
  private final Duration limit;

  /**
   * @param endpoint where, such as {@code http://127.0.0.1:3030/sparql}
   * @param limit after which a question is given up
   */
  public EndpointSource(URI endpoint, Duration limit) {
    this.endpoint = endpoint;
    this.limit = limit;
  }

  @Override
  public Answer select(Query query) {
    try (QueryExecHTTP execution = QueryExecHTTPBuilder.service(endpoint.toString()).query(query)
        .sendMode(QuerySendMode.asPost)
        .overallTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).build()) {
      return Rows.of(execution.select());
    } catch (QueryExceptionHTTP | HttpException e) {
      throw new AskingException("the endpoint " + endpoint + " does not answer: " + reason(e), e);
    } catch (QueryException e) {
      throw new AskingException("the endpoint " + endpoint + " broke off: " + e.getMessage(), e);
    }
  }

  private static String reason(RuntimeException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
