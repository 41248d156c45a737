package entente.question;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a question may be asked about.
 *
 * @param name as users write it
 * @param type what may be written
 * @param meaning what it does, in a few words
 * @param required whether the question makes no sense without it
 * @param count how many values it takes, divided by commas; 1 for most
 */
public record Parameter(String name, ParameterType type, String meaning, boolean required,
    int count) {
  public Parameter {
    if (!name.matches("[a-z][A-Za-z0-9_]*")) {
      throw new IllegalArgumentException("a parameter's name is a word in small letters: " + name);
    }
    if (meaning.isBlank()) {
      throw new IllegalArgumentException("parameter " + name + " needs a meaning");
    }
    if (count < 1) {
      throw new IllegalArgumentException("parameter " + name + " takes at least one value");
    }
  }

  /** Its variables in the query: {@code between1} and {@code between2} where it takes two values. */
  public List<String> variables() {
    return count == 1
        ? List.of(name)
        : IntStream.rangeClosed(1, count).mapToObj(i -> name + i).toList();
  }
}
