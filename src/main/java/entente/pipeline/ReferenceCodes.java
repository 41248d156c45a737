package entente.pipeline;

import entente.model.Party;
import entente.read.dataset.CodeSystem;
import entente.read.dataset.DatedState;
import entente.read.dataset.StateCodes;
import entente.read.record.KnownCodes;
import entente.reference.Framework;
import entente.reference.MembershipStatus;
import entente.reference.Reference;
import entente.reference.State;
import entente.reference.StateCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The codes of the reference tables, for reading records and data sets. */
public final class ReferenceCodes implements KnownCodes, StateCodes {
  private final Reference reference;

  public ReferenceCodes(Reference reference) {
    this.reference = reference;
  }

  @Override
  public Optional<Party> party(String code) {
    return reference.state(code).isPresent()
        ? Optional.of(Party.state(code))
        : reference.framework(code).map(framework -> Party.organisation(code));
  }

  /** The code of what has that name, else the only code that differs by one letter. */
  @Override
  public Optional<String> nearest(String code) {
    List<State> states = reference.states().named(code);
    if (!states.isEmpty()) {
      return Optional.of(states.getFirst().code());
    }
    List<Framework> frameworks = reference.frameworks().named(code);
    if (!frameworks.isEmpty()) {
      return Optional.of(frameworks.getFirst().code());
    }
    List<String> near = Stream
        .concat(reference.states().all().stream().map(State::code),
            reference.frameworks().all().stream().map(Framework::code))
        .filter(known -> differByOne(known, code)).limit(2).toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  @Override
  public Set<String> membershipStatuses() {
    return Arrays.stream(MembershipStatus.values()).map(MembershipStatus::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<DatedState> states(CodeSystem system, String code) {
    String name = system.name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<StateCode> codes = reference.stateCodes().find(name, code);
    if (!codes.isEmpty()) {
      return codes.stream().map(each -> new DatedState(each.state(), each.term().period()))
          .toList();
    }
    // What never passed from one state to another stands with the state itself.
    Stream<State> states = switch (system) {
      case COW -> reference.states().all().stream()
          .filter(state -> state.cow() != null && code.equals(state.cow().toString()));
      case CAMEO -> reference.state(code).stream();
      case NAME -> reference.states().named(code).stream();
      case UN_VOTES, US_HISTORIAN -> Stream.empty();
    };
    return states.map(state -> new DatedState(state.code(), state.term().period())).toList();
  }

  @Override
  public Optional<String> framework(String name) {
    List<Framework> named = reference.frameworks().named(name);
    return named.size() == 1 ? Optional.of(named.getFirst().code()) : Optional.empty();
  }

  /** True for one letter replaced, or two neighbours swapped. */
  private static boolean differByOne(String known, String code) {
    if (known.length() != code.length()) {
      return false;
    }
    int[] places = IntStream.range(0, code.length())
        .filter(i -> known.charAt(i) != code.charAt(i)).toArray();
    return places.length == 1 || places.length == 2 && places[1] == places[0] + 1
        && known.charAt(places[0]) == code.charAt(places[1])
        && known.charAt(places[1]) == code.charAt(places[0]);
  }
}
