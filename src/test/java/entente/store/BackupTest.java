package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.map.Ent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  @TempDir
  private Path directory;
  private Store store;

  @BeforeEach
  void load() {
    store = Store.open(directory.resolve("store"));
    store.replace(Fixture.document("a", "they met in \"Goa\"", "CHN", "RUS")
        .andThen(Fixture.document("b", "they met in Delhi", "CHN", "IND")));
    store.replace(Section.VIEWS, stream -> stream.quad(Quad.create(Fixture.view("asserted"),
        Fixture.event("a"), Ent.metWith, Fixture.event("b"))));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatIsBackedUpAndRestoredIsTheSame() {
    Path file = directory.resolve("backup.nq.gz");
    long written = Backup.write(store, file);
    assertThat(directory.resolve("backup.nq.gz.part")).doesNotExist();
    Path other = directory.resolve("other");
    assertThat(Backup.restore(file, other)).isEqualTo(written);
    try (Store restored = Store.openExisting(other)) {
      for (Section section : Section.values()) {
        assertThat(quads(restored, section)).isEqualTo(quads(store, section)).isNotEmpty();
      }
      assertThat(restored.stats().quads()).isEqualTo(store.stats().quads());
    }
  }

  @Test
  void aBackupThatIsCutShortIsNotRestored() throws IOException {
    Path file = directory.resolve("backup.nq.gz");
    Backup.write(store, file);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 30));
    Path other = directory.resolve("other");
    assertThatThrownBy(() -> Backup.restore(file, other)).isInstanceOf(StoreException.class)
        .hasMessageContaining("backup.nq.gz");
    assertThat(other).doesNotExist();
  }

  @Test
  void nothingIsRestoredOverAStore() {
    Path file = directory.resolve("backup.nq.gz");
    Backup.write(store, file);
    assertThatThrownBy(() -> Backup.restore(file, directory.resolve("store")))
        .isInstanceOf(StoreException.class).hasMessageContaining("holds something already");
  }

  @Test
  void statsCountEachThingOnce() {
    store.replace(Fixture.states("CHN", "China"));
    StoreStats stats = store.stats();
    assertThat(stats.graphs()).isEqualTo(3);
    assertThat(stats.documents()).isEqualTo(2);
    assertThat(stats.events()).isEqualTo(2);
    assertThat(stats.claims()).isZero();
    assertThat(stats.views()).isEqualTo(1);
    assertThat(stats.quads()).isEqualTo(2 * 16 + 3);
    assertThat(stats.bytes()).isPositive();
  }

  private static Set<Quad> quads(Store store, Section section) {
    return store.read(section, data -> {
      Set<Quad> quads = new HashSet<>();
      data.find().forEachRemaining(quads::add);
      return quads;
    });
  }
}
