package entente.serve.linked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.map.Ent;
import entente.map.Vocabulary.Dct;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** Tells of a thing in the terms of schema.org, for search engines and those who collect links. */
final class SchemaOrg {
  private static final JsonMapper JSON = mapper();

  /** Classes of the ontology and what they are there; the first that fits counts. */
  private static final Map<Node, String> TYPES = types();

  private final Graph graph;
  private final ItemName names;

  SchemaOrg(Graph graph, ItemName names) {
    this.graph = graph;
    this.names = names;
  }

  /** Writes JSON in which no text has a sign that means something in a page. */
  private static JsonMapper mapper() {
    JsonMapper mapper = new JsonMapper();
    mapper.getFactory().setCharacterEscapes(new CharacterEscapes() {
      private static final long serialVersionUID = 1;

      @Override
      public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        "<>&'\"".chars().forEach(sign -> codes[sign] = ESCAPE_STANDARD);
        return codes;
      }

      @Override
      public @Nullable SerializableString getEscapeSequence(int sign) {
        return null;
      }
    });
    return mapper;
  }

  private static Map<Node, String> types() {
    Map<Node, String> types = new LinkedHashMap<>();
    types.put(Ent.Person, "Person");
    types.put(Ent.State, "Country");
    types.put(Ent.Place, "Place");
    types.put(Ent.Framework, "Organization");
    types.put(Ent.Organization, "Organization");
    types.put(Ent.SourceDocument, "Article");
    Stream.of(Ent.Meeting, Ent.Session, Ent.Call, Ent.Visit, Ent.Signing)
        .forEach(type -> types.put(type, "Event"));
    types.put(Ent.Claim, "Claim");
    return types;
  }

  /** A block of JSON-LD for a page; empty where schema.org has no word for the thing. */
  String block(Node item) {
    return TYPES.entrySet().stream()
        .filter(type -> graph.contains(item, RDF.type.asNode(), type.getKey())).findFirst()
        .map(type -> "<script type=\"application/ld+json\">" + json(item, type.getValue())
            + "</script>\n")
        .orElse("");
  }

  private String json(Node item, String type) {
    ObjectNode thing = JSON.createObjectNode().put("@context", "https://schema.org")
        .put("@id", item.getURI()).put("@type", type).put("name", names.of(item));
    texts(item, SKOS.altLabel.asNode()).forEach(thing.withArray("alternateName")::add);
    iris(item, OWL.sameAs.asNode()).map(Node::getURI).forEach(thing.withArray("sameAs")::add);
    if (type.equals("Event")) {
      earliest(item, Ent.startEarliest).ifPresent(day -> thing.put("startDate", day));
      earliest(item, Ent.endLatest).ifPresent(day -> thing.put("endDate", day));
      Stream.concat(iris(item, Ent.place), iris(item, Ent.country)).findFirst()
          .ifPresent(place -> thing.set("location", named(place, "Place")));
      ArrayNode sides = thing.putArray("organizer");
      iris(item, Ent.party).forEach(side -> sides.add(named(side, "Organization")));
    }
    if (type.equals("Article")) {
      earliest(item, Dct.date).ifPresent(day -> thing.put("datePublished", day));
      iris(item, Dct.publisher).findFirst()
          .ifPresent(publisher -> thing.set("publisher", named(publisher, "Organization")));
    }
    thing.properties().removeIf(field -> field.getValue().isArray() && field.getValue().isEmpty());
    try {
      return JSON.writeValueAsString(thing);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode named(Node thing, String type) {
    return JSON.createObjectNode().put("@type", type).put("@id", thing.getURI()).put("name",
        names.of(thing));
  }

  private Stream<Node> iris(Node item, Node property) {
    return graph.find(item, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .filter(Node::isURI).distinct();
  }

  private Stream<String> texts(Node item, Node property) {
    return graph.find(item, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .filter(Node::isLiteral).map(Node::getLiteralLexicalForm).distinct();
  }

  private Optional<String> earliest(Node item, Node property) {
    return texts(item, property).min(String::compareTo);
  }
}
