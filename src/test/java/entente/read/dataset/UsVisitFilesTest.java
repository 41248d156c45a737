package entente.read.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.model.Event;
import entente.model.PartialDate;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Period;
import entente.model.Place;
import entente.model.VisitKind;
import entente.pipeline.ReferenceCodes;
import entente.read.Collected;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsVisitFilesTest {
  private static final String VISITS = "id,start_date,end_date,visitor,from_ids,from_names,"
      + "description\n";
  private static final String TRAVELS = "id,role,who,name,start_date,end_date,country_id,country,"
      + "locale,remarks\n";

  @TempDir
  private Path folder;

  private Collected read(String table) throws IOException {
    return Collected.read(new ReferenceCodes(Reference.load()), ReadOptions.DEFAULT,
        Files.writeString(folder.resolve("trips.csv"), table));
  }

  @Test
  void aVisitHasItsVisitorsWithTitlesAndItsRank() throws IOException {
    Collected read = read(VISITS + "7,2001-03-04,2001-03-05,President Ana Sol and Prime Minister"
        + " Leo Mar,korea-south,\"Korea, South\",State visit; met with President Bush March 5.\n");
    assertThat(read.refusals()).isEmpty();
    Event visit = read.onlyRecords().events().getFirst();
    assertThat(visit.participants()).containsExactly(
        new Participant("Ana Sol", Party.state("KOR"), "President"),
        new Participant("Leo Mar", Party.state("KOR"), "Prime Minister"));
    assertThat(visit.place()).isEqualTo(new Place(null, "USA"));
    assertThat(visit.visitKind()).isEqualTo(VisitKind.STATE);
    assertThat(visit.when()).isEqualTo(
        new Period(PartialDate.parse("2001-03-04"), PartialDate.parse("2001-03-05")));
    Document remark = read.documents().getFirst();
    assertThat(remark.id()).isEqualTo("US-visits-7");
    assertThat(remark.date()).isEqualTo(LocalDate.of(2001, 3, 5));
    assertThat(remark.text())
        .isEqualTo("President Ana Sol and Prime Minister Leo Mar of South Korea"
            + " met with President Bush March 5.");
  }

  @Test
  void aTravelHasItsTravellerAndFirstCity() throws IOException {
    Collected read = read(TRAVELS + "9,secretary,doe-ann,Ann (Anna) Doe,1990-05-01,1990-05-01,"
        + "czechoslovakia,Czechoslovakia,\"Prague (Old Town), Brno\",Met with President Havel.\n");
    Event visit = read.onlyRecords().events().getFirst();
    assertThat(visit.participants()).containsExactly(
        new Participant("Ann Doe", Party.state("USA"), "Secretary of State"));
    assertThat(visit.place()).isEqualTo(new Place("Prague", "CSK"));
    assertThat(read.documents().getFirst().text()).isEqualTo("In Prague, Czechoslovakia, on May 1,"
        + " 1990, US Secretary of State Ann Doe met with President Havel.");
  }

  @Test
  void aTerritoryIsAStateByTheDay() throws IOException {
    String row = ",president,n,Ann Doe,%s,%s,%s,X,Town,\n";
    StringBuilder rows = new StringBuilder(TRAVELS);
    List.of("1987-06-01 russia", "1995-06-01 russia", "1999-06-01 serbia", "2004-06-01 serbia",
        "1970-06-01 vietnam", "2000-06-01 vietnam", "1946-06-01 china", "1972-06-01 china",
        "1898-06-01 hawaii").forEach(
            each -> rows.append(row.formatted(each.split(" ")[0],
                each.split(" ")[0], each.split(" ")[1])));
    Collected read = read(rows.toString());
    assertThat(read.onlyRecords().events()).extracting(each -> each.place().country())
        .containsExactly("SUN", "RUS", "YUG", "SCG", "VDR", "VNM", "TWN", "CHN");
    assertThat(read.onlyRefusal().message())
        .contains(":10: `hawaii` stands for no known state on 1898-06-01");
  }

  @Test
  void rowsOfOneTripAreOneVisit() throws IOException {
    String row = "%d,secretary,n,Ann Doe,%s,%s,france,France,%s,%s\n";
    Collected read = read(TRAVELS
        + row.formatted(1, "2001-03-01", "2001-03-03", "Paris", "Met with President Chirac.")
        + row.formatted(2, "2001-03-01", "2001-03-03", "Paris", "Met with President Chirac.")
        + row.formatted(3, "2001-03-02", "2001-03-02", "Lyon", "Attended the G-8 Summit.")
        + row.formatted(4, "2001-03-03", "2001-03-04", "Paris", ""));
    assertThat(read.onlyRecords().events()).extracting(Event::id).containsExactly("1", "4");
    assertThat(read.documents()).extracting(Document::id)
        .containsExactly("US-travels-1", "US-travels-3");
    assertThat(read.onlyRefusal().reason()).contains("the trip is that of line 2",
        "2 rows like it: lines 3, 4");
  }

  @Test
  void aBrokenRowCostsNoOther() throws IOException {
    Collected read = read(VISITS
        + "1,2001-03-04,2001-03-03,President Ana Sol,chile,Chile,\n"
        + "2,2001-02-30,2001-03-05,President Ana Sol,chile,Chile,\n"
        + "3,2001-03-04,2001-03-05,,chile,Chile,\n"
        + "4,2001-03-04,2001-03-05,President Ana Sol,CHL,Chile,\n"
        + "5,2001-03-04\n"
        + "6,2001-03-04,2001-03-05,President Ana Sol,chile,Chile,\n");
    assertThat(read.onlyRecords().events()).extracting(Event::id).containsExactly("6");
    assertThat(read.refusals()).extracting(Refusal::line).containsExactlyInAnyOrder(2, 3, 4, 5, 6);
    assertThat(read.refusals()).extracting(Refusal::reason)
        .anyMatch(reason -> reason.contains("ends on 2001-03-03, before it begins"))
        .anyMatch(reason -> reason.contains("start_date is `2001-02-30`"));
  }
}
