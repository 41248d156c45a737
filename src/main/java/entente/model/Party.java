package entente.model;

/**
 * A state or an organisation as a side of an event or the holder of a claim.
 *
 * @param kind which of the two
 * @param code ISO 3166-1 alpha-3 for a state (XKX, SUN, YUG besides), the canonical acronym or the
 *     full English name for an organisation
 */
public record Party(Kind kind, String code) implements Comparable<Party> {
  /** What a party is. */
  public enum Kind {
    STATE, ORGANISATION
  }

  public Party {
    if (code.isBlank()) {
      throw new IllegalArgumentException("a party needs a code");
    }
  }

  /** The state of that code. */
  public static Party state(String code) {
    return new Party(Kind.STATE, code);
  }

  /** The organisation of that acronym or name. */
  public static Party organisation(String code) {
    return new Party(Kind.ORGANISATION, code);
  }

  /** True for a state. */
  public boolean isState() {
    return kind == Kind.STATE;
  }

  /** States before organisations, then by code. */
  @Override
  public int compareTo(Party other) {
    return kind == other.kind ? code.compareTo(other.code) : kind.compareTo(other.kind);
  }
}
