package entente.reference;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Party;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembershipsTest {
  private final Reference reference = Reference.load();

  @Test
  void tellsTheMembersOnADay() {
    assertThat(members("SCO", "2016-01-01")).containsExactly("CHN", "KAZ", "KGZ", "RUS", "TJK",
        "UZB");
    assertThat(members("SCO", "2023-07-04")).hasSize(9).contains("IRN").doesNotContain("BLR");
    assertThat(members("BRICS", "2023-05-04")).containsExactly("BRA", "CHN", "IND", "RUS", "ZAF");
    assertThat(members("BRICS", "2025-02-01")).hasSize(10).contains("IDN").doesNotContain("SAU");
    assertThat(members("EU", "2020-01-31")).hasSize(28).contains("GBR");
    assertThat(members("EU", "2020-02-01")).hasSize(27).doesNotContain("GBR");
    assertThat(members("NATO", "2024-03-07")).hasSize(32);
    assertThat(members("ASEAN", "2024-01-01")).hasSize(10);
    assertThat(members("AU", "2024-01-01")).hasSize(55);
    assertThat(members("LAS", "2024-01-01")).hasSize(22);
    assertThat(members("APEC", "2024-01-01")).hasSize(21);
    assertThat(members("G20", "2024-01-01")).hasSize(21).contains("AU", "EU");
  }

  @Test
  void tellsTheSecurityCouncilOfEachYear() {
    for (int year = 2015; year <= 2026; year++) {
      assertThat(members("UNSC", year + "-06-30")).as("UNSC of %s", year).hasSize(15).contains(
          "CHN",
          "FRA", "GBR", "RUS", "USA");
    }
  }

  @Test
  void tellsTheStatusOnADay() {
    assertThat(status("SCO", "BLR", "2023-06-15")).isEqualTo("observer");
    assertThat(status("SCO", "BLR", "2024-07-04")).isIn("member", "observer");
    assertThat(status("SCO", "BLR", "2024-07-05")).isEqualTo("member");
    assertThat(status("LAS", "SYR", "2015-01-01")).isEqualTo("suspended");
    assertThat(status("BRICS", "SAU", "2024-06-01")).isEqualTo("invited");
    assertThat(status("NATO", "CHN", "2024-06-01")).isEmpty();
  }

  @Test
  void keepsRivalHistoriesSideBySide() {
    List<MembershipSpell> belarus = reference.memberships().of("SCO", Party.state("BLR"));
    LocalDate day = LocalDate.parse("2023-06-15");
    assertThat(belarus).filteredOn(spell -> spell.term().surelyCovers(day))
        .extracting(MembershipSpell::status)
        .containsExactlyInAnyOrder(MembershipStatus.OBSERVER, MembershipStatus.DIALOGUE_PARTNER);
    assertThat(belarus).filteredOn(MembershipSpell::disputed).extracting(MembershipSpell::source)
        .singleElement().asString().startsWith("factbook");
  }

  @Test
  void hasNoTwoUndisputedStatusesOfOneMemberAtOneTimeButSuspension() {
    for (MembershipSpell one : reference.memberships().all()) {
      assertThat(reference.memberships().of(one.framework(), one.member()))
          .as("%s in %s", one.member(), one.framework())
          .noneMatch(other -> other != one && !other.disputed() && !one.disputed()
              && other.status() != MembershipStatus.SUSPENDED
              && one.status() != MembershipStatus.SUSPENDED
              && one.term().surelyOverlaps(other.term()));
    }
  }

  private List<String> members(String framework, String day) {
    return reference.members(framework, LocalDate.parse(day)).stream().map(Party::code).sorted()
        .toList();
  }

  private String status(String framework, String state, String day) {
    return reference.membershipStatus(framework, Party.state(state), LocalDate.parse(day))
        .map(MembershipStatus::code).orElse("");
  }
}
