package entente.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads files of one JSON object a line, each with an id. */
final class JsonLines {
  private JsonLines() {}

  /** Reads one line. */
  @FunctionalInterface
  interface LineReader<T> {
    T read(String line) throws JsonProcessingException;
  }

  /**
   * All objects of a file by id, in order; blank lines are passed over.
   *
   * @param file its name, for messages
   * @param reason what to say of a line that cannot be read
   * @throws AnnotationException with all lines that cannot be read, or whose id was there before
   */
  static <T> Map<String, T> byId(String file, List<String> lines, LineReader<T> reader,
      Function<T, String> id, Function<JsonProcessingException, String> reason) {
    Map<String, T> objects = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        String at = file + ":" + (i + 1) + ": ";
        try {
          T object = reader.read(lines.get(i));
          if (objects.putIfAbsent(id.apply(object), object) != null) {
            faults.add(at + id.apply(object) + " occurs twice");
          }
        } catch (JsonProcessingException e) {
          faults.add(at + reason.apply(e));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new AnnotationException(faults);
    }
    return objects;
  }
}
