package entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import entente.map.Iris;
import entente.model.SentenceOutcome;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.store.Store;
import entente.validate.ShapesValidator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {
  private static final ReadOptions OPTIONS = ReadOptions.DEFAULT
      .withDate(LocalDate.of(2023, 5, 4));

  @TempDir
  private Path folder;
  private final List<Refusal> refused = new ArrayList<>();
  private Path one;
  private Path two;

  @BeforeEach
  void writeDocuments() throws IOException {
    one = Files.writeString(folder.resolve("one.txt"), "meeting CHN RUS\nnothing\n");
    two = Files.writeString(folder.resolve("two.txt"), "meeting IND USA\nmeeting FRA DEU\n");
  }

  @Test
  void loadingTwiceChangesNothing() {
    try (Store store = Store.open(folder.resolve("store"))) {
      LoadSummary first = load(store, false, one, two);
      assertThat(first.documents()).isEqualTo(2);
      assertThat(first.events()).isEqualTo(3);
      assertThat(first.sentences()).containsEntry(SentenceOutcome.Kind.READ, 3)
          .containsEntry(SentenceOutcome.Kind.NO_TRIGGER, 1);
      assertThat(first.written().added()).isEqualTo(2);
      LoadSummary second = load(store, false, one, two);
      assertThat(second.written().isNothing()).isTrue();
      assertThat(second.written().unchanged()).isEqualTo(2);
    }
    assertThat(refused).isEmpty();
  }

  @Test
  void aCorrectedDocumentReplacesItsGraph() throws IOException {
    try (Store store = Store.open(folder.resolve("store"))) {
      load(store, false, one, two);
      Files.writeString(two, "meeting IND USA\n");
      LoadSummary second = load(store, false, one, two);
      assertThat(second.written().changed()).isEqualTo(1);
      assertThat(second.written().unchanged()).isEqualTo(1);
      try (Store fresh = Store.open(folder.resolve("fresh"))) {
        load(fresh, false, one, two);
        assertThat(quads(store)).isEqualTo(quads(fresh));
      }
    }
  }

  @Test
  void theOrderOfDocumentsIsIrrelevant() throws IOException {
    Path three = Files.writeString(folder.resolve("three.txt"), "meeting RUS CHN\nmeeting CHN RUS");
    try (Store store = Store.open(folder.resolve("store"));
        Store other = Store.open(folder.resolve("other"))) {
      load(store, false, one, two, three);
      load(other, false, three, two);
      load(other, false, one);
      assertThat(quads(store)).isEqualTo(quads(other)).isNotEmpty();
    }
  }

  @Test
  void resumingPassesOverWhatIsStoredUnchanged() throws IOException {
    try (Store store = Store.open(folder.resolve("store"))) {
      load(store, false, one);
      Files.writeString(two, "meeting IND GBR\n");
      LoadSummary second = load(store, true, one, two);
      assertThat(second.skipped()).isEqualTo(1);
      assertThat(second.documents()).isEqualTo(1);
      Files.writeString(one, "meeting CHN KAZ\n");
      assertThat(load(store, true, one, two).skipped()).isEqualTo(1);
    }
  }

  @Test
  void whatIsRefusedCostsNothingElse() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.txt"), "meeting CHN RUS\nfail");
    Path lines = Files.writeString(folder.resolve("lines.jsonl"), """
        {"id": "a", "date": "2023-05-04", "title": "t", "text": "meeting CHN IND"}
        {"id": "b", "date": "2023-05-
        {"id": "c", "date": "2023-02-30", "title": "t", "text": "meeting CHN IND"}
        {"id": "d", "date": "2023-05-04", "title": "t", "text": "meeting CHN IRN"}
        """);
    try (Store store = Store.open(folder.resolve("store"))) {
      LoadSummary summary = load(store, false, broken, lines, one);
      assertThat(summary.documents()).isEqualTo(3);
      assertThat(summary.refused()).isEqualTo(3);
      assertThat(summary.written().added()).isEqualTo(3);
    }
    assertThat(refused).extracting(Refusal::message).satisfiesExactlyInAnyOrder(
        message -> assertThat(message).contains("broken.txt", "asked to fail"),
        message -> assertThat(message).contains("lines.jsonl:2:"),
        message -> assertThat(message).contains("lines.jsonl:3:", "2023-02-30"));
  }

  @Test
  void aSentenceThatCannotBeReadIsRefusedAndTheRestOfItsDocumentIsLoaded() throws IOException {
    Path path = Files.writeString(folder.resolve("a.txt"), "meeting CHN RUS\nstumble\n");
    LoadSummary summary = load(null, false, path);
    assertThat(summary.events()).isEqualTo(1);
    assertThat(summary.sentences()).containsEntry(SentenceOutcome.Kind.FAILED, 1);
    assertThat(refused).extracting(Refusal::message).singleElement().asString()
        .contains("a.txt: the sentence at characters 16 to 23 was left out", "asked to stumble");
  }

  @Test
  void aDryRunStoresNothing() {
    LoadSummary summary = load(null, false, one, two);
    assertThat(summary.events()).isEqualTo(3);
    assertThat(summary.written().isNothing()).isTrue();
  }

  @Test
  void loadsRdfByGraph() throws IOException {
    Path rdf = Files.writeString(folder.resolve("data.trig"), """
        PREFIX ex: <http://example.org/>
        ex:a ex:p [ ex:p 1 ] .
        ex:g { ex:b ex:p 2 }
        """);
    Path bad = Files.writeString(folder.resolve("bad.ttl"), """
        PREFIX ent: <https://w3id.org/entente/ontology#>
        <http://example.org/e> a ent:Meeting .
        """);
    Path broken = Files.writeString(folder.resolve("broken.ttl"), "<http://example.org/e> a .");
    try (Store store = Store.open(folder.resolve("store"))) {
      LoadSummary summary = load(store, false, rdf, bad, broken);
      assertThat(summary.rdfFiles()).isEqualTo(3);
      assertThat(summary.written().added()).isEqualTo(2);
      assertThat(quads(store)).hasSize(3).noneMatch(quad -> quad.getObject().isBlank());
      assertThat(load(store, false, rdf).written().isNothing()).isTrue();
    }
    assertThat(refused).extracting(Refusal::message)
        .anySatisfy(message -> assertThat(message).contains("bad.ttl", "does not conform"))
        .anySatisfy(message -> assertThat(message).contains("broken.ttl"));
  }

  private LoadSummary load(@Nullable Store store, boolean resume, Path... named) {
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    Assembly assembly = new Assembly(nothing, reference -> new LineExtractor(), "test");
    RdfGraphs rdf = new RdfGraphs(Iris.standard(), ShapesValidator.standard());
    Load load = new Load(assembly.walk(), assembly.grapher(), rdf, unprepared -> {},
        assembly.alignment());
    return load.load(store, List.of(named), OPTIONS, resume, refused::add, () -> {});
  }

  private static Set<Quad> quads(Store store) {
    return store.read(held -> {
      Set<Quad> quads = new HashSet<>();
      held.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
      return quads;
    });
  }
}
