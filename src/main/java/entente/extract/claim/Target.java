package entente.extract.claim;

/**
 * A stretch of units that a claim is about.
 *
 * @param head its head
 * @param from first unit
 * @param to last unit
 */
record Target(int head, int from, int to) {
  /** The part of it behind a unit. */
  Target after(int unit) {
    return new Target(head, Math.max(from, unit + 1), to);
  }

  /** It and all from a unit before it. */
  Target with(int unit) {
    return new Target(head, Math.min(from, unit), to);
  }

  /** True if it is part of another, and not all of it. */
  boolean isInside(Target other) {
    return from >= other.from && to <= other.to && to - from < other.to - other.from;
  }
}
