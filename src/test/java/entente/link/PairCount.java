package entente.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Counts pairs that are, and that were said to be, the same. */
public final class PairCount {
  private int same;
  private int read;
  private int found;
  private int wrong;
  private int different;
  private final List<String> faults = new ArrayList<>();

  /**
   * Counts one pair.
   *
   * @param areSame as marked by hand
   * @param one what the first was identified by; nothing where it was not read at all
   */
  public void add(boolean areSame, Optional<String> one, Optional<String> other, String pair) {
    boolean both = one.isPresent() && other.isPresent();
    boolean said = both && one.equals(other);
    same += areSame ? 1 : 0;
    different += areSame ? 0 : 1;
    read += areSame && both ? 1 : 0;
    found += areSame && said ? 1 : 0;
    wrong += !areSame && said ? 1 : 0;
    if (said != areSame) {
      faults.add((areSame ? both ? "missed " : "unread " : "wrong  ") + pair + "\n   "
          + one.orElse("-") + "\n   " + other.orElse("-"));
    }
  }

  public double precision() {
    return (double) found / (found + wrong);
  }

  /** Of the pairs of which both sides were read. */
  public double recallOfRead() {
    return (double) found / read;
  }

  /** Of all pairs, whether or not they were read. */
  public double recall() {
    return (double) found / same;
  }

  public String table(String what) {
    if (Boolean.getBoolean("entente.faults")) {
      faults.forEach(System.out::println);
    }
    return String.format(Locale.ROOT,
        "%s: %d same and %d different pairs; precision %.3f, recall %.3f of the %d read, %.3f of all",
        what, same, different, precision(), recallOfRead(), read, recall());
  }
}
