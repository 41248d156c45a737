package entente.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a question by its head, which is YAML after {@code #+}. */
final class QuestionParser {
  private static final String MARK = "#+";

  private final YAMLMapper yaml = new YAMLMapper();

  /** The head as it is written. */
  private record Head(@Nullable String summary, @Nullable String description,
      @Nullable LinkedHashMap<String, ParameterHead> params,
      @JsonProperty("one-of") @Nullable List<String> oneOf,
      @Nullable LinkedHashMap<String, String> columns, @Nullable String example) {}

  private record ParameterHead(@Nullable String type, @Nullable String meaning, boolean required,
      @Nullable Integer count) {}

  /**
   * @param name of the question
   * @param file where it stands, for messages
   * @param text the whole file
   * @throws QuestionException if the head is not well-formed
   */
  Question parse(String name, String file, String text) {
    Head head = head(file, text);
    if (head == null) {
      List<Column> columns = QueryReader.columns(file, text).stream()
          .map(column -> new Column(column, "")).toList();
      return new Question(name, name, "", List.of(), List.of(), columns, "", file, text);
    }
    Question question = question(name, file, head, text);
    check(file, question);
    return question;
  }

  /** All but the head is made empty lines, so that line numbers in messages are those of the file. */
  private @Nullable Head head(String file, String text) {
    StringBuilder head = new StringBuilder();
    boolean isEmpty = true;
    for (String line : text.lines().toList()) {
      boolean isHead = line.startsWith(MARK);
      head.append(isHead ? line.substring(MARK.length()).replaceFirst("^ ", "") : "").append('\n');
      isEmpty &= !isHead;
    }
    try {
      return isEmpty ? null : yaml.readValue(head.toString(), Head.class);
    } catch (UnrecognizedPropertyException e) {
      throw new QuestionException(file + ": the head has an unknown key: " + e.getPropertyName()
          + "; it may have " + e.getKnownPropertyIds(), e);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new QuestionException(
          file + ", line " + line + ": the head is not as it should be: " + e.getOriginalMessage(),
          e);
    }
  }

  private static Question question(String name, String file, Head head, String text) {
    List<Parameter> parameters = new ArrayList<>();
    orEmpty(head.params())
        .forEach((each, written) -> parameters.add(parameter(file, each, written)));
    List<List<String>> alternatives = new ArrayList<>();
    if (head.oneOf() != null) {
      head.oneOf().forEach(way -> alternatives.add(List.of(way.strip().split("\\s+"))));
    }
    List<Column> columns = new ArrayList<>();
    orEmpty(head.columns()).forEach((each, meaning) -> columns.add(new Column(each, meaning)));
    return new Question(name, text(head.summary()), text(head.description()), parameters,
        alternatives, columns, text(head.example()), file, text);
  }

  private static Parameter parameter(String file, String name, ParameterHead head) {
    ParameterType type = ParameterType.of(text(head.type())).orElseThrow(
        () -> new QuestionException(file + ": parameter " + name + " has no known type: "
            + head.type() + "; see docs/questions.md"));
    try {
      return new Parameter(name, type, text(head.meaning()), head.required(),
          head.count() == null ? 1 : head.count());
    } catch (IllegalArgumentException e) {
      throw new QuestionException(file + ": " + e.getMessage(), e);
    }
  }

  /** What the head must have; that the query fits it is seen when the query is read. */
  private static void check(String file, Question question) {
    if (question.summary().isEmpty()) {
      throw new QuestionException(file + ": the head needs a summary");
    }
    if (question.parameters().stream()
        .anyMatch(each -> each.type() == ParameterType.PHRASE && !each.required())) {
      // Without its words text:query finds nothing, rather than everything.
      throw new QuestionException(file + ": a phrase must be required; an optional one is a text");
    }
    for (List<String> way : question.alternatives()) {
      if (!question.parameterNames().containsAll(way)) {
        throw new QuestionException(file + ": one-of names what is no parameter: " + way);
      }
    }
  }

  private static String text(@Nullable String written) {
    return written == null ? "" : written.strip();
  }

  private static <T> Map<String, T> orEmpty(@Nullable LinkedHashMap<String, T> written) {
    return written == null ? Map.of() : written;
  }
}
