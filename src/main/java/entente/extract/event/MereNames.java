package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.model.EventStatus;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells where the name of a sitting is no more than a name: of a mechanism, of any, of a member. */
final class MereNames {
  /** A body of two sides, named as such: "the A-B Council". */
  private static final Pattern OF_SIDES = Pattern.compile("\\S+[-–]\\S+ Council");
  /** A name of what takes place once or year by year, and does not work all the time. */
  private static final Pattern OCCASION = Pattern.compile("(Summit|Congress|Conference)$|COP ?\\d");

  private MereNames() {}

  /** True if nothing says that what a unit names took place. */
  static boolean is(Reading reading, int unit, String framework, @Nullable String name) {
    return isProcess(reading, unit, framework, name) || isManifold(reading, unit, name)
        || framework.equals(name) && isListed(reading.clauses(), unit);
  }

  /** "the chair of A and the B Summit": an organisation among others. */
  private static boolean isListed(Clauses clauses, int unit) {
    int first = clauses.parse().firstConjunct(unit);
    return first != unit && clauses.mention(first) instanceof Mention.Actors actors
        && !actors.participants().getFirst().party().isState();
  }

  /** "the ongoing A-B Dialogue": a mechanism that is only named, without time, place or verb. */
  private static boolean isProcess(Reading reading, int unit, String framework,
      @Nullable String name) {
    Clauses clauses = reading.clauses();
    int link = clauses.parse().head(unit);
    boolean at = clauses.is(link, "at") || clauses.is(link, "during")
        || clauses.is(link, "of") && clauses.is(clauses.parse().head(link), "day")
        || Sidelines.isOn(clauses, unit);
    boolean body = framework.equals(name) && !OCCASION.matcher(name).find()
        || clauses.is(link, "through") || name != null && OF_SIDES.matcher(name).matches();
    return body && !at && !clauses.isTitle()
        && reading.surroundings().when(unit, EventStatus.OCCURRED).isUnknown()
        && reading.surroundings().where(unit) == null;
  }

  /** "the G20 summits help": any of them; not the one of each of two, "the G7 and G20 summits". */
  private static boolean isManifold(Reading reading, int unit, @Nullable String name) {
    Clauses clauses = reading.clauses();
    boolean many = name != null && (name.endsWith(" summits") || name.endsWith(" meetings"))
        && !name.contains(" and ") && clauses.parse().conjuncts(unit).size() == 1
        && clauses.parse().arc(unit) != Arc.CONJUNCT;
    return many && reading.surroundings().when(unit, EventStatus.OCCURRED).isUnknown()
        && reading.surroundings().where(unit) == null;
  }
}
