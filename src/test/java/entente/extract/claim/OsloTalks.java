package entente.extract.claim;

import entente.extract.Prose;
import entente.model.Claim;
import entente.model.Polarity;
import java.util.List;

/** What is claimed by a sentence behind one that tells of a meeting of two ministers. */
final class OsloTalks {
  private static final String TALKS = "Foreign Minister Espen Barth Eide of Norway met with "
      + "Foreign Minister Penny Wong of Australia in Oslo on Monday.";

  private OsloTalks() {}

  /** The claims of a sentence of Eide's or Wong's, or of both. */
  static List<Claim> claims(String sentence) {
    return Prose.read(TALKS, sentence).claims();
  }

  /** A claim's target behind its sign: + for support, - for the opposite, else the kind. */
  static String told(Claim claim) {
    String sign = claim.polarity() == null
        ? claim.kind().name()
        : claim.polarity() == Polarity.SUPPORT ? "+" : "-";
    return sign + " " + claim.target();
  }
}
