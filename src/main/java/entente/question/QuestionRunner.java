package entente.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/** Asks questions of a store or an endpoint. */
public final class QuestionRunner {
  private final AnswerSource source;
  private final TermReader terms;

  /** @param source what is asked */
  public QuestionRunner(AnswerSource source) {
    this.source = source;
    this.terms = new TermReader(new EntityFinder(source));
  }

  /**
   * Asks a question.
   *
   * @param arguments what users wrote for its parameters
   * @throws QuestionException if a parameter is unknown, missing or not of its type
   * @throws AskingException if the source cannot answer
   */
  public Answer ask(Question question, Arguments arguments) {
    return source.select(bind(question, arguments));
  }

  /**
   * The query of a question with its parameters filled in, to be shown or asked elsewhere.
   *
   * @throws QuestionException as {@link #ask}
   * @throws AskingException if the source, which knows what names mean, cannot answer
   */
  public Query bind(Question question, Arguments arguments) {
    for (Arguments.Value value : arguments.values()) {
      if (question.parameter(value.name()).isEmpty()) {
        throw unknown(question, value.name());
      }
    }
    question.requireEnough(arguments.names());
    Map<String, List<Node>> filled = new HashMap<>();
    for (Parameter parameter : question.parameters()) {
      arguments.text(parameter.name()).ifPresent(text -> fill(parameter, text, filled));
    }
    return Blocks.fill(question.query(), filled);
  }

  private void fill(Parameter parameter, String text, Map<String, List<Node>> filled) {
    List<String> parts = parameter.count() == 1
        ? List.of(text)
        : List.of(text.split("\\s*,\\s*", -1));
    if (parts.size() != parameter.count()) {
      throw new QuestionException(parameter.name() + " takes " + parameter.count()
          + " values divided by commas, such as CHN,RUS; it was given " + text);
    }
    for (int i = 0; i < parts.size(); i++) {
      filled.put(parameter.variables().get(i), terms.read(parameter, parts.get(i)));
    }
  }

  private static QuestionException unknown(Question question, String name) {
    List<String> names = question.parameterNames();
    String suggestion = Spelling.suggestion(name, names);
    String all = names.isEmpty() ? "it takes none" : "it takes " + String.join(", ", names);
    return new QuestionException("the question " + question.name() + " has no parameter " + name
        + (suggestion.isEmpty() ? "; " + all : suggestion));
  }
}
