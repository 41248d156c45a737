package entente.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReferenceTest {
  /** Processor time of this thread, as the clock would measure what else the machine does. */
  @Test
  void readsEveryTableInAQuarterOfASecondOnceTheClassesAreLoaded() {
    readAll(Reference.load());
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    readAll(Reference.load());
    long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    assertThat(Duration.ofNanos(taken)).isLessThan(Duration.ofMillis(250));
  }

  @Test
  void readsATableOnce() {
    Reference reference = Reference.load();
    assertThat(reference.states()).isSameAs(reference.states());
    assertThat(reference.places()).isSameAs(reference.places());
  }

  @Test
  void refusesCodesThatNoTableHas() {
    Reference reference = Reference.load();
    PartyReader parties = new PartyReader(reference.states(), reference.frameworks());
    String memberships = "framework,member,status,since,until,disputed,source\n";
    assertThatThrownBy(() -> Memberships.table(parties)
        .read(new StringReader(memberships + "SCO,CHI,member,2001,,,curated\n")))
        .isInstanceOf(TableException.class).hasMessageContainingAll("memberships.csv:2:", "CHI");
    assertThatThrownBy(() -> Memberships.table(parties)
        .read(new StringReader(memberships + "SCOO,CHN,member,2001,,,curated\n")))
        .isInstanceOf(TableException.class).hasMessageContainingAll("memberships.csv:2:", "SCOO");
  }

  @Test
  void refusesAHolderForBothAStateAndAnOrganisation() {
    Reference reference = Reference.load();
    PartyReader parties = new PartyReader(reference.states(), reference.frameworks());
    String header = String.join(",", OfficeHolder.COLUMNS) + "\n";
    String row = "A B,,B,m,CHN,UN,head-of-state,President,2001,,term,,,curated\n";
    assertThatThrownBy(
        () -> OfficeHolders.table(parties).read(new StringReader(header + row)))
        .isInstanceOf(TableException.class).hasMessageContaining("office-holders.csv:2:");
  }

  @Test
  void putsTheMoreImportantPlaceOfANameFirst() {
    Places places = Reference.load().places();
    assertThat(places.named("Santiago")).extracting(NamedPlace::state).startsWith("CHL");
    assertThat(places.named("Kiev")).extracting(NamedPlace::name).containsExactly("Kyiv");
    assertThat(places.named("White House")).extracting(NamedPlace::state).containsExactly("USA");
    assertThat(places.named("nice")).allMatch(NamedPlace::ambiguous).isNotEmpty();
    assertThat(places.named("Latin America")).extracting(NamedPlace::state).containsOnlyNulls();
  }

  private static void readAll(Reference reference) {
    assertThat(reference.states().all()).isNotEmpty();
    assertThat(reference.memberships().all()).isNotEmpty();
    assertThat(reference.officeHolders().all()).isNotEmpty();
    assertThat(reference.places().all()).isNotEmpty();
  }
}
