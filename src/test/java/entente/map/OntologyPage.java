package entente.map;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Writes docs/ontology.md, the reference of terms and codes, from the files of the ontology. */
final class OntologyPage {
  private static final String HEAD = """
      # The ontology: terms and codes

      Made from the files in `ontology/` by `OntologyPage`; change those, then
      `mvn test -Dtest=OntologyPageTest -Dentente.write=true`. How the terms go together, with examples, stands in
      [ontology/README.md](../ontology/README.md).

      """;
  private static final String PROFILES = """
      ## Profiles

      The terms are in OWL 2 DL and in OWL 2 RL. They are in OWL 2 EL too, but for the symmetry of these properties,
      which EL cannot say: %s. What two sides do with each other holds both ways, and a rule engine should
      conclude it; a reasoner for EL passes over those axioms, and whoever writes such triples writes both directions.
      Left out for the profiles' sake, and kept by `shapes.ttl` instead: ranges of `xsd:date` (no datatype of OWL 2) and
      `xsd:boolean` (none of EL), functional and inverse properties (not in EL), unions as domain or range (in neither).

      """;

  private final Graph terms = OntologyFiles.read(OntologyFiles.TERMS);
  private final Graph codes = OntologyFiles.read(OntologyFiles.CODES);
  private final Graph alignments = OntologyFiles.read(OntologyFiles.ALIGNMENTS);
  private final Graph shapes = OntologyFiles.read(OntologyFiles.SHAPES);

  String text() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("Version ").append(version()).append(", namespace `").append(Ent.NS)
        .append("`.\n\n");
    page.append("## Classes\n\n| class | under | also known as | |\n|---|---|---|---|\n");
    own(OWL2.Class).forEach(term -> page.append(classRow(term)));
    page.append(
        "\n## Properties\n\nRanges in brackets are kept by the shapes, not by the ontology.\n\n")
        .append("| property | of | value | also known as | |\n|---|---|---|---|---|\n");
    Stream.concat(own(OWL2.ObjectProperty), own(OWL2.DatatypeProperty))
        .sorted(Comparator.comparing(Node::getLocalName))
        .forEach(term -> page.append(propertyRow(term)));
    page.append("\n## Borrowed terms\n\n| term | used for |\n|---|---|\n");
    borrowed().forEach(term -> page.append(
        "| `%s` | %s |%n".formatted(name(term), text(terms, term, SKOS.scopeNote.asNode()))));
    page.append('\n').append(PROFILES.formatted(symmetric()));
    page.append("## Codes\n\nNamespace `").append(Codes.NS).append("`.\n");
    schemes().forEach(scheme -> page.append(scheme(scheme)));
    return page.toString();
  }

  private String classRow(Node term) {
    return "| `%s` | %s | %s | %s |%n".formatted(name(term),
        names(terms, term, RDFS.subClassOf.asNode()),
        names(alignments, term, RDFS.subClassOf.asNode()), comment(term));
  }

  private String propertyRow(Node term) {
    String value = names(terms, term, RDFS.range.asNode());
    String also = Stream.of(names(alignments, term, RDFS.subPropertyOf.asNode()),
        names(alignments, term, SKOS.closeMatch.asNode())).filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
    return "| `%s` | %s | %s | %s | %s |%n".formatted(name(term),
        names(terms, term, RDFS.domain.asNode()),
        value.isEmpty() ? keptByShapes(term) : value, also, comment(term));
  }

  private String keptByShapes(Node property) {
    String types = shapes.stream(Node.ANY, SHACL.path, property).map(Triple::getSubject)
        .flatMap(shape -> shapes.stream(shape, SHACL.datatype, Node.ANY)).map(Triple::getObject)
        .map(this::name)
        .distinct().sorted().map(type -> "[`" + type + "`]").collect(Collectors.joining(", "));
    return types;
  }

  private String scheme(Node scheme) {
    StringBuilder table = new StringBuilder("\n### ")
        .append(text(codes, scheme, SKOS.prefLabel.asNode()))
        .append("\n\n| code | | |\n|---|---|---|\n");
    codes.stream(Node.ANY, SKOS.inScheme.asNode(), scheme).map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(code -> table.append("| `%s` | %s | %s |%n".formatted(
            name(code), text(codes, code, SKOS.prefLabel.asNode()), about(code))));
    return table.toString();
  }

  private String about(Node code) {
    return Stream
        .of(text(codes, code, SKOS.definition.asNode()),
            names(codes, code, SKOS.broadMatch.asNode()),
            names(codes, code, SKOS.relatedMatch.asNode()), names(codes, code, Ent.correspondsTo))
        .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
  }

  private String version() {
    return terms.stream(Node.ANY, OWL2.versionInfo.asNode(), Node.ANY).findFirst().orElseThrow()
        .getObject()
        .getLiteralLexicalForm();
  }

  private String symmetric() {
    return own(OWL2.SymmetricProperty).map(term -> "`" + name(term) + "`")
        .collect(Collectors.joining(", "));
  }

  private Stream<Node> own(Resource type) {
    return terms.stream(Node.ANY, RDF.type.asNode(), type.asNode()).map(Triple::getSubject)
        .filter(term -> term.isURI() && term.getURI().startsWith(Ent.NS))
        .sorted(Comparator.comparing(term -> term.getLocalName().toLowerCase(Locale.ROOT)));
  }

  private List<Node> borrowed() {
    return terms.stream(Node.ANY, SKOS.scopeNote.asNode(), Node.ANY).map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::getURI)).toList();
  }

  private List<Node> schemes() {
    return codes.stream(Node.ANY, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::getURI)).toList();
  }

  private String comment(Node term) {
    return text(terms, term, RDFS.comment.asNode());
  }

  private static String text(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst().orElse("");
  }

  private String names(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject).filter(Node::isURI)
        .map(node -> "`" + name(node) + "`").sorted().collect(Collectors.joining(", "));
  }

  private String name(Node term) {
    return Stream.of(terms, alignments)
        .map(graph -> graph.getPrefixMapping().qnameFor(term.getURI()))
        .filter(qname -> qname != null).findFirst()
        .orElseGet(() -> codes.getPrefixMapping().shortForm(term.getURI()));
  }
}
