package entente.read.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of records, each with its fields. */
enum RecordKind {
  MEETINGS(List.of("type", "status", "start", "participants"),
      List.of("id", "end", "place", "name", "framework", "sidelinesOf", "announcedBy")), VISITS(
          List.of("status", "to", "start"),
          List.of("id", "kind", "visitor", "visitors", "place", "end", "announcedBy")), STATEMENTS(
              List.of("kind", "holders", "target"),
              List.of("id", "speaker", "polarity", "frameworks", "certainty", "date",
                  "event")), MEMBERSHIPS(List.of("framework", "member", "status", "since"),
                      List.of("until"));

  /** For remarks; read by people only. */
  private static final String NOTE = "note";

  private final List<String> required;
  private final Set<String> fields;

  RecordKind(List<String> required, List<String> optional) {
    this.required = required;
    this.fields = new LinkedHashSet<>(required);
    fields.addAll(optional);
    fields.add("quote");
  }

  /** The name of its list in YAML, and of its file in CSV. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Fields that a table must have, if only with empty cells. */
  List<String> required() {
    return required;
  }

  /** True for a field that means something here, or is a remark. */
  boolean has(String field) {
    return fields.contains(field) || field.equals(NOTE);
  }

  /** All its fields, for messages. */
  String fieldNames() {
    return String.join(", ", fields) + ", " + NOTE;
  }
}
