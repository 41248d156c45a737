package entente.read.record;

import entente.model.RecordSet;
import entente.read.input.RefusedException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads what a file of records states of itself. */
record Heading(Entry entry) {
  /**
   * The heading as a record set.
   *
   * @param fileId id and title of a set that states none
   * @param publisher of a set that states none; null to leave it unknown
   */
  RecordSet recordSet(String fileId, @Nullable String publisher) throws RefusedException {
    String id = entry.text("id");
    String title = entry.text("title");
    String stated = entry.text("publisher");
    return new RecordSet(id == null ? fileId : id, title == null ? fileId : title,
        stated == null ? publisher : stated, url(), date(), entry.text("licence"));
  }

  private @Nullable URI url() throws RefusedException {
    String text = entry.text("url");
    try {
      return text == null ? null : new URI(text);
    } catch (URISyntaxException e) {
      throw entry.refusal("url", "not an address: " + text, "write it as https://example.org/page");
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
