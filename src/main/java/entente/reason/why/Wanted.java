package entente.reason.why;

import entente.map.Codes;
import entente.map.Ent;
import entente.map.OntologyFile;
import entente.question.AnswerSource;
import entente.question.EntityFinder;
import entente.question.IriReader;
import entente.question.ParameterType;
import entente.question.QuestionException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads what is to be explained as people write it: names and codes, or IRIs. */
public final class Wanted {
  private static final Pattern DASHED = Pattern.compile("-(\\w)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** Measures whose name in questions is not that of their property. */
  private static final Map<String, Node> MEASURES = Map.of("meetings", Ent.meetingCount, "visits",
      Ent.visitCount, "alliance", Ent.allianceSimilarity);

  private final EntityFinder entities;
  private final Graph terms = OntologyFile.TERMS.graph();
  private final Graph codes = OntologyFile.CODES.graph();

  /** @param source in which names are looked up */
  public Wanted(AnswerSource source) {
    this.entities = new EntityFinder(source);
  }

  /**
   * An actor by name or code, or anything by its IRI.
   *
   * @throws QuestionException if nothing is called so
   */
  public Node thing(String written) {
    List<Node> found = entities.find(ParameterType.ACTOR, written);
    return found.getFirst();
  }

  /**
   * A property: {@code met-with}, {@code metWith}, {@code a}, or its IRI; or a measure as questions
   * name it, such as {@code kappa} or {@code meetings}.
   *
   * @throws QuestionException if the ontology has none of that name
   */
  public Node property(String written) {
    if (written.equals("a") || written.equals("type")) {
      return RDF.type.asNode();
    }
    Node iri = IriReader.read(written);
    if (iri != null) {
      return iri;
    }
    Node measure = MEASURES.get(written);
    if (measure != null) {
      return measure;
    }
    String name = DASHED.matcher(written).replaceAll(found -> found.group(1)
        .toUpperCase(Locale.ROOT));
    Node term = NodeFactory.createURI(Ent.NS + name);
    if (!terms.contains(term, RDF.type.asNode(), Node.ANY)) {
      throw new QuestionException("there is no property " + written
          + "; docs/ontology.md lists them, such as met-with, coStanceWith, kappa");
    }
    return term;
  }

  /**
   * An object: a number, a class or code of the ontology, an actor, or anything by its IRI.
   *
   * @param written null for any
   * @throws QuestionException if nothing is called so
   */
  public @Nullable Node object(@Nullable String written) {
    if (written == null || written.equals("?")) {
      return null;
    }
    if (NUMBER.matcher(written).matches()) {
      return NodeFactory.createLiteralString(written);
    }
    for (Node term : List.of(NodeFactory.createURI(Ent.NS + written), Codes.of(written))) {
      if (terms.contains(term, RDF.type.asNode(), Node.ANY)
          || codes.contains(term, RDF.type.asNode(), Node.ANY)) {
        return term;
      }
    }
    return thing(written);
  }
}
