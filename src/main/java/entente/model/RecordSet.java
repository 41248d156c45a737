package entente.model;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file of records that somebody coded by hand: its heading, without the records themselves.
 *
 * @param id identifies the set; the same id loaded again replaces the earlier one
 * @param title what the set is
 * @param publisher who made it
 * @param url where it can be had
 * @param date day of the edition
 * @param licence name or address of the licence
 */
public record RecordSet(String id, String title, @Nullable String publisher, @Nullable URI url,
    @Nullable LocalDate date, @Nullable String licence) implements Source {
  public RecordSet {
    if (id.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("a record set needs an id and a title");
    }
  }
}
