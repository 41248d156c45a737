package entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Party;
import entente.reference.Reference;
import org.junit.jupiter.api.Test;

class ReferenceCodesTest {
  private final ReferenceCodes codes = new ReferenceCodes(Reference.load());

  @Test
  void codesStandForStatesAndOrganisations() {
    assertThat(codes.party("CHN")).contains(Party.state("CHN"));
    assertThat(codes.party("SCO")).contains(Party.organisation("SCO"));
    assertThat(codes.party("China")).isEmpty();
  }

  @Test
  void theNearestCodeIsFoundByNameAndByOneWrongLetter() {
    assertThat(codes.nearest("China")).contains("CHN");
    assertThat(codes.nearest("Shanghai Cooperation Organization")).contains("SCO");
    assertThat(codes.nearest("BRCIS")).contains("BRICS");
    assertThat(codes.nearest("Pacific Widgets Council")).isEmpty();
  }

  @Test
  void membershipStatusesAreThoseOfTheTables() {
    assertThat(codes.membershipStatuses()).contains("member", "dialogue-partner", "observer");
  }
}
