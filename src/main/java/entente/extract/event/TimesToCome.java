package entente.extract.event;

import entente.extract.clause.Clauses;
import entente.extract.time.RelativeUnit;
import entente.extract.time.TimeMention;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells which events of a sentence are at a time that lies ahead of the day of writing. */
final class TimesToCome {
  /** Not "later in the day", which may be over. */
  private static final Pattern LATER = Pattern.compile("later (?:this|in \\d{4})\\b");
  /** What no calendar counts. */
  private static final Pattern COMING = Pattern
      .compile("in the (?:(?:coming|next few) (?:days|weeks|months)|(?:days|weeks|months) ahead)");

  private final Clauses clauses;
  private final Anchors anchors;

  TimesToCome(Clauses clauses, Anchors anchors) {
    this.clauses = clauses;
    this.anchors = anchors;
  }

  /** True if its time is counted from the day of writing on: "later this year", "in the coming weeks". */
  boolean isLater(int anchor) {
    return hasTime(anchor, time -> LATER
        .matcher(clauses.sentence().text().substring(time.start())).lookingAt())
        || COMING.matcher(clauses.sentence().text()).results()
            .anyMatch(coming -> isAt(anchor, coming.start()));
  }

  /** True if what a noun or an infinitive names is told to be at a time still to come. */
  boolean isToCome(int anchor) {
    boolean told = clauses.parse().isVerb(anchor) && !clauses.hasAuxiliary(anchor, "to");
    return !told && (isLater(anchor) || hasTime(anchor,
        time -> time.expression() instanceof RelativeUnit unit && unit.offset() > 0));
  }

  private boolean hasTime(int anchor, Predicate<TimeMention> wanted) {
    return clauses.times().stream()
        .anyMatch(time -> wanted.test(time) && isAt(anchor, time.start()));
  }

  private boolean isAt(int anchor, int character) {
    return anchors.owner(clauses.unitAt(character)) == anchor;
  }
}
