package entente.serve.api;

import entente.question.Answer;
import entente.question.AnswerFormat;
import entente.question.AnswerWriter;
import entente.question.Arguments;
import entente.question.Question;
import entente.question.QuestionCatalog;
import entente.question.QuestionException;
import entente.question.QuestionRunner;
import entente.serve.http.Exchange;
import entente.serve.http.Refusal;
import entente.serve.http.Resource;
import entente.serve.http.Spool;
import entente.serve.sparql.Deadline;
import entente.serve.sparql.QueryRun;
import entente.serve.sparql.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * {@code /api/NAME?parameter=value}: a question, as CSV, TSV, JSON, HTML or Markdown. Parameters are
 * bound in the parsed query; what is wrong with them is said with status 400.
 */
public final class QuestionResource implements Resource {
  private static final String PATH = "/api/";

  private final QuestionCatalog questions;
  private final DatasetGraph data;
  private final Workers workers;

  public QuestionResource(List<Question> questions, DatasetGraph data, Workers workers) {
    this.questions = new QuestionCatalog(questions);
    this.data = data;
    this.workers = workers;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    Question question = question(exchange.pathAfter(PATH));
    ApiFormat format = ApiFormat.of(exchange);
    try (Spool spool = new Spool(workers.limits().bytes())) {
      Arguments arguments = arguments(exchange);
      if (format == ApiFormat.HTML && arguments.values().isEmpty() && needsMore(question)) {
        exchange.send(200, format.contentType(), page(question, arguments, exchange).form());
        return;
      }
      QuestionPage page = page(question, arguments, exchange);
      workers.run(deadline -> ask(question, arguments, page, format, deadline, spool));
      exchange.send(200, format.contentType(), spool);
    } catch (QuestionException e) {
      throw Refusal.badRequest(e.getMessage());
    }
  }

  private Question question(String name) {
    return questions.questions().stream().filter(each -> each.name().equals(name)).findFirst()
        .orElseThrow(() -> Refusal.notFound("There is no question " + name + "; /api lists them."));
  }

  private static boolean needsMore(Question question) {
    return !question.alternatives().isEmpty()
        || question.parameters().stream().anyMatch(each -> each.required());
  }

  private static Arguments arguments(Exchange exchange) {
    return Arguments.parse(exchange.parameterNames().stream()
        .filter(name -> !name.equals("format"))
        .flatMap(name -> exchange.parameters(name).stream().map(value -> name + "=" + value))
        .toList());
  }

  private static QuestionPage page(Question question, Arguments arguments, Exchange exchange) {
    return new QuestionPage(question, arguments, exchange.origin());
  }

  private boolean ask(Question question, Arguments arguments, QuestionPage page, ApiFormat format,
      Deadline deadline, Spool spool) {
    data.begin(TxnType.READ);
    try {
      QueryRun run = new QueryRun(data, deadline, workers.limits());
      Query query = new QuestionRunner(each -> select(run, each)).bind(question, arguments);
      String text = query.serialize();
      if (format == ApiFormat.RQ) {
        spool.write(text.getBytes(StandardCharsets.UTF_8));
      } else {
        Answer answer = run.select(query);
        write(page, answer, text, format, spool);
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      data.end();
    }
  }

  /** What names mean is looked up without a limit of rows. */
  private static Answer select(QueryRun run, Query query) {
    try (QueryExec execution = run.prepare(query)) {
      return Answer.of(execution.select());
    }
  }

  private static void write(QuestionPage page, Answer answer, String query, ApiFormat format,
      Spool spool) throws IOException {
    AnswerWriter writer = new AnswerWriter(Integer.MAX_VALUE);
    switch (format) {
      case JSON, PLAIN_JSON -> writer.write(answer, AnswerFormat.JSON, spool);
      case CSV -> writer.write(answer, AnswerFormat.CSV, spool);
      case TSV -> writer.write(answer, AnswerFormat.TSV, spool);
      case MD -> writer.write(answer, AnswerFormat.MD, spool);
      case GRAPHML -> writer.write(answer, AnswerFormat.GRAPHML, spool);
      case GEXF -> writer.write(answer, AnswerFormat.GEXF, spool);
      case HTML -> spool.write(page.rows(answer, query).getBytes(StandardCharsets.UTF_8));
      case RQ -> spool.write(query.getBytes(StandardCharsets.UTF_8));
    }
  }
}
