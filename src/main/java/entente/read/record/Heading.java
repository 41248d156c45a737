package entente.read.record;

import entente.model.RecordSet;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a file of records states of itself. What is wrong in it is refused and left unknown:
 * the entries below do not depend on it.
 */
final class Heading {
  /** What a heading may state. */
  static final List<String> FIELDS = List.of("title", "id", "publisher", "url", "date", "licence",
      RecordKind.NOTE);

  private final Entry entry;
  private final Consumer<Refusal> refusals;

  Heading(Entry entry, Consumer<Refusal> refusals) {
    this.entry = entry;
    this.refusals = refusals;
  }

  /**
   * The heading as a record set.
   *
   * @param fileId id and title of a set that states none
   * @param publisher of a set that states none; null to leave it unknown
   */
  RecordSet recordSet(String fileId, @Nullable String publisher) {
    String stated = valid(() -> entry.text("publisher"));
    return new RecordSet(Objects.requireNonNullElse(valid(() -> entry.text("id")), fileId),
        Objects.requireNonNullElse(valid(() -> entry.text("title")), fileId),
        stated == null ? publisher : stated, valid(this::url), valid(this::date),
        valid(() -> entry.text("licence")));
  }

  private interface Field<T> {
    @Nullable
    T read() throws RefusedException;
  }

  private <T> @Nullable T valid(Field<T> field) {
    try {
      return field.read();
    } catch (RefusedException e) {
      refusals.accept(e.refusal());
      return null;
    }
  }

  private @Nullable URI url() throws RefusedException {
    String text = entry.text("url");
    try {
      return text == null ? null : new URI(text);
    } catch (URISyntaxException e) {
      throw entry.refusal("url", "not an address: " + text,
          "write it as https://example.org/page");
    }
  }

  private @Nullable LocalDate date() throws RefusedException {
    String text = entry.text("date");
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw entry.refusal("date", "no such day: " + text, "write it as 2023-05-04");
    }
  }
}
