package entente.reason.why;

import entente.map.Ent;
import entente.map.Vocabulary.Dct;
import entente.map.Vocabulary.Oa;
import entente.map.Vocabulary.Prov;
import entente.map.Vocabulary.Schema;
import entente.reason.view.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Reads the passages in which a graph tells of something. */
final class TellingReader {
  private final DatasetGraph data;

  TellingReader(DatasetGraph data) {
    this.data = data;
  }

  /** The passages behind a node of a graph; without any, the graph's source as a whole. */
  List<Telling> read(Witness witness) {
    Node graph = witness.graph();
    List<Telling> tellings = new ArrayList<>();
    for (Node passage : objects(graph, witness.node(), Ent.evidence)) {
      String quote = objects(graph, passage, Oa.hasSelector).stream()
          .map(selector -> text(graph, selector, Oa.exact)).collect(Collectors.joining());
      tellings.add(telling(graph, first(graph, passage, Oa.hasSource), quote,
          place(graph, passage), witness.node()));
    }
    return tellings.isEmpty()
        ? List.of(telling(graph, first(graph, graph, Prov.wasDerivedFrom), "", "",
            witness.node()))
        : tellings;
  }

  private String place(Node graph, Node passage) {
    String line = text(graph, passage, Ent.line);
    String sentence = text(graph, passage, Ent.sentence);
    if (!line.isEmpty()) {
      return "line " + line;
    }
    return sentence.isEmpty() ? "" : "sentence " + sentence;
  }

  private Telling telling(Node graph, @Nullable Node source, String quote, String place,
      Node told) {
    if (source == null) {
      String sets = objects(graph, told, Dct.source).stream()
          .map(set -> text(Node.ANY, set, RDFS.label.asNode())).sorted()
          .collect(Collectors.joining("; "));
      return new Telling(graph, null, sets.isEmpty() ? "reference tables" : sets, "", "", "", "",
          "");
    }
    String publishers = Stream.concat(Stream.of(source),
        objects(graph, source, Prov.hadPrimarySource).stream())
        .map(document -> first(graph, document, Dct.publisher)).filter(Objects::nonNull)
        .map(publisher -> text(Node.ANY, publisher, RDFS.label.asNode()))
        .filter(name -> !name.isEmpty()).collect(Collectors.joining(", citing "));
    return new Telling(graph, source, text(graph, source, Dct.title), publishers,
        text(graph, source, Dct.date), text(graph, source, Schema.url), quote, place);
  }

  private List<Node> objects(Node graph, Node subject, Node property) {
    return Iter.asStream(data.findNG(graph, subject, property, Node.ANY)).map(Quad::getObject)
        .distinct().toList();
  }

  private @Nullable Node first(Node graph, Node subject, Node property) {
    return objects(graph, subject, property).stream().findFirst().orElse(null);
  }

  private String text(Node graph, Node subject, Node property) {
    Node value = first(graph, subject, property);
    if (value == null) {
      return "";
    }
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
  }
}
