package entente.extract.analysis.nlp4j;

import java.nio.ByteBuffer;

/**
 * Numbers of strings, kept by a 64-bit hash in place of the string: an open-addressed table that a
 * file holds as it stands in memory. A string that is not in it is taken for another with a chance
 * of less than one in a billion; strings that are in it are told apart, or {@link Builder} fails.
 *
 * @param places for each string the upper bits of its hash, and below them its number and one, so
 *     that 0 is a free place; as many as a power of two. The lower bits say where to look, so that a
 *     look takes one line of the processor's cache.
 */
record StringIndex(long[] places) {
  /** What {@link #get} gives for a string that is not in the table. */
  static final int UNKNOWN = -1;

  private static final int NUMBER_BITS = 24;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  /** The largest number that a string can have. */
  static final int MOST = (int) NUMBER - 1;

  /** Odd, so that its powers are never 0, and without a pattern (2 to the 64 over the golden ratio). */
  private static final long BASE = 0x9e3779b97f4a7c15L;
  private static final long[] POWERS = powers(64);

  private static long[] powers(int count) {
    long[] powers = new long[count];
    powers[0] = 1;
    for (int i = 1; i < count; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    return powers;
  }

  /** Where the hash of a string begins; strings under different seeds are different. */
  static long seed(int seed) {
    return seed + 1;
  }

  /** The hash of what was hashed before and these characters after it, as {@link #append} gives it. */
  static long hash(long before, String more) {
    return append(before, hash(more), power(more.length()));
  }

  /** The hash of a string alone: a polynomial of its characters, modulo 2 to the 64. */
  static long hash(String string) {
    long hash = 0;
    for (int i = 0; i < string.length(); i++) {
      hash = hash * BASE + string.charAt(i);
    }
    return hash;
  }

  /** What {@link #append} needs of a string of this length; never 0. */
  static long power(int length) {
    if (length < POWERS.length) {
      return POWERS[length];
    }
    return POWERS[POWERS.length - 1] * power(length - POWERS.length + 1);
  }

  /**
   * The hash of two strings in turn, from what is known of each; so that what a string is part of
   * more than once can be hashed without reading it again.
   */
  static long append(long before, long hash, long power) {
    return before * power + hash;
  }

  /** The number of the string with this hash, or {@link #UNKNOWN}. */
  int get(long hash) {
    long mixed = mix(hash);
    int mask = places.length - 1;
    int place = (int) mixed & mask;
    long found = places[place];
    while (found != 0) {
      if (((found ^ mixed) & ~NUMBER) == 0) {
        return (int) (found & NUMBER) - 1;
      }
      place = place + 1 & mask;
      found = places[place];
    }
    return UNKNOWN;
  }

  /** Lets all bits of a hash bear on all others (the finalizer of MurmurHash3, public domain). */
  private static long mix(long hash) {
    long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }

  /** How many bytes {@link #write} takes. */
  int bytes() {
    return Integer.BYTES + places.length * Long.BYTES;
  }

  void write(ByteBuffer to) {
    to.putInt(places.length);
    to.asLongBuffer().put(places);
    to.position(to.position() + places.length * Long.BYTES);
  }

  static StringIndex read(ByteBuffer from) {
    long[] places = new long[from.getInt()];
    from.asLongBuffer().get(places);
    from.position(from.position() + places.length * Long.BYTES);
    return new StringIndex(places);
  }

  /** Fills a table of a size that is known beforehand. */
  static final class Builder {
    private final long[] places;

    /** For this many strings. */
    Builder(int strings) {
      this.places = new long[Integer.highestOneBit(Math.max(strings, 1)) << 2];
    }

    /**
     * Adds a string.
     *
     * @param number from 0 to {@link #MOST}
     * @throws IllegalStateException if another string has the same hash, or the number is too large
     */
    void add(long hash, int number) {
      long mixed = mix(hash);
      int mask = places.length - 1;
      int place = (int) mixed & mask;
      while (places[place] != 0) {
        if (((places[place] ^ mixed) & ~NUMBER) == 0) {
          throw new IllegalStateException("two strings have the hash " + hash);
        }
        place = place + 1 & mask;
      }
      if (number > MOST) {
        throw new IllegalStateException("the number " + number + " is too large");
      }
      places[place] = mixed & ~NUMBER | number + 1;
    }

    StringIndex build() {
      return new StringIndex(places);
    }
  }
}
