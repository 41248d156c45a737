package entente.serve.sparql;

import entente.serve.http.Exchange;
import entente.serve.http.Refusal;
import entente.serve.http.Resource;
import entente.serve.http.Spool;
import entente.serve.sparql.ResultFormat.Choice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** SPARQL 1.1 queries by GET and POST, as the SPARQL Protocol says. */
public final class SparqlResource implements Resource {
  private final DatasetGraph data;
  private final Limits limits;
  private final AnswerCache answers;
  private final Resource description;
  private final Resource updates;

  /**
   * @param data what is asked
   * @param answers makes answers, and keeps those of queries that count or group
   * @param description answers who asks for nothing
   * @param updates answers who sends an update
   */
  public SparqlResource(DatasetGraph data, Limits limits, AnswerCache answers,
      Resource description, Resource updates) {
    this.data = data;
    this.limits = limits;
    this.answers = answers;
    this.description = description;
    this.updates = updates;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    boolean isBare = exchange.method().equals("GET") && exchange.parameterNames().isEmpty();
    if (isBare) {
      description.answer(exchange);
      return;
    }
    if (exchange.contentType().equals("application/sparql-update")
        || !exchange.parameters("update").isEmpty()) {
      updates.answer(exchange);
      return;
    }
    Query query = read(exchange);
    boolean isTriples = query.isConstructType() || query.isDescribeType();
    Choice format = isTriples
        ? ResultFormat.ofTriples(exchange)
        : ResultFormat.ofRows(exchange);
    AnswerCache.Maker maker = (deadline, spool) -> run(query, format, deadline, spool);
    String text = aggregates(query) ? query.serialize() : "";
    if (!text.isEmpty() && AnswerCache.isLasting(text)) {
      answers.answer(exchange, format.contentType(), List.of("query", text, format.contentType()),
          maker);
    } else {
      answers.answerAnew(exchange, format.contentType(), maker);
    }
  }

  /** Whether a query, or one within it, counts or groups: what others ask for is quickly found again. */
  private static boolean aggregates(Query query) {
    if (query.hasGroupBy() || query.hasAggregators()) {
      return true;
    }
    List<Query> within = new ArrayList<>();
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
        @Override
        public void visit(ElementSubQuery element) {
          within.add(element.getQuery());
        }
      });
    }
    return within.stream().anyMatch(SparqlResource::aggregates);
  }

  private void run(Query query, Choice format, Deadline deadline, Spool spool) {
    data.begin(TxnType.READ);
    try {
      DatasetGraph asked = asked(query);
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
      new QueryRun(asked, deadline, limits).write(query, format, spool);
    } finally {
      data.end();
    }
  }

  /** What FROM names is looked up in the store, and nowhere else. */
  private DatasetGraph asked(Query query) {
    DatasetDescription named = query.getDatasetDescription();
    return named == null
        ? data
        : DynamicDatasets.dynamicDataset(named, data, false);
  }

  private static Query read(Exchange exchange) throws IOException {
    Query query = parse(text(exchange));
    List<String> defaults = exchange.parameters("default-graph-uri");
    List<String> named = exchange.parameters("named-graph-uri");
    if (!defaults.isEmpty() || !named.isEmpty()) {
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
      defaults.forEach(query::addGraphURI);
      named.forEach(query::addNamedGraphURI);
    }
    return query;
  }

  private static String text(Exchange exchange) throws IOException {
    if (exchange.contentType().equals("application/sparql-query")) {
      return exchange.text();
    }
    List<String> queries = exchange.parameters("query");
    if (queries.size() != 1) {
      throw Refusal.badRequest("Give one query, as the parameter query.");
    }
    return queries.getFirst();
  }

  private static Query parse(String text) {
    try {
      Query query = QueryFactory.create(text, Syntax.syntaxARQ);
      if (query.isJsonType()) {
        throw Refusal.badRequest("The query must be a SELECT, ASK, CONSTRUCT or DESCRIBE.");
      }
      return query;
    } catch (QueryParseException | ExprEvalException e) {
      throw Refusal.badRequest("The query is not well-formed: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw Refusal.of(422, "too-deep", "The query is nested too deeply.");
    }
  }
}
