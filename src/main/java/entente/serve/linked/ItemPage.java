package entente.serve.linked;

import entente.serve.http.Html;
import entente.serve.linked.Items.Description;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A page that shows what the graph tells of a thing, and leads on to what it is told with. */
final class ItemPage {
  private final Graph graph;
  private final Description told;
  private final ItemName names;
  private final Node item;
  private final String name;

  /** @param name of the thing below the base of IRIs */
  ItemPage(Description told, Node item, String name) {
    this.graph = told.graph();
    this.told = told;
    this.names = new ItemName(graph);
    this.item = item;
    this.name = name;
  }

  /** The page of all, or of a portion of what points to the thing. */
  String html(Optional<Portion> portion) {
    String mentions = table("Where it is named", told.mentions().triples(), Triple::getSubject,
        told.mentions().more());
    String page = "/page/" + Html.escape(name);
    String body = portion.map(some -> "<p>" + heading(some) + " <a href=\"" + page
        + "\">To the whole page</a></p>\n" + mentions)
        .orElseGet(() -> links()
            + table("What is told of it", outgoing(), Triple::getObject, List.of())
            + mentions
            + new SchemaOrg(graph, names).block(item));
    return Html.page(
        names.of(item) + portion.map(some -> ": where it is " + some.name()).orElse(""), body);
  }

  private String links() {
    String path = "/doc/" + Html.escape(name);
    return "<p><code>" + Html.escape(item.getURI()) + "</code></p>\n<p><a href=\"/#/"
        + Html.escape(name) + "\">In the explorer</a> · as <a href=\"" + path
        + ".ttl\">Turtle</a> · <a href=\"" + path + ".jsonld\">JSON-LD</a> · <a href=\"" + path
        + ".nt\">N-Triples</a> · <a href=\"" + path + ".rdf\">RDF/XML</a></p>\n";
  }

  private String heading(Portion portion) {
    int count = told.mentions().triples().size();
    return "What has it as <code>" + Html.escape(portion.name())
        + "</code>, " + (count == 0
            ? "nothing more"
            : (portion.from() + 1) + " to "
                + (portion.from() + count))
        + ".";
  }

  private List<Triple> outgoing() {
    return graph.find(item, Node.ANY, Node.ANY).toList().stream()
        .sorted(Comparator.comparing(Triple::toString)).toList();
  }

  /** A row for each property, with its values, and a link to more of them where there are. */
  private String table(String heading, List<Triple> triples, Function<Triple, Node> value,
      List<Portion> more) {
    Map<String, List<Triple>> rows = triples.stream().collect(Collectors
        .groupingBy(triple -> triple.getPredicate().getURI(), TreeMap::new, Collectors.toList()));
    return rows.isEmpty()
        ? ""
        : "<h2>" + heading + "</h2>\n<div class=\"wide\"><table><tbody>"
            + rows.values().stream().map(row -> row(row, value, more))
                .collect(Collectors.joining())
            + "</tbody></table></div>\n";
  }

  private String row(List<Triple> triples, Function<Triple, Node> value, List<Portion> more) {
    String property = triples.getFirst().getPredicate().getURI();
    List<String> shown = Stream.concat(triples.stream().map(value).map(this::shown),
        more.stream().filter(each -> each.property().getURI().equals(property)).map(this::link))
        .toList();
    return "<tr><th scope=\"row\">" + Html.escape(Html.shorten(property)) + "</th><td>"
        + (shown.size() == 1
            ? shown.getFirst()
            : "<ul>\n<li>" + String.join("</li>\n<li>", shown) + "</li>\n</ul>")
        + "</td></tr>\n";
  }

  private String link(Portion more) {
    return "<a href=\"/page/" + Html.escape(name) + Html.escape(more.query()) + "\">More with "
        + Html.escape(more.name()) + "</a>";
  }

  private String shown(Node value) {
    return value.isURI()
        ? Html.link(value.getURI(), names.of(value))
        : Html.escape(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
  }
}
