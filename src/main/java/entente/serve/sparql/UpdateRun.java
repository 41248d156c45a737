package entente.serve.sparql;

import entente.serve.http.Refusal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateWithUsing;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** Runs one request of updates within its limits. */
public final class UpdateRun {
  private final DatasetGraph data;
  private final Deadline deadline;

  /** @param data what is changed; the caller is in a transaction */
  public UpdateRun(DatasetGraph data, Deadline deadline) {
    this.data = data;
    this.deadline = deadline;
  }

  /**
   * Reads a request.
   *
   * @param base against which relative IRIs are resolved
   * @throws Refusal if it is not well-formed, or would load from elsewhere
   */
  public static UpdateRequest parse(String text, String base) {
    UpdateRequest request;
    try {
      request = UpdateFactory.create(text, base, Syntax.syntaxARQ);
    } catch (QueryParseException | ExprEvalException e) {
      throw Refusal.badRequest("The update is not well-formed: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw Refusal.of(422, "too-deep", "The update is nested too deeply.");
    }
    if (request.getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
      throw Refusal.of(422, "not-allowed", "LOAD is not done: this server asks no other address; "
          + "send the graph itself to /data.");
    }
    return request;
  }

  /**
   * Sets what is asked by WHERE, as the parameters using-graph-uri and using-named-graph-uri say.
   *
   * @throws Refusal if the request says it itself
   */
  public static void use(UpdateRequest request, List<String> defaults, List<String> named) {
    if (defaults.isEmpty() && named.isEmpty()) {
      return;
    }
    for (Update each : request.getOperations()) {
      if (each instanceof UpdateWithUsing update) {
        if (update.getWithIRI() != null || !update.getUsing().isEmpty()
            || !update.getUsingNamed().isEmpty()) {
          throw Refusal.badRequest("Name graphs by parameters, or by WITH and USING, not by both.");
        }
        defaults.stream().map(NodeFactory::createURI).forEach(update::addUsing);
        named.stream().map(NodeFactory::createURI).forEach(update::addUsingNamed);
      }
    }
  }

  /** Makes the changes. */
  public void run(UpdateRequest request) {
    try {
      TimedExpressions.in(request, deadline).getOperations().forEach(this::run);
    } catch (QueryCancelledException e) {
      throw e;
    } catch (UpdateException | QueryException e) {
      throw Refusal.of(422, "not-allowed",
          "The update cannot be run, and nothing was changed: " + e.getMessage());
    }
  }

  private void run(Update update) {
    Context context = data.getContext().copy();
    SafeFunctions.only(context);
    context.setFalse(ARQ.httpServiceAllowed);
    UpdateExec execution = UpdateExec.newBuilder().dataset(data).update(update).context(context)
        .timeout(deadline.millisLeft(), TimeUnit.MILLISECONDS).build();
    deadline.onCancel(execution::abort);
    execution.execute();
  }
}
