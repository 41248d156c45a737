package entente.read.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says which state or framework a data set means; whoever has reference tables answers from them. */
public interface StateCodes {
  /** All that the code ever stood for, earliest first; none if it is not known. */
  List<DatedState> states(CodeSystem system, String code);

  /** What the code stood for on that day. */
  default Optional<String> state(CodeSystem system, String code, LocalDate day) {
    return states(system, code).stream().filter(each -> each.mayCover(day)).map(DatedState::state)
        .findFirst();
  }

  /** The code of the only framework of that name or acronym. */
  Optional<String> framework(String name);
}
