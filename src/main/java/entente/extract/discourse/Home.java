package entente.extract.discourse;

import entente.extract.lexicon.LexiconTable;
import entente.model.Document;
import entente.model.Party;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells for which side a document's publisher, the release it relies on, or its site speaks. */
public final class Home {
  private final Map<String, Party> parties = new LinkedHashMap<>();

  /** Reads {@code publishers.csv}. */
  public Home() {
    for (LexiconTable.Row row : LexiconTable
        .bundled("lexicon/publishers.csv", "publisher", "party").rows()) {
      String party = row.get("party");
      parties.put(row.get("publisher"), party.startsWith("org:")
          ? Party.organisation(party.substring(4))
          : Party.state(party));
    }
  }

  /** The side for which the document speaks; null for news and other third parties. */
  public @Nullable Party of(Document document) {
    Party publisher = of(document.publisher());
    if (publisher == null && document.publisher() == null && document.url() != null) {
      publisher = of(document.url().getHost());
    }
    return publisher != null ? publisher : of(document.primarySource());
  }

  private @Nullable Party of(@Nullable String publisher) {
    if (publisher == null) {
      return null;
    }
    String name = publisher.toLowerCase(Locale.ROOT);
    return parties.entrySet().stream().filter(entry -> name.contains(entry.getKey()))
        .map(Map.Entry::getValue).findFirst().orElse(null);
  }
}
