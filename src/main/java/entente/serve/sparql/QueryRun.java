package entente.serve.sparql;

import entente.question.Answer;
import entente.serve.http.Refusal;
import entente.serve.http.Spool;
import entente.serve.sparql.ResultFormat.Choice;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** Runs one query within its limits. */
public final class QueryRun {
  private final DatasetGraph data;
  private final Deadline deadline;
  private final Limits limits;

  /** @param data what is asked; the caller is in a transaction */
  public QueryRun(DatasetGraph data, Deadline deadline, Limits limits) {
    this.data = data;
    this.deadline = deadline;
    this.limits = limits;
  }

  /**
   * Prepares a query; the caller closes what is returned.
   *
   * @throws Refusal if the query calls other servers
   */
  public QueryExec prepare(Query query) {
    Context context = data.getContext() == null ? new Context() : data.getContext().copy();
    SafeFunctions.only(context);
    context.setFalse(ARQ.httpServiceAllowed);
    QueryExec execution = QueryExec.dataset(data).query(TimedExpressions.in(query, deadline))
        .context(context).overallTimeout(deadline.millisLeft(), TimeUnit.MILLISECONDS).build();
    deadline.onCancel(execution::abort);
    return execution;
  }

  /**
   * The rows of a SELECT.
   *
   * @throws Refusal if there are more than allowed
   */
  public Answer select(Query query) {
    try (QueryExec execution = prepare(query)) {
      return Answer.of(CountedRows.of(execution.select(), limits.rows()));
    }
  }

  /** Writes the whole answer. */
  void write(Query query, Choice format, Spool spool) {
    try (QueryExec execution = prepare(query)) {
      if (query.isSelectType()) {
        writer(format).write(spool, CountedRows.of(execution.select(), limits.rows()),
            execution.getContext());
      } else if (query.isAskType()) {
        writer(format).write(spool, execution.ask(), execution.getContext());
      } else {
        Graph graph = graph(query.isConstructType()
            ? execution.constructTriples()
            : execution.describeTriples());
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        RDFWriter.source(graph).lang(format.language()).output(spool);
      }
    } catch (QueryCancelledException e) {
      throw e;
    } catch (QueryDeniedException | QueryExecException e) {
      throw Refusal.of(422, "not-allowed", "The query cannot be run: " + e.getMessage());
    }
  }

  private Graph graph(Iterator<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    CountedRows.of(triples, limits.rows(), "triples").forEachRemaining(graph::add);
    return graph;
  }

  private static RowSetWriter writer(Choice format) {
    return RowSetWriterRegistry.getFactory(format.language()).create(format.language());
  }
}
