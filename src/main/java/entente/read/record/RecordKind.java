package entente.read.record;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
  static final String NOTE = "note";

  private final List<String> required;
  private final List<String> fields;

  RecordKind(List<String> required, List<String> optional) {
    this.required = required;
    this.fields = Stream.of(required, optional, List.of("quote", NOTE)).flatMap(List::stream)
        .toList();
  }

  /** The name of its list in YAML, and of its file in CSV. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Fields that a table must have, if only with empty cells. */
  List<String> required() {
    return required;
  }

  /** The first field of those that a table must have and that is not among these; null if none. */
  @Nullable
  String missing(Collection<String> given) {
    for (String field : required) {
      if (!given.contains(field)) {
        return field;
      }
    }
    boolean noVisitor = this == VISITS && !given.contains("visitor")
        && !given.contains("visitors");
    return noVisitor ? "visitor" : null;
  }

  /** All its fields. */
  List<String> fields() {
    return fields;
  }
}
