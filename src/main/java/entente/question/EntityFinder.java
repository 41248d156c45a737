package entente.question;

import entente.map.Ent;
import entente.map.Prefixes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/**
 * Finds what a name means: first by looking it up as written, which an index answers, and only where
 * that gives nothing by reading the names of all entities of its kind.
 */
public final class EntityFinder {
  private static final String NAMES = "rdfs:label|skos:prefLabel|skos:altLabel|ent:code";

  /** So many names are read at most, where a name is not found as written. */
  private static final int MOST_NAMES = 300_000;

  private static final Query AS_WRITTEN = parse("""
      SELECT DISTINCT ?entity ?name {
        VALUES ?class { UNDEF }
        VALUES ?name { UNDEF }
        ?entity %s ?name ; a ?class .
      }""".formatted(NAMES));

  private static final Query ALL_NAMES = parse("""
      SELECT DISTINCT ?entity ?name {
        VALUES ?class { UNDEF }
        ?entity a ?class ; %s ?name .
      } LIMIT %d""".formatted(NAMES, MOST_NAMES));

  private final AnswerSource source;

  /** @param source what is asked for the names */
  public EntityFinder(AnswerSource source) {
    this.source = source;
  }

  /**
   * The entities of that name, most often one.
   *
   * @param type what is looked for: a person, state, framework, party or actor
   * @param name or code, or an IRI as answers show it
   * @throws QuestionException if there is none; it suggests names that are like it
   */
  public List<Node> find(ParameterType type, String name) {
    Node iri = IriReader.read(name);
    if (iri != null) {
      return List.of(iri);
    }
    Set<Node> found = entities(
        Blocks.fill(AS_WRITTEN, Map.of("class", classes(type), "name", spellings(name))));
    return List.copyOf(found.isEmpty() ? findFolded(type, name) : found);
  }

  private Set<Node> findFolded(ParameterType type, String name) {
    String folded = Spelling.fold(name);
    Set<Node> found = new LinkedHashSet<>();
    List<String> names = new ArrayList<>();
    for (List<Node> row : rows(Blocks.fill(ALL_NAMES, Map.of("class", classes(type))))) {
      String other = row.get(1).getLiteralLexicalForm();
      names.add(other);
      if (Spelling.fold(other).equals(folded)) {
        found.add(row.getFirst());
      }
    }
    if (found.isEmpty()) {
      throw new QuestionException(
          "no " + type.word() + " is called " + name + Spelling.suggestion(name, names));
    }
    return found;
  }

  private Set<Node> entities(Query query) {
    return rows(query).stream().map(List::getFirst)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<List<Node>> rows(Query query) {
    return source.select(query).rows().stream().filter(row -> row.get(1).isLiteral())
        .map(row -> List.<Node>copyOf(row)).toList();
  }

  /** The classes that an entity of a type may be of. */
  private static List<Node> classes(ParameterType type) {
    return switch (type) {
      case PERSON -> List.of(Ent.Person);
      case STATE -> List.of(Ent.State);
      case FRAMEWORK -> List.of(Ent.Framework, Ent.IntergovernmentalOrganization, Ent.Mechanism,
          Ent.Organization);
      case PARTY -> both(ParameterType.STATE, ParameterType.FRAMEWORK);
      case ACTOR -> both(ParameterType.PARTY, ParameterType.PERSON);
      case EVENT, CLAIM, DOCUMENT, IRI, DATE, FIRST_DAY, LAST_DAY, YEAR, NUMBER, TEXT, PHRASE,
          STATUS, POLARITY ->
        throw new IllegalArgumentException("not given by name: " + type);
    };
  }

  private static List<Node> both(ParameterType one, ParameterType other) {
    return Stream.concat(classes(one).stream(), classes(other).stream()).toList();
  }

  /** Plain and English, and in capitals for codes. */
  private static List<Node> spellings(String name) {
    Set<Node> spellings = new LinkedHashSet<>();
    for (String each : List.of(name, name.toUpperCase(Locale.ROOT))) {
      spellings.add(NodeFactory.createLiteralString(each));
      spellings.add(NodeFactory.createLiteralLang(each, "en"));
    }
    return List.copyOf(spellings);
  }

  private static Query parse(String text) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    return QueryFactory.parse(query, text, null, null);
  }
}
