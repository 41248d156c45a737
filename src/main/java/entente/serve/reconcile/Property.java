package entente.serve.reconcile;

import entente.map.Ent;
import entente.question.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What a query may ask of an entity beside its name, and what can be fetched of one. */
enum Property {
  NAME("name", "Names", List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(),
      SKOS.altLabel.asNode())), //
  CODE("code", "Code or acronym", List.of(Ent.code)), //
  COUNTRY("country", "State in which it is, or which it is of",
      List.of(Ent.country, Ent.ofState)), //
  WIKIDATA("sameAs", "The same in Wikidata and elsewhere", List.of(OWL.sameAs.asNode()));

  private final String id;
  private final String label;
  private final List<Node> predicates;

  Property(String id, String label, List<Node> predicates) {
    this.id = id;
    this.label = label;
    this.predicates = predicates;
  }

  String id() {
    return id;
  }

  /** What it is called. */
  String label() {
    return label;
  }

  /** The property of that id. */
  static Optional<Property> find(String id) {
    return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
  }

  /** The values that an entity has, as IRIs and literals. */
  Stream<Node> of(Node entity, Graph graph) {
    return predicates.stream().flatMap(predicate -> graph.find(entity, predicate, Node.ANY)
        .mapWith(Triple::getObject).toList().stream()).distinct();
  }

  /** True if the entity has one of these values, an IRI by the whole or by its last step. */
  boolean has(Node entity, List<String> wanted, Graph graph) {
    return of(entity, graph).anyMatch(value -> wanted.stream().anyMatch(each -> value.isURI()
        ? value.getURI().equals(each) || value.getURI().endsWith("/" + each)
        : Spelling.fold(value.getLiteralLexicalForm()).equals(Spelling.fold(each))));
  }
}
