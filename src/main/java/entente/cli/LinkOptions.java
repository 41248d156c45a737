package entente.cli;

import entente.wikidata.Assessor;
import entente.wikidata.CandidateCache;
import entente.wikidata.CandidateSource;
import entente.wikidata.EntityKind;
import entente.wikidata.Manners;
import entente.wikidata.PoliteClient;
import entente.wikidata.PropertyTable;
import entente.wikidata.ReconciliationClient;
import entente.wikidata.SparqlClient;
import entente.wikidata.TypeTable;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which service {@code link} asks about what, and how. Without one it asks nothing. */
final class LinkOptions {
  @Option(names = "--service", paramLabel = "URL",
      description = "Ask this reconciliation service (OpenRefine protocol 0.2).")
  private @Nullable URI service;
  @Option(names = "--sparql", paramLabel = "URL", description = "Ask this SPARQL endpoint.")
  private @Nullable URI sparql;
  @Option(names = "--kind", paramLabel = "KIND", split = ",",
      description = "Only about these: ${COMPLETION-CANDIDATES}.")
  private List<EntityKind> kinds = List.of();
  @Option(names = "--limit", paramLabel = "N", defaultValue = "1000000",
      description = "About so many at most, those named most often first.")
  private int limit;
  @Option(names = "--candidates", paramLabel = "N", defaultValue = "5",
      description = "How many candidates a service is asked for (default: ${DEFAULT-VALUE}).")
  private int candidates;
  @Option(names = "--min-score", paramLabel = "SCORE", defaultValue = "0.3",
      description = "Propose nothing below this, 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double leastScore;
  @Option(names = "--types", paramLabel = "FILE.csv",
      description = "What each kind must be there (default: Wikidata's types).")
  private @Nullable Path types;
  @Option(names = "--query", paramLabel = "FILE.rq",
      description = "The query for an endpoint (default: one for Wikidata).")
  private @Nullable Path query;
  @Option(names = "--language", paramLabel = "TAG", defaultValue = "en",
      description = "Language of the names at an endpoint (default: ${DEFAULT-VALUE}).")
  private String language;
  @Option(names = "--rate", paramLabel = "N", defaultValue = "1",
      description = "Most requests in a second (default: ${DEFAULT-VALUE}).")
  private double rate;
  @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60",
      description = "When to give up waiting for an answer (default: ${DEFAULT-VALUE}).")
  private int seconds;
  @Option(names = "--contact", paramLabel = "TEXT", defaultValue = "",
      description = "An address that the service is told, as many ask for.")
  private String contact;
  @Option(names = "--cache", paramLabel = "DIR",
      description = "Where answers are kept (default: link-cache beside the store).")
  private @Nullable Path cache;
  @Option(names = "--refresh", description = "Ask anew for what is kept already.")
  private boolean refresh;

  boolean asks() {
    return service != null || sparql != null;
  }

  /** @throws CommandFailure if something cannot be meant */
  void check() {
    if (service != null && sparql != null) {
      throw wrong("give --service or --sparql, not both");
    }
    for (URI address : service == null && sparql == null ? List.<URI>of() : List.of(address())) {
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (address.getHost() == null || !scheme.equals("http") && !scheme.equals("https")) {
        throw wrong("not the address of a service: " + address
            + "; give one that begins with http:// or https://");
      }
    }
    if (query != null && sparql == null) {
      throw wrong("--query is for an endpoint; give --sparql URL with it");
    }
    if (!(rate > 0) || seconds < 1 || limit < 1 || candidates < 1) {
      throw wrong("--rate, --timeout, --limit and --candidates must be above 0");
    }
  }

  private static CommandFailure wrong(String message) {
    return new CommandFailure(ExitCode.WRONG_USE, message);
  }

  /** Of the service or endpoint. */
  URI address() {
    URI address = service != null ? service : sparql;
    if (address == null) {
      throw wrong("give --service URL or --sparql URL");
    }
    return address;
  }

  Set<EntityKind> kinds() {
    return kinds.isEmpty() ? EnumSet.allOf(EntityKind.class) : EnumSet.copyOf(kinds);
  }

  int limit() {
    return limit;
  }

  double leastScore() {
    return leastScore;
  }

  PoliteClient client() {
    return new PoliteClient(
        Manners.of(Version.current(), contact, rate, Duration.ofSeconds(seconds)), Thread::sleep);
  }

  Assessor assessor() {
    return new Assessor(typeTable());
  }

  /** What is asked, with what it said before. */
  CandidateCache source(PoliteClient client, Path store) {
    CandidateSource source = service != null
        ? new ReconciliationClient(service, client, typeTable(), PropertyTable.standard(),
            candidates)
        : new SparqlClient(address(), client,
            query == null ? SparqlClient.standardQuery() : SparqlClient.queryOf(query), language);
    return new CandidateCache(source,
        cache == null ? store.toAbsolutePath().resolveSibling("link-cache") : cache, refresh);
  }

  private TypeTable typeTable() {
    return types == null ? TypeTable.standard() : TypeTable.read(types);
  }
}
