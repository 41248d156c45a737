package entente.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an answer is written. */
public enum AnswerFormat {
  /** For a terminal. */
  TABLE,
  /** SPARQL 1.1 results in CSV. */
  CSV,
  /** SPARQL 1.1 results in TSV, with terms as in Turtle. */
  TSV,
  /** SPARQL 1.1 results in JSON. */
  JSON,
  /** A table of GitHub's Markdown. */
  MD,
  /** A network in GraphML: the first two columns are the ends of a tie. */
  GRAPHML,
  /** The same in GEXF, as Gephi reads it. */
  GEXF;

  /** @throws QuestionException if there is no format of that name */
  public static AnswerFormat of(String name) {
    return Arrays.stream(values()).filter(each -> each.word().equals(name)).findFirst()
        .orElseThrow(() -> new QuestionException("there is no format " + name + "; there are "
            + Arrays.stream(values()).map(AnswerFormat::word).collect(Collectors.joining(", "))));
  }

  /** In small letters. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
