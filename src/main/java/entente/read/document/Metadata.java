package entente.read.document;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document says of itself, each with the line that says so. */
final class Metadata {
  private record Stated(String value, int line) {}

  private final Map<MetadataField, Stated> fields = new EnumMap<>(MetadataField.class);

  /** Notes a value; blank ones and second ones are left out. */
  void state(MetadataField field, String value, int line) {
    if (!value.isBlank()) {
      fields.putIfAbsent(field, new Stated(value.strip(), line));
    }
  }

  /** The value, stripped; null where none is stated. */
  @Nullable
  String get(MetadataField field) {
    Stated stated = fields.get(field);
    return stated == null ? null : stated.value();
  }

  /** The line that states it, else the other one. */
  int line(MetadataField field, int otherwise) {
    Stated stated = fields.get(field);
    return stated == null ? otherwise : stated.line();
  }
}
