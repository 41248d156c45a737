package entente.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/** Reads the query of a question, which must be what its head says. */
final class QueryReader {
  private QueryReader() {}

  static Query read(Question question) {
    String file = question.file();
    Query query = parse(file, question.text());
    List<String> columns = question.columns().stream().map(Column::name).toList();
    if (!columns.equals(query.getResultVars())) {
      throw new QuestionException(file + ": the head has columns " + columns
          + ", the query selects " + query.getResultVars());
    }
    Set<String> declared = new LinkedHashSet<>();
    question.parameters().forEach(each -> declared.addAll(each.variables()));
    Set<String> blocks = Blocks.variables(query);
    if (!declared.equals(blocks)) {
      throw new QuestionException(file + ": the head has parameters " + declared
          + ", the query has blocks VALUES ?name { UNDEF } for " + blocks);
    }
    return query;
  }

  /** What a query selects. */
  static List<String> columns(String file, String text) {
    return parse(file, text).getResultVars();
  }

  private static Query parse(String file, String text) {
    try {
      Query query = QueryFactory.create(text);
      if (!query.isSelectType()) {
        throw new QuestionException(file + ": only a SELECT can be asked as a question");
      }
      return query;
    } catch (QueryParseException e) {
      throw new QuestionException(file + ", line " + e.getLine() + ": " + e.getMessage(), e);
    }
  }
}
