package entente.serve.linked;

import entente.serve.http.Html;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A page that shows what the graph tells of a thing, and leads on to what it is told with. */
final class ItemPage {
  private final Graph graph;
  private final ItemName names;
  private final Node item;
  private final String name;

  ItemPage(Graph graph, Node item, String name) {
    this.graph = graph;
    this.names = new ItemName(graph);
    this.item = item;
    this.name = name;
  }

  String html() {
    String path = "/doc/" + Html.escape(name);
    String body = "<p><code>" + Html.escape(item.getURI()) + "</code></p>\n<p><a href=\"/#/"
        + Html.escape(name) + "\">In the explorer</a> · as <a href=\"" + path
        + ".ttl\">Turtle</a> · <a href=\"" + path + ".jsonld\">JSON-LD</a> · <a href=\"" + path
        + ".nt\">N-Triples</a> · <a href=\"" + path + ".rdf\">RDF/XML</a></p>\n"
        + table("What is told of it", graph.find(item, Node.ANY, Node.ANY).toList(), true)
        + table("Where it is named", graph.find(Node.ANY, Node.ANY, item).toList(), false)
        + new SchemaOrg(graph, names).block(item);
    return Html.page(names.of(item), body);
  }

  private String table(String heading, List<Triple> triples, boolean isOutgoing) {
    String rows = triples.stream()
        .sorted(Comparator.comparing((Triple triple) -> triple.getPredicate().toString())
            .thenComparing(triple -> triple.toString()))
        .map(triple -> row(triple.getPredicate(),
            isOutgoing ? triple.getObject() : triple.getSubject()))
        .collect(Collectors.joining());
    return rows.isEmpty()
        ? ""
        : "<h2>" + heading + "</h2>\n<div class=\"wide\"><table><tbody>" + rows
            + "</tbody></table></div>\n";
  }

  private String row(Node property, Node value) {
    String shown = value.isURI()
        ? Html.link(value.getURI(), names.of(value))
        : Html.escape(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
    return "<tr><th scope=\"row\">" + Html.escape(Html.shorten(property.getURI())) + "</th><td>"
        + shown + "</td></tr>\n";
  }
}
