package entente.wikidata;

import entente.question.Blocks;
import entente.wikidata.Candidate.Details;
import entente.wikidata.Candidate.Term;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** Asks a SPARQL endpoint for things by their names, a batch of names a query. */
public final class SparqlClient implements CandidateSource {
  private static final int BATCH = 10;
  private static final double BY_LABEL = 100;
  private static final double BY_OTHER_NAME = 90;
  private static final String NAME = "name";
  private static final String CANDIDATE = "candidate";

  private final URI endpoint;
  private final PoliteClient client;
  private final String text;
  private final Query query;
  private final String language;

  /**
   * @param text the query: a SELECT with a block {@code VALUES ?name { UNDEF }} that gives at least
   *     {@code ?name} and {@code ?candidate}
   * @param language the tag that names have there; empty for none
   * @throws LinkingException if the query is no such one
   */
  public SparqlClient(URI endpoint, PoliteClient client, String text, String language) {
    this.endpoint = endpoint;
    this.client = client;
    this.text = text;
    this.language = language;
    this.query = parse(text);
  }

  /** The query for Wikidata. */
  public static String standardQuery() {
    try (InputStream stream = SparqlClient.class.getResourceAsStream("/wikidata/candidates.rq")) {
      if (stream == null) {
        throw new IllegalStateException("the program was packed without wikidata/candidates.rq");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("wikidata/candidates.rq", e);
    }
  }

  /** @throws LinkingException if the file cannot be read */
  public static String queryOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new LinkingException("the query " + file + " cannot be read: " + e.getMessage()
          + "; name a file in UTF-8", e);
    }
  }

  private static Query parse(String text) {
    try {
      Query query = QueryFactory.create(text);
      boolean gives = query.isSelectType() && query.getResultVars().contains(NAME)
          && query.getResultVars().contains(CANDIDATE);
      if (gives && Blocks.variables(query).contains(NAME)) {
        return query;
      }
    } catch (QueryParseException e) {
      throw new LinkingException("the query for candidates is no SPARQL: " + e.getMessage(), e);
    }
    throw new LinkingException("the query for candidates must be a SELECT of ?name and ?candidate"
        + " with a block VALUES ?name { UNDEF }; see docs/wikidata.md");
  }

  @Override
  public String address() {
    return endpoint.toString();
  }

  @Override
  public String signature() {
    return "sparql " + language + " " + text;
  }

  @Override
  public int batchSize() {
    return BATCH;
  }

  @Override
  public List<List<Candidate>> candidates(List<UnlinkedEntity> entities) {
    Map<String, List<Candidate>> byName = ask(
        entities.stream().flatMap(entity -> entity.names().stream()).distinct().toList());
    return entities.stream().map(entity -> best(entity, byName)).toList();
  }

  /** Each candidate once, under the name that fits best. */
  private static List<Candidate> best(UnlinkedEntity entity,
      Map<String, List<Candidate>> byName) {
    Map<String, Candidate> best = new LinkedHashMap<>();
    for (String name : entity.names()) {
      byName.getOrDefault(name, List.of())
          .forEach(each -> best.merge(each.iri(), each,
              (one, other) -> one.score() >= other.score() ? one : other));
    }
    return List.copyOf(best.values());
  }

  private Map<String, List<Candidate>> ask(List<String> names) {
    List<Node> terms = new ArrayList<>();
    for (String name : names) {
      terms.add(NodeFactory.createLiteralString(name));
      if (!language.isEmpty()) {
        terms.add(NodeFactory.createLiteralLang(name, language));
      }
    }
    String filled = Blocks.fill(query, Map.of(NAME, terms)).serialize();
    String answer = client.post(endpoint, "query", filled, "application/sparql-results+json");
    Map<String, List<Candidate>> found = new LinkedHashMap<>();
    try {
      RowSet rows = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
          .create(ResultSetLang.RS_JSON).read(
              new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)), new Context());
      rows.forEachRemaining(row -> {
        Node name = row.get(NAME);
        Node candidate = row.get(CANDIDATE);
        if (name != null && name.isLiteral() && candidate != null && candidate.isURI()) {
          String called = name.getLiteralLexicalForm();
          found.computeIfAbsent(called, fresh -> new ArrayList<>())
              .add(candidate(candidate.getURI(), called, row));
        }
      });
    } catch (JenaException e) {
      throw new LinkingException("the endpoint " + endpoint + " does not answer in SPARQL's JSON: "
          + e.getMessage() + "; check that it is the address of an endpoint", e);
    }
    return found;
  }

  private static Candidate candidate(String iri, String name, Binding row) {
    String label = text(row, "label");
    double score = label == null || label.equals(name) ? BY_LABEL : BY_OTHER_NAME;
    String description = text(row, "description");
    return new Candidate(iri, label == null ? name : label,
        description == null ? "" : description, score, words(row, "types"),
        new Details(text(row, "begin"), text(row, "end"),
            words(row, "terms").stream().map(SparqlClient::term).toList(), words(row, "states")));
  }

  private static Term term(String held) {
    String[] ends = held.split("/", -1);
    return new Term(ends[0].isEmpty() ? null : ends[0],
        ends.length < 2 || ends[1].isEmpty() ? null : ends[1]);
  }

  private static List<String> words(Binding row, String variable) {
    String text = text(row, variable);
    return text == null || text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
  }

  private static @Nullable String text(Binding row, String variable) {
    Node value = row.get(variable);
    return value == null
        ? null
        : value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
  }
}
