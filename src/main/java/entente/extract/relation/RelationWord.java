package entente.extract.relation;

import java.util.List;
import java.util.Set;

/**
 * A row of {@code relation-verbs.csv}.
 *
 * @param head its lemma
 * @param rest lemmas that must hang on it, such as a particle
 * @param themes nouns of which one must complete it; empty where any may
 * @param targets where the other side stands, the likeliest first
 * @param mutual whether the sides of a joint subject may be each other's target
 * @param cameo its code; empty where it has none
 * @param use how the code comes about: {@code act}, {@code light}, {@code unreal}, {@code
 *     received}, or a shift
 */
record RelationWord(String head, List<String> rest, Set<String> themes, List<String> targets,
    boolean mutual, String cameo, String use) {
  static final String ACT = "act";
  static final String LIGHT = "light";
  static final String UNREAL = "unreal";
  static final String RECEIVED = "received";

  RelationWord {
    rest = List.copyOf(rest);
    themes = Set.copyOf(themes);
    targets = List.copyOf(targets);
  }

  /** True if the code of the complement is shifted. */
  boolean shifts() {
    return !use.equals(ACT) && !use.equals(LIGHT) && !use.equals(UNREAL) && !use.equals(RECEIVED);
  }
}
