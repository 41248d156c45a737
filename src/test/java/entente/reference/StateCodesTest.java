package entente.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StateCodesTest {
  private final Reference reference = Reference.load();
  private final StateCodes codes = reference.stateCodes();

  @Test
  void everyCodeIsOfAStateInTheTableOfStates() {
    assertThat(codes.of("un-votes")).hasSizeGreaterThan(190);
    for (String system : List.of("un-votes", "cow")) {
      assertThat(codes.of(system)).allSatisfy(
          code -> assertThat(reference.state(code.state())).as(code.code()).isPresent());
    }
  }

  @Test
  void oneSeatPassesFromStateToState() {
    assertThat(codes.find("un-votes", "YU")).extracting(StateCode::state)
        .containsExactly("YUG", "SCG", "SRB");
    assertThat(codes.find("cow", "365")).extracting(StateCode::state)
        .containsExactly("SUN", "RUS");
  }

  @Test
  void chinaHasTwoSeatsInTurn() {
    assertThat(codes.find("un-votes", "TW").getFirst().term().period().end())
        .isEqualTo(codes.find("un-votes", "CN").getFirst().term().period().start());
  }

  @Test
  void aCodeOfAnUnknownListIsUnknown() {
    assertThat(codes.find("fips", "CH")).isEmpty();
  }
}
