package entente.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.wikidata.Candidate.Details;
import entente.wikidata.Candidate.Term;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a SPARQL endpoint on this machine, whose data have the form of Wikidata's. */
class SparqlClientTest {
  private static final String DATA = """
      PREFIX p: <http://www.wikidata.org/prop/>
      PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <http://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      wd:Q9001 rdfs:label "Qin Gang"@en , "Qin Gang"@de ; skos:altLabel "Gang Qin"@en ;
        schema:description "diplomat"@en ; wdt:P31 wd:Q5 ; wdt:P27 wd:Q148 ;
        wdt:P569 "1966-03-19T00:00:00Z"^^xsd:dateTime ; p:P39 wd:s1 .
      wd:s1 pq:P580 "2022-12-30T00:00:00Z"^^xsd:dateTime ;
        pq:P582 "2023-07-25T00:00:00Z"^^xsd:dateTime .
      wd:Q9004 rdfs:label "Goa \\"the place\\""@en ; wdt:P31 wd:Q515 .
      """;
  private static FusekiServer server;

  @BeforeAll
  static void start() {
    Dataset data = DatasetFactory.createTxnMem();
    RDFParser.fromString(DATA, Lang.TURTLE).parse(data);
    server = FusekiServer.create().port(0).loopback(true).add("/data", data).build().start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void candidatesComeWithAllThatIsKnown() {
    List<List<Candidate>> found = client(SparqlClient.standardQuery())
        .candidates(List.of(person("Qin Gang"), person("Nobody"), person("Gang Qin")));
    Details details = new Details("1966-03-19T00:00:00Z", null,
        List.of(new Term("2022-12-30T00:00:00Z", "2023-07-25T00:00:00Z")),
        List.of("http://www.wikidata.org/entity/Q148"));
    List<String> types = List.of("http://www.wikidata.org/entity/Q5");
    assertThat(found).containsExactly(
        List.of(new Candidate("http://www.wikidata.org/entity/Q9001", "Qin Gang", "diplomat", 100,
            types, details)),
        List.of(),
        List.of(new Candidate("http://www.wikidata.org/entity/Q9001", "Qin Gang", "diplomat", 90,
            types, details)));
  }

  @Test
  void namesAreBoundAndNotPasted() {
    List<List<Candidate>> found = client(SparqlClient.standardQuery()).candidates(
        List.of(person("Goa \"the place\""), person("\" } ?s ?p ?o { #")));
    assertThat(found.getFirst()).extracting(Candidate::iri)
        .containsExactly("http://www.wikidata.org/entity/Q9004");
    assertThat(found.getLast()).isEmpty();
  }

  @Test
  void anotherQueryNeedsOnlyNameAndCandidate() {
    List<List<Candidate>> found = client("""
        SELECT ?name ?candidate WHERE {
          VALUES ?name { UNDEF }
          ?candidate <http://www.w3.org/2004/02/skos/core#altLabel> ?name }
        """).candidates(List.of(person("Gang Qin")));
    assertThat(found).containsExactly(List.of(new Candidate("http://www.wikidata.org/entity/Q9001",
        "Gang Qin", "", 100, List.of(), Details.NONE)));
  }

  @Test
  void aQueryThatCannotBeUsedIsRefused() {
    assertThatThrownBy(() -> client("SELECT nothing")).isInstanceOf(LinkingException.class)
        .hasMessageContaining("no SPARQL");
    assertThatThrownBy(() -> client("SELECT ?name ?candidate { ?candidate ?p ?name }"))
        .hasMessageContaining("VALUES ?name { UNDEF }");
  }

  @Test
  void whatIsNoEndpointIsNamed() {
    try (LocalService other = new LocalService()) {
      other.first(200, "", "<html>welcome</html>");
      SparqlClient client = new SparqlClient(other.address(), polite(),
          SparqlClient.standardQuery(), "en");
      assertThatThrownBy(() -> client.candidates(List.of(person("Qin Gang"))))
          .isInstanceOf(LinkingException.class).hasMessageContaining(other.address().toString());
    }
  }

  private static UnlinkedEntity person(String name) {
    return new UnlinkedEntity("https://example.org/person", EntityKind.PERSON, List.of(name), 1,
        null, null, List.of());
  }

  private static SparqlClient client(String query) {
    return new SparqlClient(URI.create("http://127.0.0.1:" + server.getPort() + "/data/sparql"),
        polite(), query, "en");
  }

  private static PoliteClient polite() {
    return new PoliteClient(Manners.of("9.9", "", 1000, Duration.ofSeconds(10)), wait -> {});
  }
}
