package entente.extract.mention;

import entente.reference.NameKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How two ways to write a person's name compare. */
final class Names {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private Names() {}

  /** The words of a name without case, accents and suffixes. */
  static List<String> words(String name) {
    return Arrays.stream(NameKey.of(name).letters().split(" "))
        .filter(word -> !SUFFIXES.contains(word)).toList();
  }

  /** The last word of a name as written, suffixes left out. */
  static String surname(String name) {
    String[] words = name.split("[ ,]+");
    int last = words.length - 1;
    while (last > 0 && SUFFIXES.contains(NameKey.of(words[last]).letters())) {
      last--;
    }
    return words[last];
  }

  /** True if each word of the shorter name is one of the longer. */
  static boolean agree(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    return a.size() <= b.size() ? b.containsAll(a) : a.containsAll(b);
  }
}
