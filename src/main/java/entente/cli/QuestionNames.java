package entente.cli;

import entente.question.Question;
import entente.question.QuestionCatalog;
import java.util.Iterator;

/** The names of the questions, for completion. */
final class QuestionNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return QuestionCatalog.standard().questions().stream().map(Question::name).iterator();
  }
}
