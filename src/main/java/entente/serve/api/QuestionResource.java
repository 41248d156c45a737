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
import entente.serve.sparql.AnswerCache;
import entente.serve.sparql.Deadline;
import entente.serve.sparql.Limits;
import entente.serve.sparql.QueryRun;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
  private final Limits limits;
  private final AnswerCache answers;

  /**
   * @param data what is asked
   * @param answers makes answers, and keeps them
   */
  public QuestionResource(List<Question> questions, DatasetGraph data, Limits limits,
      AnswerCache answers) {
    this.questions = new QuestionCatalog(questions);
    this.data = data;
    this.limits = limits;
    this.answers = answers;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    Question question = question(exchange.pathAfter(PATH));
    ApiFormat format = ApiFormat.of(exchange);
    try {
      Arguments arguments = arguments(exchange);
      QuestionPage page = new QuestionPage(question, arguments, exchange.origin());
      if (format == ApiFormat.HTML && arguments.values().isEmpty() && needsMore(question)) {
        exchange.send(200, format.contentType(), page.form());
        return;
      }
      AnswerCache.Maker maker = maker(question, arguments, page, format);
      if (AnswerCache.isLasting(question.text())) {
        answers.answer(exchange, format.contentType(),
            asked(question, arguments, format, exchange.origin()), maker);
      } else {
        answers.answerAnew(exchange, format.contentType(), maker);
      }
    } catch (QuestionException e) {
      throw Refusal.badRequest(e.getMessage());
    }
  }

  /** What an answer depends on: a page also shows where it is. */
  private static List<String> asked(Question question, Arguments arguments, ApiFormat format,
      String origin) {
    List<String> asked = new ArrayList<>(List.of("question", question.name(), format.type(),
        format == ApiFormat.HTML ? origin : ""));
    arguments.values().forEach(value -> Collections.addAll(asked, value.name(), value.text()));
    return asked;
  }

  private AnswerCache.Maker maker(Question question, Arguments arguments, QuestionPage page,
      ApiFormat format) {
    return (deadline, spool) -> ask(question, arguments, page, format, deadline, spool);
  }

  /** Makes an answer, so that it is there for who asks for it. */
  @FunctionalInterface
  public interface Preparation {
    /** Makes it, within the limits of a request. */
    void run() throws IOException;
  }

  /**
   * What makes the answer to a question, in JSON.
   *
   * @param asked a name, and after a question mark parameters: {@code who-met-whom?from=2022&to=2023}, encoded as in an address
   * @throws QuestionException if there is no such question, or a parameter is not well-formed
   */
  public Preparation preparation(String asked) {
    String[] parts = asked.split("\\?", 2);
    Question question = questions.get(parts[0]);
    Arguments arguments = Arguments.parse(parts.length == 1
        ? List.of()
        : Arrays.stream(parts[1].split("&")).map(QuestionResource::decoded).sorted().toList());
    AnswerCache.Maker maker = maker(question, arguments, new QuestionPage(question, arguments, ""),
        ApiFormat.JSON);
    return () -> answers.prepare(asked(question, arguments, ApiFormat.JSON, ""), maker);
  }

  private static String decoded(String parameter) {
    try {
      return URLDecoder.decode(parameter, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new QuestionException(parameter + " is not as it would stand in an address", e);
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

  /** In the order of their names, so that it makes no difference in which they are given. */
  private static Arguments arguments(Exchange exchange) {
    return Arguments.parse(exchange.parameterNames().stream().sorted()
        .filter(name -> !name.equals("format"))
        .flatMap(name -> exchange.parameters(name).stream().map(value -> name + "=" + value))
        .toList());
  }

  private void ask(Question question, Arguments arguments, QuestionPage page, ApiFormat format,
      Deadline deadline, Spool spool) throws IOException {
    data.begin(TxnType.READ);
    try {
      QueryRun run = new QueryRun(data, deadline, limits);
      Query query = new QuestionRunner(each -> select(run, each)).bind(question, arguments);
      String text = query.serialize();
      if (format == ApiFormat.RQ) {
        spool.write(text.getBytes(StandardCharsets.UTF_8));
      } else {
        Answer answer = run.select(query);
        write(page, answer, text, format, spool);
      }
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
