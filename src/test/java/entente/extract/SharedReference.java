package entente.extract;

import entente.extract.mention.Gazetteer;
import entente.extract.mention.MentionFinder;
import entente.reference.Reference;

/** The reference tables and what is built from them, once for all tests. */
public final class SharedReference {
  private static final Reference REFERENCE = Reference.load();
  private static final Gazetteer GAZETTEER = new Gazetteer(REFERENCE);
  private static final MentionFinder FINDER = new MentionFinder(GAZETTEER);

  private SharedReference() {}

  /** The bundled tables. */
  public static Reference get() {
    return REFERENCE;
  }

  /** Their names. */
  public static Gazetteer gazetteer() {
    return GAZETTEER;
  }

  /** Finds their names in sentences. */
  public static MentionFinder finder() {
    return FINDER;
  }
}
