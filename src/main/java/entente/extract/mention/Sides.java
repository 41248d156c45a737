package entente.extract.mention;

import entente.extract.mention.Gazetteer.Entry;
import entente.extract.mention.Gazetteer.Match;
import entente.model.Party;
import entente.reference.State;
import entente.reference.StateKind;
import org.jspecify.annotations.Nullable;

/** The state or organisation that a name found in the gazetteer stands for. */
final class Sides {
  private Sides() {}

  /** The side, null where the name is of a person or a mere place. */
  static @Nullable Party of(Match match) {
    return match.entries().stream().map(Sides::of).filter(party -> party != null).findFirst()
        .orElse(null);
  }

  private static @Nullable Party of(Entry entry) {
    return switch (entry) {
      case Entry.OfState named -> party(named.state());
      case Entry.OfPeople people -> party(people.state());
      case Entry.OfFramework named -> Party.organisation(named.framework().code());
      case Entry.OfSeat seat -> null;
      case Entry.OfPlace place -> null;
      case Entry.OfPerson person -> null;
    };
  }

  /** A dependent territory is a place, and no side of its own. */
  private static @Nullable Party party(State state) {
    return state.kind() == StateKind.TERRITORY ? null : Party.state(state.code());
  }

  /** True if the name may just as well be part of a person's name: Jordan, Chad, Georgia. */
  static boolean isWeak(Match match) {
    Entry.OfState named = match.as(Entry.OfState.class);
    return named != null && named.state().ambiguous().contains(named.state().name());
  }
}
