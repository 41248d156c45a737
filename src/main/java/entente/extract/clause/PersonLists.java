package entente.extract.clause;

import entente.extract.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads on where the parser loses a list of persons: "with Foreign Minister A, Chair of the Board B,
 * and Ambassador C".
 */
public final class PersonLists {
  private static final Set<String> SEPARATORS = Set.of(",", ";", "and");
  /** Nouns of people before the names of those meant: "with G7 leaders A and B". */
  private static final Set<String> PEOPLE = Set.of("leader", "counterpart", "minister", "official");
  private static final Set<String> IN_TITLES = Set.of("of", "for", "the", "to", "on", "'s", "’s",
      "s", "/", "&");

  private PersonLists() {}

  /** The units of all persons listed from a unit on; none unless a person stands there at once. */
  public static List<Integer> from(Clauses clauses, int start) {
    List<Integer> found = new ArrayList<>();
    boolean separated = true;
    int lastComma = start;
    int unit = start;
    while (unit < clauses.size() && goesOn(clauses, unit, !found.isEmpty())) {
      String form = clauses.unit(unit).form();
      if (clauses.mention(unit) instanceof Mention.Actors actors && actors.isPersonal()) {
        if (!separated) {
          break;
        }
        if (!isOwner(clauses, unit)) {
          found.add(unit);
          separated = false;
        }
      } else if (SEPARATORS.contains(form)) {
        separated = true;
        lastComma = form.equals("and") ? lastComma : unit;
      }
      unit++;
    }
    int comma = lastComma;
    if (found.size() > 1 && startsClause(clauses, unit)) {
      found.removeIf(each -> each > comma);
    }
    return found;
  }

  /** Those named as examples behind a unit, before the next verb: "officials, including A and B". */
  public static List<Integer> examples(Clauses clauses, int start) {
    for (int unit = start; unit < clauses.size(); unit++) {
      if (clauses.is(unit, "including") || clauses.is(unit, "include")) {
        return from(clauses, unit + 1);
      }
      if (clauses.parse().isVerb(unit) || clauses.unit(unit).form().equals(":")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** True for what may stand in a list of persons and their titles. */
  private static boolean goesOn(Clauses clauses, int unit, boolean begun) {
    Mention mention = clauses.mention(unit);
    if (mention != null) {
      return mention instanceof Mention.Actors;
    }
    String form = clauses.unit(unit).form();
    if (SEPARATORS.contains(form)) {
      return begun;
    }
    if (!begun && (PEOPLE.contains(clauses.lemma(unit))
        || form.equals(":") && clauses.isTitle())) {
      return true;
    }
    boolean link = IN_TITLES.contains(form) && unit + 1 < clauses.size()
        && !clauses.parse().isVerb(unit + 1);
    return link || Character.isUpperCase(form.charAt(0)) && !clauses.parse().isVerb(unit);
  }

  /** "President of A's Council": whose body the next word names. */
  private static boolean isOwner(Clauses clauses, int unit) {
    return unit + 1 < clauses.size() && clauses.parse().tag(unit + 1).equals("POS");
  }

  /** True if a finite verb stands there, whose subject the last of the list then is. */
  private static boolean startsClause(Clauses clauses, int unit) {
    for (int at = unit; at < Math.min(unit + 2, clauses.size()); at++) {
      String tag = clauses.parse().tag(at);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return true;
      }
      if (!tag.equals("RB")) {
        return false;
      }
    }
    return false;
  }
}
