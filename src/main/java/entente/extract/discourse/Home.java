package entente.extract.discourse;

import entente.extract.lexicon.LexiconTable;
import entente.model.Document;
import entente.model.Party;
import entente.reference.Post;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells for which side a document's publisher, the release it relies on, or its site speaks. */
public final class Home {
  /**
   * For whom a publisher speaks.
   *
   * @param party the side
   * @param post whose doings it reports without naming him; null where nobody's above others'
   */
  public record Voice(Party party, @Nullable Post post) {}

  private final Map<String, Voice> voices = new LinkedHashMap<>();

  /** Reads {@code publishers.csv}. */
  public Home() {
    for (LexiconTable.Row row : LexiconTable
        .bundled("lexicon/publishers.csv", "publisher", "party", "post").rows()) {
      String party = row.get("party");
      voices.put(row.get("publisher"), new Voice(
          party.startsWith("org:") ? Party.organisation(party.substring(4)) : Party.state(party),
          row.get("post").isEmpty() ? null : row.constant("post", Post.class)));
    }
  }

  /** For whom the document speaks; null for news and other third parties. */
  public @Nullable Voice of(Document document) {
    Voice publisher = of(document.publisher());
    if (publisher == null && document.publisher() == null && document.url() != null) {
      publisher = of(document.url().getHost());
    }
    return publisher != null ? publisher : of(document.primarySource());
  }

  private @Nullable Voice of(@Nullable String publisher) {
    if (publisher == null) {
      return null;
    }
    String name = publisher.toLowerCase(Locale.ROOT);
    return voices.entrySet().stream().filter(entry -> name.contains(entry.getKey()))
        .map(Map.Entry::getValue).findFirst().orElse(null);
  }
}
