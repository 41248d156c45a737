package entente.serve.linked;

import entente.map.Iris;
import entente.serve.http.Exchange;
import entente.serve.http.ProgramTime;
import entente.serve.http.Refusal;
import entente.serve.http.Resource;
import entente.serve.http.Spool;
import entente.serve.linked.Items.Description;
import entente.serve.sparql.Deadline;
import entente.serve.sparql.ResultFormat;
import entente.serve.sparql.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * {@code /id/...} is the thing itself, which cannot be sent: it leads, by Accept, to
 * {@code /page/...} or to {@code /doc/...} with an ending such as {@code .ttl}.
 */
public final class ItemResource implements Resource {
  private static final String HTML = "text/html";
  private static final Map<String, String> ENDINGS = Map.of("text/turtle", "ttl",
      "application/n-triples", "nt", "text/plain", "nt", "application/rdf+xml", "rdf",
      "application/ld+json", "jsonld");

  /** Says in the data itself that there is more. */
  private static final Node NEXT = NodeFactory.createURI("http://www.w3.org/ns/hydra/core#next");

  private final DatasetGraph data;
  private final Supplier<List<Node>> properties;
  private final Workers workers;
  private final Supplier<Instant> changed;

  /**
   * @param properties all that the data is told with; asked for within a transaction
   * @param changed when the data was last changed
   */
  public ItemResource(DatasetGraph data, Supplier<List<Node>> properties, Workers workers,
      Supplier<Instant> changed) {
    this.data = data;
    this.properties = properties;
    this.workers = workers;
    this.changed = changed;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    String path = exchange.path();
    if (path.startsWith("/id/")) {
      lead(exchange, path.substring("/id/".length()));
    } else if (path.startsWith("/page/")) {
      send(exchange, path.substring("/page/".length()), HTML);
    } else {
      String file = path.substring("/doc/".length());
      int dot = file.lastIndexOf('.');
      String ending = dot < 0 ? "" : file.substring(dot + 1);
      String type = ENDINGS.entrySet().stream().filter(each -> each.getValue().equals(ending))
          .map(Map.Entry::getKey).filter(each -> !each.equals("text/plain")).findFirst()
          .orElseThrow(() -> Refusal.notFound("Data ends in .ttl, .nt, .rdf or .jsonld."));
      send(exchange, file.substring(0, dot), type);
    }
  }

  private void lead(Exchange exchange, String name) {
    List<String> offers = new ArrayList<>(ResultFormat.tripleTypes());
    offers.add(1, HTML);
    String type = exchange.choose(offers);
    boolean isThere = workers.run(deadline -> read(deadline, item -> item.isThere(node(name))));
    if (!isThere) {
      throw unknown(name);
    }
    exchange.seeOther(
        type.equals(HTML) ? "/page/" + name : "/doc/" + name + "." + ENDINGS.get(type));
  }

  private void send(Exchange exchange, String name, String type) throws IOException {
    Optional<Portion> portion = Portion.of(exchange);
    Instant time = ProgramTime.orLater(changed.get());
    try (Spool spool = new Spool(workers.limits().bytes())) {
      Optional<Portion> next = workers.run(deadline -> read(deadline,
          items -> write(items, name, portion, type, exchange.address(), spool)));
      exchange.setHeader("Link", "</doc/" + name.replaceAll("[^A-Za-z0-9/_.-]", "")
          + ".ttl>; rel=\"alternate\"; type=\"text/turtle\""
          + next.map(after -> ", <" + after.query() + ">; rel=\"next\"").orElse(""));
      exchange.setLastModified(time);
      exchange.send(200, type.startsWith("text/") ? type + ";charset=utf-8" : type, spool);
    }
  }

  private <T> T read(Deadline deadline, Function<Items, T> reader) {
    data.begin(TxnType.READ);
    try {
      return reader.apply(new Items(data.getUnionGraph(), properties, deadline));
    } finally {
      data.end();
    }
  }

  private static Optional<Portion> write(Items items, String name, Optional<Portion> portion,
      String type, String address, Spool spool) {
    Node item = node(name);
    if (!items.isThere(item)) {
      throw unknown(name);
    }
    Description told = items.describe(item, portion);
    if (type.equals(HTML)) {
      try {
        spool.write(
            new ItemPage(told, item, name).html(portion).getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else {
      Graph graph = told.graph();
      items.addParts(item, graph);
      String here = address + portion.map(Portion::query).orElse("");
      told.mentions().next().ifPresent(next -> graph.add(NodeFactory.createURI(here), NEXT,
          NodeFactory.createURI(address + next.query())));
      Lang language = ResultFormat.language(type).orElseThrow();
      RDFWriter.source(graph).lang(language).output(spool);
    }
    return told.mentions().next();
  }

  private static Node node(String name) {
    return NodeFactory.createURI(Iris.BASE + name);
  }

  private static Refusal unknown(String name) {
    return Refusal.notFound("Nothing is known of " + Iris.BASE + name + ".");
  }
}
