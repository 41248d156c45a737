package entente.read.dataset;

import java.util.Optional;

/** The classes of event coding; whoever has their tables answers from them. */
public interface EventClasses {
  /** The PLOVER class of a CAMEO code; nothing for statements, which have none. */
  Optional<String> plover(String cameo);

  /** True for the name of a PLOVER class, such as {@code CONSULT}. */
  boolean isPlover(String name);
}
