package entente.extract.time;

import java.util.BitSet;
import java.util.Set;

/** Tells quickly that a sentence has no figure and none of some words, without taking it apart. */
final class TriggerFilter {
  private static final int BITS = 1 << 16;

  private final BitSet hashes = new BitSet(BITS);

  /**
   * @param words the words, in small letters of the Latin alphabet
   */
  TriggerFilter(Set<String> words) {
    for (String word : words) {
      int hash = 0;
      for (int i = 0; i < word.length(); i++) {
        hash = next(hash, word.charAt(i));
      }
      hashes.set(slot(hash));
    }
  }

  /** False only if the sentence has none of the words and no figure. */
  boolean mayHold(String sentence) {
    int hash = 0;
    boolean inWord = false;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      char small = (char) (c | 0x20);
      if (small >= 'a' && small <= 'z') {
        hash = next(hash, small);
        inWord = true;
      } else if (c >= '0' && c <= '9' || inWord && hashes.get(slot(hash))) {
        return true;
      } else {
        hash = 0;
        inWord = false;
      }
    }
    return inWord && hashes.get(slot(hash));
  }

  private static int next(int hash, char c) {
    return 31 * hash + c;
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 16) & BITS - 1;
  }
}
