package entente.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where facts were read from: a text, or a set of records made by hand. */
public sealed interface Source permits Document, RecordSet {
  /** Identifies the source among all that a store holds; the same source read again has the same id. */
  String id();

  /** Title for people, never empty. */
  String title();

  /** Who published it, such as {@code Xinhua}; null where nothing says so. */
  @Nullable
  String publisher();

  /** Address where it can be looked up; null where there is none. */
  @Nullable
  URI url();
}
