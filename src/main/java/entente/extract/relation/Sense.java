package entente.extract.relation;

import java.util.List;

/**
 * What a verb or noun with its complements says.
 *
 * @param cameo the code; empty where it is read and says nothing, such as a hope or a denial
 * @param words the rows that it was read by, the outermost first
 * @param chain the units that were read, the outermost first
 * @param asked true if it is not said of the subject, but asked of it ("must", "should")
 */
record Sense(String cameo, List<RelationWord> words, List<Integer> chain, boolean asked) {
  Sense {
    words = List.copyOf(words);
    chain = List.copyOf(chain);
  }

  /** The same with another code. */
  Sense as(String other) {
    return new Sense(other, words, chain, asked);
  }

  /** True if some word of it lets the sides of a joint subject be each other's target. */
  boolean isMutual() {
    return words.stream().anyMatch(RelationWord::mutual);
  }

  /** True if the subject does not do it, but has it done to it: "drew criticism from". */
  boolean isReceived() {
    return !words.isEmpty() && words.getFirst().use().equals(RelationWord.RECEIVED);
  }
}
