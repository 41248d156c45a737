package entente.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatesTest {
  private final States states = States.load();

  @Test
  void hasAllMembersAndObserversOfTheUnitedNations() {
    assertThat(codes(StateKind.UN_MEMBER)).hasSize(193);
    assertThat(codes(StateKind.UN_OBSERVER)).containsExactlyInAnyOrder("VAT", "PSE");
    assertThat(codes(StateKind.OTHER)).contains("XKX", "TWN");
  }

  @Test
  void findsAStateByCodeNameAndAlias() {
    for (String name : List.of("USA", "United States", "united states of america", "U.S.", "US")) {
      assertThat(states.named(name)).extracting(State::code).containsExactly("USA");
    }
    assertThat(states.named("Turkey")).extracting(State::name).containsExactly("Türkiye");
    assertThat(states.named("Türkiye")).isEqualTo(states.named("TURKIYE"));
    assertThat(states.named("Cote d'Ivoire")).extracting(State::code).containsExactly("CIV");
    assertThat(states.named("Atlantis")).isEmpty();
  }

  @Test
  void tellsAllStatesOfADemonym() {
    assertThat(states.ofDemonym("Congolese")).extracting(State::code)
        .containsExactlyInAnyOrder("COG", "COD");
    assertThat(states.ofDemonym("Kazakhstani")).extracting(State::code).containsExactly("KAZ");
  }

  @Test
  void givesNoNameToTwoStatesUnlessOneIsGone() {
    Map<NameKey, State> owners = new HashMap<>();
    for (State state : states.all()) {
      for (String name : state.names()) {
        State other = owners.putIfAbsent(NameKey.of(name), state);
        assertThat(other == null || other == state).as("%s is %s and %s", name, state, other)
            .isTrue();
      }
    }
  }

  @Test
  void givesNoTwoStatesOneWikidataIdentifierOrIsoCode() {
    assertThat(states.all().stream().map(State::qid).filter(q -> q != null)).doesNotHaveDuplicates()
        .hasSizeGreaterThan(190);
    assertThat(states.all().stream().map(State::iso2).filter(c -> c != null))
        .doesNotHaveDuplicates();
  }

  @Test
  void namesADemonymAndACapitalForEveryMember() {
    assertThat(states.all()).filteredOn(state -> state.kind() == StateKind.UN_MEMBER)
        .allSatisfy(state -> {
          assertThat(state.demonyms()).as(state.code()).isNotEmpty();
          assertThat(state.capitals()).as(state.code()).isNotEmpty();
        });
  }

  private List<String> codes(StateKind kind) {
    return states.all().stream().filter(state -> state.kind() == kind).map(State::code).toList();
  }
}
