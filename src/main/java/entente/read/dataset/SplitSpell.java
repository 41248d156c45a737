package entente.read.dataset;

import entente.model.PartialDate;
import entente.model.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what a code did for a time into what each state did that the code stood for: of one spell from
 * 1945 to 2014 the Soviet Union gets what ends with it, and Russia the rest.
 */
final class SplitSpell {
  private SplitSpell() {}

  /** The states with their parts of a spell, in order; none if the code stood for nobody then. */
  static List<DatedState> split(List<DatedState> states, Period spell) {
    List<DatedState> parts = new ArrayList<>();
    for (DatedState state : states) {
      PartialDate start = later(spell.start(), state.when().start());
      PartialDate end = earlier(spell.end(), state.when().end());
      if (start == null || end == null || !end.latest().isBefore(start.earliest())) {
        parts.add(new DatedState(state.state(), new Period(start, end)));
      }
    }
    return parts;
  }

  private static @Nullable PartialDate later(@Nullable PartialDate a, @Nullable PartialDate b) {
    return a == null || b != null && b.earliest().isAfter(a.earliest()) ? b : a;
  }

  private static @Nullable PartialDate earlier(@Nullable PartialDate a, @Nullable PartialDate b) {
    return a == null || b != null && b.latest().isBefore(a.latest()) ? b : a;
  }
}
