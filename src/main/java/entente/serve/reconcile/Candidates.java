package entente.serve.reconcile;

import entente.map.Prefixes;
import entente.question.Spelling;
import entente.serve.sparql.QueryRun;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.jspecify.annotations.Nullable;

/** Finds entities by name: first what the text index has of its words, then by likeness. */
final class Candidates {
  /** Names that the index is asked for; those of other things are among them. */
  private static final int LOOK = 300;
  /** Words shorter than that must be as they are written. */
  private static final int FUZZY_FROM = 5;
  /** At least so sure, and the only one so sure, is a match. */
  private static final double SURE = 95;
  /** Less sure ones are not told of. */
  private static final double LEAST = 40;
  /** What a property that was asked for and does not fit takes off. */
  private static final double UNFIT = 30;

  private static final Var WORDS = Var.alloc("words");
  private static final Var CODE = Var.alloc("code");
  private static final Query BY_NAME = parse("""
      SELECT DISTINCT ?entity {
        { (?entity ?score) text:query (rdfs:label ?words %1$d) }
        UNION { (?entity ?score) text:query (skos:prefLabel ?words %1$d) }
        UNION { (?entity ?score) text:query (skos:altLabel ?words %1$d) }
        UNION { ?entity ent:code ?code }
      }""".formatted(LOOK));

  private final QueryRun run;
  private final Graph graph;

  /**
   * @param run asks the text index
   * @param graph what is known of entities
   */
  Candidates(QueryRun run, Graph graph) {
    this.run = run;
    this.graph = graph;
  }

  /**
   * An entity that a name may mean.
   *
   * @param name what it is called
   * @param score how well it fits, 0 to 100
   * @param isMatch true if no other can be meant
   */
  record Candidate(Node entity, String name, List<EntityType> types, double score,
      boolean isMatch) {}

  /** The candidates of a query, the best first. */
  List<Candidate> find(ReconcileQuery query) {
    List<Candidate> all = look(query.name(), "~1").map(entity -> candidate(entity, query))
        .filter(Objects::nonNull).filter(candidate -> candidate.score() >= LEAST)
        .sorted(Comparator.comparingDouble(Candidate::score).reversed()
            .thenComparing(candidate -> candidate.entity().getURI()))
        .toList();
    long sure = all.stream().filter(candidate -> candidate.score() >= SURE).count();
    return all.stream().limit(query.limit())
        .map(each -> new Candidate(each.entity(), each.name(), each.types(), each.score(),
            sure == 1 && each.score() >= SURE))
        .toList();
  }

  /** What begins with the letters typed so far, the shortest names first. */
  List<Candidate> suggest(String typed, List<EntityType> types, int limit) {
    return look(typed, "*").map(entity -> candidate(entity, ReconcileQuery.of(typed, types, limit)))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing((Candidate each) -> !Spelling.fold(each.name())
            .startsWith(Spelling.fold(typed))).thenComparing(each -> each.name().length())
            .thenComparing(each -> each.entity().getURI()))
        .limit(limit).toList();
  }

  /** An entity that is known by its IRI; null if it is not, or of no type that is reconciled. */
  @Nullable
  Candidate get(Node entity) {
    return candidate(entity, ReconcileQuery.of("", List.of(), 1));
  }

  private Stream<Node> look(String name, String ending) {
    List<String> words = Stream.of(Spelling.fold(name).split(" ")).filter(word -> !word.isEmpty())
        .toList();
    if (words.isEmpty()) {
      return Stream.empty();
    }
    String asked = words.stream().map(QueryParserBase::escape)
        .map(word -> word.length() >= FUZZY_FROM || ending.equals("*") ? word + ending : word)
        .collect(Collectors.joining(" "));
    Query query = QueryTransformOps.replaceVars(BY_NAME, Map.of(WORDS, literal(asked), CODE,
        literal(name.strip().toUpperCase(Locale.ROOT))));
    return run.select(query).rows().stream().map(row -> row.getFirst()).filter(Node::isURI);
  }

  private @Nullable Candidate candidate(Node entity, ReconcileQuery query) {
    List<EntityType> types = graph.find(entity, RDF.type.asNode(), Node.ANY)
        .mapWith(Triple::getObject).toList().stream().flatMap(type -> EntityType.of(type).stream())
        .sorted().toList();
    boolean fits = query.types().isEmpty() || types.stream().anyMatch(query.types()::contains);
    if (types.isEmpty() || !fits) {
      return null;
    }
    List<String> names = Stream.of(Property.NAME, Property.CODE)
        .flatMap(property -> property.of(entity, graph)).filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm).toList();
    String label = graph.find(entity, RDFS.label.asNode(), Node.ANY).mapWith(Triple::getObject)
        .toList().stream().findFirst().map(Node::getLiteralLexicalForm)
        .orElseGet(() -> names.isEmpty() ? entity.getURI() : names.getFirst());
    double likeness = names.stream().mapToDouble(name -> Spelling.likeness(name, query.name()))
        .max()
        .orElse(0);
    double unfit = query.properties().entrySet().stream()
        .filter(each -> !each.getKey().has(entity, each.getValue(), graph)).count() * UNFIT;
    return new Candidate(entity, label, types,
        Math.max(0, Math.round(likeness * 1000) / 10.0 - unfit), false);
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Query parse(String text) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    query.setPrefix("text", "http://jena.apache.org/text#");
    return QueryFactory.parse(query, text, null, null);
  }
}
