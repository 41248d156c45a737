package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import entente.map.Iris;
import entente.pipeline.BenchmarkTable;
import entente.question.Question;
import entente.question.QuestionCatalog;
import entente.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** Measures pages, questions and requests a second over HTTP; see docs/benchmarks.md. */
class ServeBenchmark {
  private static final String PREFIXES = "PREFIX ent: <https://w3id.org/entente/ontology#> "
      + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
  private static final String CHEAP = PREFIXES + "SELECT ?label { <"
      + Iris.standard().state("CHN").getURI() + "> rdfs:label ?label }";
  private static final Pattern WORD = Pattern.compile("([a-zA-Z]+)=(?:\"([^\"]*)\"|(\\S+))");
  private static final int CLIENTS = 4;
  private static final int ROUNDS = 3;
  private static final Duration ROUND = Duration.ofSeconds(10);
  private static final int THINGS = 50;
  private static final int MOST_REQUESTS = 200;
  private static final Duration MOST_TIME = Duration.ofSeconds(20);
  private static final int VISITS = 21;
  /** When the page and all that it asked for were there, in ms; bytes sent; how many files. */
  private static final String VISIT = """
      () => {
        const files = performance.getEntries().filter(each => each.responseEnd);
        return [Math.max(...files.map(each => Math.max(each.responseEnd, each.loadEventEnd ?? 0))),
          files.reduce((sum, each) => sum + each.transferSize, 0), files.length];
      }""";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient client = HttpClient.newHttpClient();

  private static Store store() {
    String folder = System.getProperty("benchmark.store");
    assumeTrue(folder != null, "name a store with -Dbenchmark.store=");
    return Store.openExisting(Path.of(folder));
  }

  private static EntenteServer serve(Store store) {
    return serve(store, Setting.ANSWER_CACHE_BYTES.standard());
  }

  private static EntenteServer serve(Store store, String cacheBytes) {
    return EntenteServer.of(store).questions(QuestionCatalog.standard().questions())
        .settings(Settings.STANDARD.with(Setting.PORT, "0").with(Setting.QUERY_SECONDS, "60")
            .with(Setting.ANSWER_CACHE_BYTES, cacheBytes))
        .start();
  }

  @Test
  void requestsASecondBesideFuseki() throws IOException {
    try (Store store = store(); EntenteServer server = serve(store)) {
      FusekiServer fuseki = FusekiServer.create().loopback(true).port(0)
          .add("/ds", store.dataset()).start();
      URI ours = server.address().resolve("/sparql?query=" + ServedStore.encode(CHEAP));
      URI theirs = URI.create("http://127.0.0.1:" + fuseki.getPort() + "/ds/query?query="
          + ServedStore.encode(CHEAP));
      List<Object[]> here = new ArrayList<>();
      List<Object[]> there = new ArrayList<>();
      for (int round = 0; round <= ROUNDS; round++) {
        // The first of each warms up.
        here.add(new Object[]{perSecond(ours)});
        there.add(new Object[]{perSecond(theirs)});
      }
      fuseki.stop();
      BenchmarkTable table = new BenchmarkTable("serve-requests", ROUNDS);
      table.row("Entente, requests a second", "%,.0f", here.subList(1, here.size()));
      table.row("Fuseki as it comes, requests a second", "%,.0f",
          there.subList(1, there.size()));
      table.write();
    }
  }

  /** How many requests a second several clients get answered, one after the other each. */
  private double perSecond(URI address) {
    AtomicLong answered = new AtomicLong();
    long end = System.nanoTime() + ROUND.toNanos();
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(Thread.ofPlatform().start(() -> {
        while (System.nanoTime() < end) {
          assertThat(get(address, "application/sparql-results+json").statusCode()).isEqualTo(200);
          answered.incrementAndGet();
        }
      }));
    }
    clients.forEach(ServeBenchmark::join);
    return answered.get() / (ROUND.toMillis() / 1000.0);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void pages() throws IOException {
    try (Store store = store(); EntenteServer server = serve(store)) {
      BenchmarkTable table = new BenchmarkTable("serve-pages", 1);
      row("start page", List.of(server.address()), table);
      for (String kind : List.of("State", "Person", "Framework", "Meeting", "Commitment",
          "SourceDocument")) {
        List<String> things = some(store, "?item a ent:" + kind
            + (kind.equals("Commitment") ? "" : " . ?x ?y ?item"));
        row("page of " + kind, things.stream().map(name -> server.address()
            .resolve("/page/" + name)).toList(), table);
        row("data of " + kind, things.stream().map(name -> server.address()
            .resolve("/doc/" + name + ".ttl")).toList(), table);
      }
      table.write();
    }
  }

  private void row(String name, List<URI> addresses, BenchmarkTable table) {
    if (addresses.isEmpty()) {
      table.row(name, "none in this store");
    } else {
      Times times = time(addresses);
      table.row(name, "%s, status %d, at most %,d characters", times.warm(), times.status(),
          times.characters());
    }
  }

  /** Each question: the first time it is asked, asked again where nothing is kept, and where answers are. */
  @Test
  void questions() throws IOException {
    try (Store store = store();
        EntenteServer anew = serve(store, "0");
        EntenteServer kept = serve(store)) {
      List<String> events = some(store, "?claim ent:madeAt ?item . ?item ent:party ?side");
      BenchmarkTable table = new BenchmarkTable("serve-questions", 4);
      for (Question question : QuestionCatalog.standard().questions()) {
        String path = "/api/" + question.name() + "?format=json"
            + arguments(question.example(), events);
        Times made = time(List.of(anew.address().resolve(path)));
        Times found = time(List.of(kept.address().resolve(path)));
        table.row("`" + question.name() + " " + question.example() + "`", "%s", List.of(
            new Object[]{"%.0f ms".formatted(made.first())}, new Object[]{made.warm()},
            new Object[]{found.warm()},
            new Object[]{"status %d, %,d characters".formatted(found.status(),
                found.characters())}));
      }
      table.write();
    }
  }

  @Test
  void firstPageInABrowser() throws IOException {
    try (Store store = store();
        EntenteServer server = serve(store);
        Chromium browser = Chromium.start()) {
      Page page = browser.open(server.address(), "");
      CDPSession devTools = page.context().newCDPSession(page);
      List<Double> times = new ArrayList<>();
      List<?> last = List.of();
      for (int visit = 0; visit < VISITS; visit++) {
        devTools.send("Network.clearBrowserCache");
        page.navigate("about:blank");
        page.navigate(server.address().toString());
        Chromium.await(page);
        last = (List<?>) page.evaluate(VISIT);
        times.add(((Number) last.getFirst()).doubleValue());
      }
      List<Double> warm = times.subList(1, VISITS).stream().sorted().toList();
      BenchmarkTable table = new BenchmarkTable("serve-browser", 1);
      table.row("first page complete: first visit, median and slowest of the others",
          "%,.0f ms, %,.0f ms, %,.0f ms", times.getFirst(), warm.get(warm.size() / 2),
          warm.getLast());
      table.row("bytes sent for it, compressed, headers counted; files", "%,d, %d",
          ((Number) last.get(1)).longValue(), ((Number) last.get(2)).intValue());
      table.write();
    }
  }

  /** What of an IRI follows the base, of things that fit a pattern. */
  private static List<String> some(Store store, String pattern) {
    return store.read(facts -> {
      List<String> names = new ArrayList<>();
      try (QueryExec execution = QueryExec.dataset(facts).query(PREFIXES
          + "SELECT DISTINCT ?item { " + pattern + " } LIMIT " + THINGS).build()) {
        execution.select().forEachRemaining(row -> {
          Node item = row.get("item");
          if (item.isURI() && item.getURI().startsWith(Iris.BASE)) {
            names.add(item.getURI().substring(Iris.BASE.length()));
          }
        });
      }
      return names;
    });
  }

  /** Those of the example; the event of an example is in the examples' store alone. */
  private static String arguments(String example, List<String> events) {
    StringBuilder address = new StringBuilder();
    Matcher words = WORD.matcher(example);
    while (words.find()) {
      String value = words.group(2) == null ? words.group(3) : words.group(2);
      boolean isEvent = value.startsWith("id:event/") && !events.isEmpty();
      address.append('&').append(words.group(1)).append('=')
          .append(ServedStore.encode(isEvent ? "id:" + events.getFirst() : value));
    }
    return address.toString();
  }

  /**
   * How long answers took.
   *
   * @param first milliseconds of the very first
   * @param sorted milliseconds of those that count, in order
   * @param status the greatest
   * @param characters of the longest
   */
  private record Times(double first, List<Double> sorted, int status, int characters) {
    /** The median and the 95th percentile. */
    String warm() {
      return "%.1f ms, **%.1f ms** (%d requests)".formatted(sorted.get(sorted.size() / 2),
          sorted.get(sorted.size() * 95 / 100), sorted.size());
    }
  }

  /** Asks for addresses in turn; the first of each does not count. */
  private Times time(List<URI> addresses) {
    List<Double> times = new ArrayList<>();
    long end = System.nanoTime() + MOST_TIME.toNanos();
    int status = 0;
    int characters = 0;
    for (int i = 0; i < MOST_REQUESTS && (i < 2 || System.nanoTime() < end); i++) {
      long start = System.nanoTime();
      HttpResponse<String> answer = get(addresses.get(i % addresses.size()), "*/*");
      times.add((System.nanoTime() - start) / 1e6);
      status = Math.max(status, answer.statusCode());
      characters = Math.max(characters, answer.body().length());
    }
    return new Times(times.getFirst(),
        times.subList(Math.min(addresses.size(), times.size() / 2), times.size()).stream().sorted()
            .toList(),
        status, characters);
  }

  private HttpResponse<String> get(URI address, String accept) {
    try {
      return client.send(HttpRequest.newBuilder(address).header("Accept", accept)
          .timeout(PATIENCE).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
