package entente.align;

/**
 * Two states, whichever is named first.
 *
 * @param one ISO 3166-1 alpha-3 code of the one that comes first in the alphabet
 * @param other code of the other
 */
public record Pair(String one, String other) implements Comparable<Pair> {
  public Pair {
    if (one.compareTo(other) >= 0) {
      throw new IllegalArgumentException("a pair is two states in alphabetical order: " + one + " "
          + other);
    }
  }

  /** The pair of two different states. */
  public static Pair of(String a, String b) {
    return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
  }

  @Override
  public int compareTo(Pair pair) {
    int first = one.compareTo(pair.one);
    return first != 0 ? first : other.compareTo(pair.other);
  }
}
