package entente.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;

/**
 * A SPARQL query that says in words what it answers.
 *
 * @param name how it is called
 * @param summary the question in one sentence
 * @param description more about it; empty where the summary does
 * @param parameters what it may be asked about
 * @param alternatives where there are several ways to ask: sets of parameter names, one of which
 *     must be given whole; empty where there are not
 * @param columns what the answer tells
 * @param example parameters that give rows on the bundled examples, as on the command line
 * @param file where it was read, for messages
 * @param text the file, with a block {@code VALUES ?name { UNDEF }} for every parameter; it is read
 *     as SPARQL only when asked, as most questions that are listed are not
 */
public record Question(String name, String summary, String description,
    List<Parameter> parameters, List<List<String>> alternatives, List<Column> columns,
    String example, String file, String text) {
  public Question {
    parameters = List.copyOf(parameters);
    alternatives = alternatives.stream().map(List::copyOf).toList();
    columns = List.copyOf(columns);
  }

  /**
   * The query, read anew each time.
   *
   * @throws QuestionException if it is not well-formed, or is not what the head says
   */
  public Query query() {
    return QueryReader.read(this);
  }

  Optional<Parameter> parameter(String wanted) {
    return parameters.stream().filter(each -> each.name().equals(wanted)).findFirst();
  }

  List<String> parameterNames() {
    return parameters.stream().map(Parameter::name).toList();
  }

  /** @throws QuestionException if what must be given is not among the names */
  void requireEnough(List<String> given) {
    String missing = parameters.stream().filter(Parameter::required).map(Parameter::name)
        .filter(each -> !given.contains(each)).collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new QuestionException("the question " + name + " needs " + missing + usage());
    }
    if (!alternatives.isEmpty() && alternatives.stream().noneMatch(given::containsAll)) {
      String ways = alternatives.stream().map(way -> String.join(" and ", way))
          .collect(Collectors.joining(", or "));
      throw new QuestionException("the question " + name + " needs " + ways + usage());
    }
  }

  private String usage() {
    return example.isEmpty() ? "" : "; for example: " + name + " " + example;
  }
}
