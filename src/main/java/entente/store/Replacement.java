package entente.store;

/**
 * What a batch changed.
 *
 * @param added graphs that were not there before
 * @param changed graphs that were there, and now say something else
 * @param unchanged graphs that were there and say the same
 * @param removed graphs that were taken out
 * @param quadsAdded quads written; one that is sent twice for a new graph counts twice
 * @param quadsRemoved quads deleted
 */
public record Replacement(int added, int changed, int unchanged, int removed, long quadsAdded,
    long quadsRemoved) {
  /** True if the store is as it was before. */
  public boolean isNothing() {
    return quadsAdded == 0 && quadsRemoved == 0;
  }

  /** Both together. */
  public Replacement plus(Replacement other) {
    return new Replacement(added + other.added, changed + other.changed,
        unchanged + other.unchanged, removed + other.removed, quadsAdded + other.quadsAdded,
        quadsRemoved + other.quadsRemoved);
  }
}
