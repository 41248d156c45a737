package entente.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A question that is asked of the fixture, and its answer in CSV. The cases of a question stand in
 * {@code src/test/resources/questions/NAME.csv}, each after a line {@code # name=value ...} and
 * divided by empty lines.
 *
 * @param question its name
 * @param parameters as on the command line
 * @param answer heading and rows, with {@code id:} for the base of all IRIs
 */
record QuestionCase(String question, String parameters, List<String> answer) {
  static final Path FOLDER = Path.of("src/test/resources/questions");

  private static final Pattern ARGUMENT = Pattern.compile("(\\S+?)=(\"[^\"]*\"|\\S+)");

  static List<QuestionCase> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted()
          .flatMap(QuestionCase::read).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<QuestionCase> read(Path file) {
    String name = file.getFileName().toString().replace(".csv", "");
    try {
      return Stream.of(Files.readString(file).split("\n\n+")).map(block -> {
        List<String> lines = block.strip().lines().toList();
        String parameters = lines.getFirst().replaceFirst("^# ?", "");
        return new QuestionCase(name, parameters, lines.subList(1, lines.size()));
      });
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The parameters, with quotation marks taken off as a shell does. */
  Arguments arguments() {
    List<String> words = new ArrayList<>();
    ARGUMENT.matcher(parameters).results()
        .forEach(found -> words.add(found.group(1) + "=" + found.group(2).replace("\"", "")));
    return Arguments.parse(words);
  }

  boolean hasRows() {
    return answer.size() > 1;
  }

  @Override
  public String toString() {
    return question + " " + parameters;
  }
}
