package entente.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a user gives for the parameters of a question, as written.
 *
 * @param values each name once
 */
public record Arguments(List<Value> values) {
  /**
   * One {@code name=value}.
   *
   * @param name of the parameter
   * @param text what was written for it
   */
  public record Value(String name, String text) {}

  public Arguments {
    values = List.copyOf(values);
    if (values.stream().map(Value::name).distinct().count() < values.size()) {
      throw new QuestionException("a parameter is given twice: " + values.stream()
          .map(Value::name).toList());
    }
  }

  /** Nothing given. */
  public static Arguments none() {
    return new Arguments(List.of());
  }

  /**
   * Reads {@code name=value} words of a command line; an empty value counts as not given.
   *
   * @throws QuestionException if one has no equals sign, or a name comes twice
   */
  public static Arguments parse(List<String> words) {
    List<Value> values = new ArrayList<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        throw new QuestionException(
            "not a parameter: " + word + "; write name=value, such as state=CHN");
      }
      String text = word.substring(equals + 1).strip();
      if (!text.isEmpty()) {
        values.add(new Value(word.substring(0, equals).strip(), text));
      }
    }
    return new Arguments(values);
  }

  /** As {@link #parse(List)}. */
  public static Arguments of(String... words) {
    return parse(List.of(words));
  }

  List<String> names() {
    return values.stream().map(Value::name).toList();
  }

  Optional<String> text(String name) {
    return values.stream().filter(each -> each.name().equals(name)).map(Value::text).findFirst();
  }
}
