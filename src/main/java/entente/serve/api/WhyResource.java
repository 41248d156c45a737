package entente.serve.api;

import entente.question.Answer;
import entente.question.QuestionException;
import entente.reason.view.Belief;
import entente.reason.view.ViewBuilder;
import entente.reason.why.Derivation;
import entente.reason.why.DerivationWriter;
import entente.reason.why.Wanted;
import entente.reason.why.Why;
import entente.serve.http.Exchange;
import entente.serve.http.Refusal;
import entente.serve.http.Resource;
import entente.serve.sparql.Deadline;
import entente.serve.sparql.QueryRun;
import entente.serve.sparql.Workers;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * {@code /api/why?subject=CHN&predicate=met-with&object=RUS}: the derivation of a statement, as JSON
 * or as text. {@code asof} is a day, today unless given; {@code belief} is {@code one-sided} or
 * {@code two-sided}.
 */
public final class WhyResource implements Resource {
  private static final String JSON = "application/json";
  private static final String TEXT = "text/plain";
  private static final int MOST = 20;

  private final DatasetGraph data;
  private final Workers workers;

  public WhyResource(DatasetGraph data, Workers workers) {
    this.data = data;
    this.workers = workers;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    String type = exchange.parameter("format").map(WhyResource::type)
        .orElseGet(() -> exchange.choose(List.of(JSON, TEXT)));
    try {
      List<Derivation> ways = workers.run(deadline -> explain(exchange, deadline));
      DerivationWriter writer = new DerivationWriter(MOST);
      if (type.equals(JSON)) {
        exchange.send(200, JSON, writer.json(ways));
      } else {
        exchange.send(200, TEXT + ";charset=utf-8", writer.text(ways));
      }
    } catch (QuestionException e) {
      throw Refusal.badRequest(e.getMessage());
    }
  }

  private static String type(String format) {
    return switch (format) {
      case "json" -> JSON;
      case "text" -> TEXT;
      default -> throw Refusal.badRequest("format is json or text, not " + format + ".");
    };
  }

  private List<Derivation> explain(Exchange exchange, Deadline deadline) {
    data.begin(TxnType.READ);
    try {
      QueryRun run = new QueryRun(data, deadline, workers.limits());
      Wanted wanted = new Wanted(query -> {
        try (QueryExec execution = run.prepare(query)) {
          return Answer.of(execution.select());
        }
      });
      ViewBuilder builder = new ViewBuilder(data, belief(exchange), asOf(exchange),
          deadline::check);
      return new Why(data, builder).explain(wanted.thing(needed(exchange, "subject")),
          wanted.property(needed(exchange, "predicate")),
          wanted.object(exchange.parameter("object").orElse(null)));
    } finally {
      data.end();
    }
  }

  private static String needed(Exchange exchange, String name) {
    return exchange.parameter(name).filter(value -> !value.isBlank())
        .orElseThrow(() -> Refusal.badRequest("The parameter " + name
            + " is needed, as in /api/why?subject=CHN&predicate=met-with&object=RUS."));
  }

  private static Belief belief(Exchange exchange) {
    return switch (exchange.parameter("belief").orElse("one-sided")) {
      case "one-sided" -> Belief.ONE_SIDED;
      case "two-sided" -> Belief.TWO_SIDED;
      default -> throw Refusal.badRequest("belief is one-sided or two-sided.");
    };
  }

  private static LocalDate asOf(Exchange exchange) {
    try {
      return exchange.parameter("asof").map(LocalDate::parse)
          .orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      throw Refusal.badRequest("asof is a day such as 2023-05-04.");
    }
  }
}
