package entente.read.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Alliance;
import entente.model.Membership;
import entente.model.PartialDate;
import entente.model.Period;
import entente.model.RollCall;
import entente.model.Vote;
import entente.model.VoteChoice;
import entente.read.Collected;
import entente.read.input.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetFilesTest {
  private static final String VETOES = "year,date,draft,agenda_item,member_veto1,member_veto2,"
      + "member_veto3\n";
  private static final String SPELLS = "\"ccode\",\"state\",\"ioname\",\"status\",\"start_year\","
      + "\"end_year\"\n";
  private static final String ORGANISATIONS = "ioname,orgname,longorgname,ionum,sdate,deaddate\n"
      + "SCO,Shanghai,Shanghai Cooperation Organization,4190,1996,\n"
      + "UN,UN,Example Nations,4400,1945,\n";
  private static final String ALLIANCES = "version4id,ccode,state_name,all_st_day,all_st_month,"
      + "all_st_year,all_end_day,all_end_month,all_end_year,mem_st_day,mem_st_month,mem_st_year,"
      + "mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,"
      + "nonaggression,entente\n";

  @TempDir
  private Path folder;

  @Test
  void aVetoIsAVoteThatStopsTheDraft() throws IOException {
    Collected read = read(VETOES
        + "1955,12/13/1955,S/3502,\"Admission,\nof states\",China,,\n"
        + "1972,8/25/1972,S/10771,Admission,China,,\n"
        + "2019,2/28/2019,S/2019/186,Venezuela,China,Russia,\n");
    assertThat(read.refusals()).isEmpty();
    List<RollCall> drafts = read.onlyRecords().rollCalls();
    assertThat(drafts).extracting(RollCall::votes).containsExactly(
        List.of(veto("TWN")), List.of(veto("CHN")), List.of(veto("CHN"), veto("RUS")));
    assertThat(drafts.getFirst().date()).isEqualTo(LocalDate.of(1955, 12, 13));
    assertThat(drafts.getFirst().title()).isEqualTo("Admission,\nof states");
    assertThat(drafts.get(1).evidence().line()).isEqualTo(4);
  }

  @Test
  void twoDraftsOfOneMeetingStayApart() throws IOException {
    assertThat(read(VETOES + "1946,6/26/1946,S/PV.49,Spain,USSR,,\n"
        + "1946,6/26/1946,S/PV.49,Spain,USSR,,\n").onlyRecords().rollCalls())
        .extracting(RollCall::number).containsExactly("S/PV.49", "S/PV.49-2");
  }

  @Test
  void aVetoOfAStateThatWasNotThereIsSkipped() throws IOException {
    assertThat(read(VETOES + "1995,5/17/1995,S/1995/394,x,USSR,,\n"
        + "1995,5/17/1995,S/1995/394,x,USA,,\n").onlyRefusal().message())
        .contains(":2: USSR had no seat on 1995-05-17");
    assertThat(read(VETOES + "1995,17/5/1995,S/1995/394,x,USA,,\n").refusals())
        .anyMatch(refusal -> refusal.reason().contains("date is `17/5/1995`"));
  }

  @Test
  void membershipsAreCutWhereAStateEnds() throws IOException {
    Files.writeString(folder.resolve("orgs.csv"), ORGANISATIONS);
    Collected read = read(SPELLS + "365,\"russia\",\"un\",\"full\",1945,2014\n"
        + "710,\"china\",\"sco\",\"observer\",1996,2003\n");
    assertThat(read.refusals()).isEmpty();
    List<Membership> memberships = read.onlyRecords().memberships();
    assertThat(memberships).extracting(each -> each.member().code()).containsExactly("SUN", "RUS",
        "CHN");
    assertThat(memberships).extracting(Membership::framework).containsExactly("Example Nations",
        "Example Nations", "SCO");
    assertThat(memberships).extracting(Membership::when).containsExactly(
        period("1945", "1991-12-25"), period("1991-12-26", null), period("1996", "2003"));
    assertThat(memberships.getLast().status()).isEqualTo("observer");
  }

  @Test
  void whatWasSeenEveryFifthYearOnlyIsUncertain() throws IOException {
    List<Membership> memberships = read(SPELLS + "2,usa,un,full,1945,2014\n"
        + "2,usa,abc,full,1960,1963\n" + "2,usa,abc,full,1970,1980\n").onlyRecords()
        .memberships();
    assertThat(memberships).extracting(Membership::yearsBefore).containsExactly(4, 4, 0);
    assertThat(memberships).extracting(Membership::yearsAfter).containsExactly(0, 4, 0);
    Files.writeString(folder.resolve("orgs.csv"), ORGANISATIONS);
    assertThat(read(SPELLS + "2,usa,un,full,1945,2014\n2,usa,un,full,1947,2014\n").onlyRecords()
        .memberships()).as("not before there was an organisation")
        .extracting(Membership::yearsBefore).containsExactly(0, 2);
  }

  @Test
  void aSpellThatEndsBeforeItBeginsIsSkipped() throws IOException {
    assertThat(read(SPELLS + "2,usa,un,full,1945,2014\n2,usa,abc,full,1980,1970\n").onlyRefusal()
        .message()).contains(":3: the spell ends in 1970, before it begins in 1980");
    assertThat(read(SPELLS + "2,usa,un,full,1945,2014\nUSA,usa,un,full,1945,2014\n").onlyRefusal()
        .message()).contains(":3: the number `USA` stands for no known state");
  }

  @Test
  void anAllianceHasItsMembersWithTheirTimes() throws IOException {
    Collected read = read(ALLIANCES
        + "7,710,China,14,2,1950,10,4,1980,14,2,1950,10,4,1980,0,0,1,0,1,0\n"
        + "7,365,Russia,14,2,1950,10,4,1980,14,2,1950,10,4,1980,0,0,0,0,1,1\n"
        + "8,2,United States,1,1,1816,,,,1,1,1816,,,,1,1,0,0,0,1\n"
        + "8,365,Russia,1,1,1816,,,,1,1,1816,,,,1,1,0,0,0,1\n"
        + "9,2,United States,1,1,1990,,,,1,1,1990,,,,0,1,0,0,0,1\n"
        + "9,240,Hanover,1,1,1990,,,,1,1,1990,,,,0,1,0,0,0,1\n");
    List<Alliance> alliances = read.onlyRecords().alliances();
    assertThat(alliances).extracting(Alliance::id).containsExactly("7", "8");
    Alliance first = alliances.getFirst();
    assertThat(first.obligations()).containsExactly("defense", "nonaggression", "entente");
    assertThat(first.allies()).containsExactly(
        new Alliance.Ally("CHN", period("1950-02-14", "1980-04-10"),
            List.of("defense", "nonaggression")),
        new Alliance.Ally("SUN", period("1950-02-14", "1980-04-10"),
            List.of("nonaggression", "entente")));
    assertThat(alliances.getLast().allies()).containsExactly(
        new Alliance.Ally("USA", Period.UNKNOWN, List.of("entente")),
        new Alliance.Ally("SUN", period("1922-12-30", "1991-12-25"), List.of("entente")),
        new Alliance.Ally("RUS", period("1991-12-26", null), List.of("entente")));
    assertThat(read.refusals()).extracting(refusal -> refusal.line()).containsExactly(7, 6);
  }

  private Collected read(String rows) throws IOException {
    Files.writeString(folder.resolve("rows.csv"), rows);
    return Collected.read(ReadOptions.DEFAULT, folder);
  }

  private static Vote veto(String state) {
    return new Vote(state, VoteChoice.NO, true);
  }

  private static Period period(String start, String end) {
    return new Period(PartialDate.parse(start), end == null ? null : PartialDate.parse(end));
  }
}
