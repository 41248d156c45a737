package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.map.Ent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final String PREFIXES = "PREFIX ent: <https://w3id.org/entente/ontology#> PREFIX oa: <http://www.w3.org/ns/oa#> "
      + "PREFIX text: <http://jena.apache.org/text#> ";

  @TempDir
  private Path directory;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(directory);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatIsLoadedIsSeenInTheUnionAndInItsGraph() {
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    store.replace(Fixture.document("b", "they met in Delhi", "CHN", "IND"));
    assertThat(count("?e a ent:Meeting")).isEqualTo(2);
    assertThat(count("GRAPH ?g { ?e a ent:Meeting ; ent:party ?p }")).isEqualTo(4);
  }

  @Test
  void aDatabaseWithOtherIndexesIsReadAndWritten(@TempDir Path elsewhere) throws IOException {
    Store.open(elsewhere).close();
    Path facts = elsewhere.resolve(Section.FACTS.folder());
    deleteAll(facts);
    Files.createDirectories(facts);
    DatasetGraph ordinary = DatabaseMgr.connectDatasetGraph(facts.toString());
    ordinary.executeWrite(() -> Fixture.document("a", "they met in Goa", "CHN", "RUS")
        .accept(StreamRDFLib.dataset(ordinary)));
    TDBInternal.expel(ordinary);
    assertThat(facts.resolve("Data-0001/GPOS.dat")).exists();
    store.close();
    store = Store.open(elsewhere);
    store.replace(Fixture.document("b", "they met in Delhi", "CHN", "IND"));
    assertThat(count("GRAPH ?g { ?e a ent:Meeting ; ent:party ?p }")).isEqualTo(4);
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void thePropertiesInUseAreKnownInEachVersion() {
    assertThat(store.<List<Node>>read(data -> store.properties())).isEmpty();
    Node rare = NodeFactory.createURI("http://example.org/rare");
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    List<Node> before = store.read(data -> store.properties());
    assertThat(before).isEqualTo(store.<List<Node>>read(data -> Iter.toList(data.find()).stream()
        .map(Quad::getPredicate).distinct().sorted(Comparator.comparing(Node::getURI)).toList()));
    store.replace(stream -> stream.quad(Quad.create(Fixture.graph("b"), rare, rare, rare)));
    assertThat(store.<List<Node>>read(data -> store.properties())).containsAll(before)
        .contains(rare).hasSize(before.size() + 1);
    store.remove(Section.FACTS, List.of(Fixture.graph("b")));
    assertThat(store.<List<Node>>read(data -> store.properties())).isEqualTo(before);
  }

  @Test
  void loadingTwiceChangesNothing() {
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    Set<Quad> before = all();
    Replacement again = store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    assertThat(again.isNothing()).isTrue();
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(all()).isEqualTo(before);
    assertThat(textDocuments()).isEqualTo(2);
  }

  @Test
  void theVersionGrowsWithEachChangeAndWithNothingElse() {
    long before = store.version();
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    long loaded = store.version();
    assertThat(loaded).isGreaterThan(before);
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    store.compact();
    assertThatThrownBy(() -> store.replace(target -> {
      throw new IllegalStateException("broken");
    })).hasMessage("broken");
    assertThat(store.version()).isEqualTo(loaded);
    store.remove(Section.FACTS, List.of(Fixture.graph("a")));
    assertThat(store.version()).isGreaterThan(loaded);
  }

  @Test
  void quadsThatAreSentTwiceInABatchAreIndexedOnce() {
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS")
        .andThen(Fixture.document("a", "they met in Goa", "CHN", "RUS")));
    assertThat(textDocuments()).isEqualTo(2);
  }

  @Test
  void aCorrectedDocumentReplacesItsGraph() {
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS")
        .andThen(Fixture.document("b", "they met in Delhi", "CHN", "IND")));
    Replacement changed = store.replace(Fixture.document("a", "they met in Samarkand", "CHN"));
    assertThat(changed).isEqualTo(new Replacement(0, 1, 0, 0, 1, 2));
    assertThat(count("?e ent:party ?p")).isEqualTo(3);
  }

  @Test
  void theTextIndexFollowsAReplacement() {
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    assertThat(search("goa")).isEqualTo(1);
    store.replace(Fixture.document("a", "they met in Samarkand", "CHN", "RUS"));
    assertThat(search("goa")).isZero();
    assertThat(search("samarkand")).isEqualTo(1);
    assertThat(textDocuments()).isEqualTo(2);
  }

  @Test
  void theTextIndexFindsWordsWithoutTheirAccents() {
    store.replace(Fixture.document("a", "Erdoğan received the guests", "TUR"));
    assertThat(search("erdogan")).isEqualTo(1);
    assertThat(search("ERDOĞAN")).isEqualTo(1);
  }

  @Test
  void removingAGraphTakesItsTextOut() {
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    Replacement removed = store.remove(Section.FACTS, List.of(Fixture.graph("a")));
    assertThat(removed.removed()).isEqualTo(1);
    assertThat(all()).isEmpty();
    assertThat(search("goa")).isZero();
    assertThat(textDocuments()).isZero();
  }

  @Test
  void aBatchThatFailsInItsMidstLeavesTheStoreAsItWas() {
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    Set<Quad> before = all();
    assertThatThrownBy(() -> store.replace(stream -> {
      Fixture.document("a", "they met in Samarkand", "CHN").accept(stream);
      Fixture.document("b", "they met in Delhi", "IND").accept(stream);
      throw new IllegalStateException("broken in the midst");
    })).isInstanceOf(IllegalStateException.class).hasMessage("broken in the midst");
    assertThat(all()).isEqualTo(before);
    assertThat(search("goa")).isEqualTo(1);
    assertThat(search("samarkand OR delhi")).isZero();
    store.replace(Fixture.document("b", "they met in Delhi", "IND"));
    assertThat(search("delhi")).isEqualTo(1);
  }

  @Test
  void aFullDiskUndoesTheBatchAndKeepsWhatWasBefore() {
    store.close();
    AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    store = Store.open(directory, new FreeSpace(directory, left::get, 1000));
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    Set<Quad> before = all();
    assertThatThrownBy(() -> store.replace(stream -> {
      for (int i = 0; i < 2_000; i++) {
        Fixture.document("more" + i, "they met again", "CHN", "RUS").accept(stream);
        left.set(i < 200 ? Long.MAX_VALUE : 999);
      }
    })).isInstanceOf(StoreException.class).hasMessageContaining("is full");
    left.set(Long.MAX_VALUE);
    assertThat(all()).isEqualTo(before);
    assertThat(search("again")).isZero();
  }

  @Test
  void aFullDiskStopsCompactingAndLeavesTheStoreReadable() {
    store.close();
    AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    store = Store.open(directory, new FreeSpace(directory, left::get, 1000));
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    Set<Quad> before = all();
    left.set(999);
    assertThatThrownBy(store::compact).isInstanceOf(StoreException.class)
        .hasMessageContaining("is full").hasMessageContaining("make room");
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void aStoreWhoseMakingAFullDiskBrokeOffIsMadeNow(@TempDir Path other) throws IOException {
    Files.createFile(other.resolve("layout"));
    try (Store made = Store.open(other)) {
      assertThat(made.stats().quads()).isZero();
    }
    assertThat(other.resolve("layout")).isNotEmptyFile();
  }

  @Test
  void whereNoTextIndexCanBeWrittenTheFullDiskIsTheReason(@TempDir Path other) throws IOException {
    // A file in the place of the folder: no index can be opened there.
    Files.writeString(other.resolve("layout"), "entente-store 1\n");
    Files.writeString(other.resolve("text"), "");
    assertThatThrownBy(() -> Store.open(other, new FreeSpace(other, () -> 0, 1000)))
        .isInstanceOf(StoreException.class).hasMessageContaining("is full");
    assertThatThrownBy(() -> Store.open(other, new FreeSpace(other, () -> 2000, 1000)))
        .isInstanceOf(StoreException.class).hasMessageContaining("cannot be opened");
  }

  @Test
  void aStoreInUseSaysSoAndWhatToDo() {
    assertThatThrownBy(() -> Store.open(directory)).isInstanceOf(StoreException.class)
        .hasMessageContaining(directory.toString()).hasMessageContaining("in use by process")
        .hasMessageContaining("--endpoint");
  }

  @Test
  void whatIsStoredIsThereAfterReopening() {
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    Set<Quad> before = all();
    store.close();
    store = Store.openExisting(directory);
    assertThat(all()).isEqualTo(before);
    assertThat(search("goa")).isEqualTo(1);
  }

  @Test
  void anIndexThatACrashLeftBehindIsRebuilt() throws IOException {
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    store.close();
    new TextMark(directory).set();
    TextIndexLucene index = TextFields.open(directory.resolve("text"));
    index.getIndexWriter().deleteAll();
    index.commit();
    index.close();
    store = Store.open(directory);
    assertThat(search("goa")).isEqualTo(1);
    assertThat(new TextMark(directory).isSet()).isFalse();
  }

  @Test
  void viewsAreKeptApartFromTheUnion() {
    Quad view = Quad.create(Fixture.view("asserted"), Fixture.event("z"),
        RDF.type.asNode(), Ent.Meeting);
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    store.replace(Section.VIEWS, stream -> stream.quad(view));
    assertThat(count("?e a ent:Meeting")).isEqualTo(1);
    assertThat(count("?e a/^a ?other")).isEqualTo(4);
    boolean isStored = store.read(Section.VIEWS, data -> data.contains(view));
    assertThat(isStored).isTrue();
    assertThatThrownBy(() -> store.replace(stream -> stream.quad(view)))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("view/asserted");
  }

  @Test
  void aTripleWithoutAGraphIsRefused() {
    Quad quad = Quad.create(Quad.defaultGraphIRI, Fixture.event("a"), Ent.party,
        Fixture.text("x"));
    assertThatThrownBy(() -> store.replace(stream -> stream.quad(quad)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.replace(stream -> stream.triple(quad.asTriple())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFolderOfOtherFilesIsNotMadeAStore(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("letter.txt"), "dear all");
    assertThatThrownBy(() -> Store.open(other)).isInstanceOf(StoreException.class)
        .hasMessageContaining("is no store");
    assertThatThrownBy(() -> Store.openExisting(other.resolve("none")))
        .isInstanceOf(StoreException.class).hasMessageContaining("there is no store");
    assertThat(other.resolve("none")).doesNotExist();
  }

  @Test
  void compactingKeepsEverything() {
    for (String quote : List.of("they met in Goa", "they met in Samarkand", "they met in Delhi")) {
      store.replace(Fixture.document("a", quote, "CHN", "RUS"));
    }
    Set<Quad> before = all();
    store.compact();
    assertThat(all()).isEqualTo(before);
    assertThat(search("delhi")).isEqualTo(1);
    store.replace(Fixture.document("a", "they met in Goa", "CHN", "RUS"));
    assertThat(search("goa")).isEqualTo(1);
  }

  private Set<Quad> all() {
    return store.read(data -> {
      List<Quad> quads = new ArrayList<>();
      data.find().forEachRemaining(quads::add);
      return Set.copyOf(quads);
    });
  }

  private int count(String pattern) {
    return store.read(data -> {
      try (QueryExec query = QueryExec.dataset(data)
          .query(PREFIXES + "SELECT * { " + pattern + " }").build()) {
        RowSet rows = query.select();
        int count = 0;
        for (; rows.hasNext(); rows.next()) {
          count++;
        }
        return count;
      }
    });
  }

  private int search(String words) {
    return count("(?s ?score) text:query (oa:exact '" + words + "')");
  }

  private int textDocuments() {
    DatasetGraphText data = (DatasetGraphText) store.dataset();
    return ((TextIndexLucene) data.getTextIndex()).getIndexWriter().getDocStats().numDocs;
  }
}
