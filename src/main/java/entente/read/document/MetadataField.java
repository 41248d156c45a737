package entente.read.document;

import java.util.List;
import java.util.Optional;

/** What a document may say of itself, under these names in front matter and JSON lines. */
enum MetadataField {
  ID("id"), DATE("date"), TITLE("title"), PUBLISHER("publisher",
      "source"), PRIMARY_SOURCE("primarySource"), URL("url"), LANGUAGE("language");

  private final List<String> names;

  MetadataField(String... names) {
    this.names = List.of(names);
  }

  /** The field of that name; empty for a name that means nothing here. */
  static Optional<MetadataField> named(String name) {
    for (MetadataField field : values()) {
      if (field.names.contains(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
