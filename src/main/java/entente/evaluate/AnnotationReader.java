package entente.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads annotations, one JSON object a line. */
public final class AnnotationReader {
  private static final ObjectReader JSON = JsonMapper.builder()
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()
      .readerFor(AnnotatedDocument.class);

  /**
   * Reads the lines of a file; blank ones are passed over.
   *
   * @param file its name, for messages
   * @return the annotations by document id, in order
   * @throws AnnotationException if any line is not as it should be, with all of them
   */
  public Map<String, AnnotatedDocument> read(String file, List<String> lines) {
    return JsonLines.byId(file, lines, JSON::<AnnotatedDocument>readValue,
        AnnotatedDocument::doc, AnnotationReader::reason);
  }

  private static String reason(JsonProcessingException fault) {
    if (!(fault instanceof JsonMappingException mapping)) {
      return "not JSON: " + fault.getOriginalMessage();
    }
    StringBuilder path = new StringBuilder("document");
    for (JsonMappingException.Reference step : mapping.getPath()) {
      path.append(step.getFieldName() == null
          ? "[" + step.getIndex() + "]"
          : "." + step.getFieldName());
    }
    Throwable cause = mapping.getCause() == null ? mapping : mapping.getCause();
    String message = cause instanceof JsonProcessingException json
        ? json.getOriginalMessage()
        : cause.getMessage();
    return path + ": " + (message == null ? "a value that is needed is null" : message);
  }

  static void checkOneOf(String field, String value, Set<String> allowed) {
    if (!allowed.contains(value)) {
      throw new IllegalArgumentException(
          field + ": '" + value + "' is not one of " + String.join(", ", new TreeSet<>(allowed)));
    }
  }
}
