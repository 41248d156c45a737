package entente.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import entente.map.Ent;
import entente.map.Iris;
import entente.store.Fixture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterchangeTest {
  private static final Node GRAPH = NodeFactory.createURI("https://example.org/graph");
  private final RdfImporter importer = new RdfImporter(Iris.standard());

  @TempDir
  private Path directory;

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenAndReadAgainIsTheSame(RdfFormat format) {
    Set<Quad> quads = quads();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long written = new RdfExporter(format).export(quads.iterator(), out);
    assertThat(written).isEqualTo(quads.size());
    Set<Quad> expected = format.hasGraphs()
        ? quads
        : quads.stream().map(quad -> Quad.create(GRAPH, quad.asTriple()))
            .collect(Collectors.toSet());
    assertThat(read(format, out.toByteArray())).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void filesAreReadByTheirNamesPackedOrNot(RdfFormat format) throws IOException {
    Path plain = directory.resolve("data." + format.word());
    Path packed = directory.resolve("data." + format.word() + ".gz");
    try (OutputStream out = Files.newOutputStream(plain);
        OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
      new RdfExporter(format).export(quads().iterator(), out);
      new RdfExporter(format).export(quads().iterator(), gzip);
    }
    Collector one = new Collector();
    Collector other = new Collector();
    assertThat(importer.read(plain, GRAPH, one)).isEqualTo(quads().size());
    importer.read(packed, GRAPH, other);
    assertThat(one.quads).isEqualTo(other.quads).isNotEmpty();
  }

  @Test
  void blankNodesGetTheSameNamesEveryTime() {
    byte[] turtle = "<urn:a> <urn:b> [ <urn:c> [ <urn:d> 1 ] ] , _:x . _:x <urn:c> 2 ."
        .getBytes(StandardCharsets.UTF_8);
    Set<Quad> once = read(RdfFormat.TURTLE, turtle);
    assertThat(once).hasSize(5).isEqualTo(read(RdfFormat.TURTLE, turtle))
        .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    assertThat(once.stream().map(Quad::getSubject).distinct()).hasSize(4);
  }

  @Test
  void relativeIrisAreResolvedAgainstTheFile() throws IOException {
    Path file = directory.resolve("x.ttl");
    Files.writeString(file, "<#a> <urn:b> <c> .");
    Collector collector = new Collector();
    importer.read(file, GRAPH, collector);
    assertThat(collector.quads).containsExactly(Quad.create(GRAPH,
        NodeFactory.createURI(file.toUri() + "#a"), NodeFactory.createURI("urn:b"),
        NodeFactory.createURI(directory.toUri() + "c")));
  }

  @Test
  void whatIsMalformedIsRefusedWithFileAndLine() {
    assertRefused(RdfFormat.TURTLE, "<urn:a> <urn:b> 1 .\n<urn:a> <urn:b> .", "x.ttl, line 2");
    assertRefused(RdfFormat.NQUADS, "<urn:a> <urn:b> \"1\" .\n\n<urn:a> <urn:b>\n", "line 3");
    assertRefused(RdfFormat.TRIG, "<urn:g> { <urn:a> <urn:b> 1 ", "x.trig, after line 1");
    assertRefused(RdfFormat.RDFXML, "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-"
        + "ns#'>\n<rdf:Description>", "x.rdf, line 2");
    assertRefused(RdfFormat.JSONLD, "{\"@id\": \"urn:a\", \"urn:b\": ", "x.jsonld");
    assertRefused(RdfFormat.BINARY, "no binary", "x.brf");
    String xsd = "<http://www.w3.org/2001/XMLSchema#date>";
    assertRefused(RdfFormat.NTRIPLES, "<urn:a> <urn:b> \"2023-02-30\"^^" + xsd + " .",
        "x.nt, line 1");
    assertRefused(RdfFormat.NTRIPLES, "<urn:a b> <urn:b> \"x\" .", "x.nt, line 1");
  }

  @Test
  void brokenUtf8IsRefused() {
    byte[] bytes = "<urn:a> <urn:b> \"caf\u00e9\" .\n".getBytes(StandardCharsets.ISO_8859_1);
    for (RdfFormat format : Set.of(RdfFormat.TURTLE, RdfFormat.NTRIPLES, RdfFormat.NQUADS)) {
      assertThatThrownBy(() -> read(format, bytes)).isInstanceOf(InterchangeException.class)
          .hasMessageContaining("not in UTF-8");
    }
  }

  @Test
  void aGzipThatIsCutShortIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      new RdfExporter(RdfFormat.NQUADS).export(quads().iterator(), gzip);
    }
    Path file = directory.resolve("cut.nq.gz");
    Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() - 20));
    assertThatThrownBy(() -> importer.read(file, GRAPH, new Collector()))
        .isInstanceOf(InterchangeException.class).hasMessageContaining("cut.nq.gz");
  }

  @Test
  void whatIsNestedTooDeeplyIsRefused() {
    assertRefused(RdfFormat.TURTLE, "<urn:a> <urn:b> " + "[ <urn:c> ".repeat(200_000),
        "nested too deeply");
  }

  @Test
  void nothingElsewhereIsFetched() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server = HttpServer.create(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      asked.incrementAndGet();
      byte[] context = "{\"@context\": {}}".getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/ld+json");
      exchange.sendResponseHeaders(200, context.length);
      exchange.getResponseBody().write(context);
      exchange.close();
    });
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/context.jsonld";
    Path secret = directory.resolve("context.jsonld");
    Files.writeString(secret, "{\"@context\": {\"name\": \"urn:name\"}}");
    for (String context : Set.of(address, secret.toUri().toString(),
        "https://schema.org/", "http://www.w3.org/ns/anno.jsonld")) {
      String document = "{\"@context\": \"" + context + "\", \"@id\": \"urn:a\", \"name\": \"b\"}";
      assertRefused(RdfFormat.JSONLD, document, "which is not fetched");
      assertRefused(RdfFormat.NDJSONLD, document + "\n", "which is not fetched");
    }
    String entity = "<!DOCTYPE rdf:RDF [<!ENTITY e SYSTEM '%s'>]>\n<rdf:RDF xmlns:rdf='http://www."
        + "w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='urn:a'><b xmlns='urn:'>"
        + "&e;</b></rdf:Description></rdf:RDF>";
    for (String elsewhere : Set.of(address, secret.toUri().toString())) {
      try {
        assertThat(read(RdfFormat.RDFXML, entity.formatted(elsewhere).getBytes(
            StandardCharsets.UTF_8))).noneMatch(quad -> quad.toString().contains("@context"));
      } catch (InterchangeException e) {
        assertThat(e).hasMessageContaining("x.rdf");
      }
    }
    server.stop(0);
    assertThat(asked).hasValue(0);
  }

  @Test
  void formatsAreKnownByTheirNames() {
    assertThat(RdfFormat.of("ttl")).isEqualTo(RdfFormat.TURTLE);
    assertThatThrownBy(() -> RdfFormat.of("doc")).hasMessageContaining("there are nq, trig");
    assertThat(RdfFormat.ofFile("a/b.NQ.gz")).contains(RdfFormat.NQUADS);
    assertThat(RdfFormat.ofFile("records.json")).isEmpty();
    assertThat(RdfFormat.ofFile("page.xml")).isEmpty();
    assertThat(RdfFormat.ofFile("README")).isEmpty();
  }

  private void assertRefused(RdfFormat format, String text, String message) {
    assertThatThrownBy(() -> read(format, text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InterchangeException.class).hasMessageContaining(message);
  }

  private Set<Quad> read(RdfFormat format, byte[] bytes) {
    Collector collector = new Collector();
    importer.read(new ByteArrayInputStream(bytes), "x." + format.word(),
        URI.create("https://example.org/"), format, GRAPH, collector);
    return collector.quads;
  }

  /** Documents, and every kind of literal that could get lost. */
  private static Set<Quad> quads() {
    Collector collector = new Collector();
    StreamRDF stream = collector;
    Fixture.document("a", "they met \"in\" Goa,\n\tand \\ said: 你好 \uD83D\uDE00", "CHN", "RUS")
        .accept(stream);
    Fixture.document("b", "they met in Delhi", "CHN", "IND").accept(stream);
    stream.quad(Quad.create(Fixture.graph("a"), Fixture.event("a"), Ent.action,
        NodeFactory.createLiteralLang("rencontre à Goa", "fr-CH")));
    stream.quad(Quad.create(Fixture.graph("a"), Fixture.event("a"), Ent.action,
        Fixture.text("")));
    return collector.quads;
  }

  /** Quads as a set. */
  private static final class Collector extends StreamRDFBase {
    private final Set<Quad> quads = new LinkedHashSet<>();

    @Override
    public void quad(Quad quad) {
      quads.add(quad);
    }
  }
}
