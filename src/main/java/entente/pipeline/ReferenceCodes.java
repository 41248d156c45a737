package entente.pipeline;

import entente.model.Party;
import entente.read.record.KnownCodes;
import entente.reference.Framework;
import entente.reference.MembershipStatus;
import entente.reference.Reference;
import entente.reference.State;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The codes of the reference tables, for reading records. */
public final class ReferenceCodes implements KnownCodes {
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
