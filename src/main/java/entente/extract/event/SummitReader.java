package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Period;
import entente.model.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said of a sitting that was named before: "The summit, held on July 3 and 4, ..." tells
 * its time and place, and "will host the next summit" is a further sitting of the same framework.
 */
final class SummitReader {
  /** Nouns by which an organisation named before is meant. */
  private static final Set<String> GROUPS = Set.of("group", "bloc", "grouping", "alliance",
      "organisation", "organization", "association", "forum", "union", "league", "community");

  /** Nouns of what an organisation holds. */
  private static final List<String> SITTINGS = List.of("summit", "meeting", "session");

  private final SessionReader sessions;

  SummitReader(SessionReader sessions) {
    this.sessions = sessions;
  }

  /** "Leaders of the G20 wound up a two-day summit": a sitting of its subject; null if none. */
  @Nullable
  EventDraft ofSubject(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    boolean sits = SITTINGS.stream().anyMatch(noun -> clauses.is(unit, noun));
    String framework = sits && !clauses.isTitle() && isBare(clauses, unit)
        ? sessions.subjectFramework(reading, unit)
        : null;
    return framework == null ? null : sessions.session(reading, unit, framework, null, List.of());
  }

  /**
   * "the summit of the group", which was named before, and "on the sidelines of the summit" where the
   * title names whose; null if neither is told.
   */
  @Nullable
  EventDraft ofGroup(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    if (!clauses.is(unit, "summit") || clauses.isTitle()
        || reading.ledger().last(EventType.SESSION) != null) {
      return null;
    }
    String framework = clauses.prepositionObjects(unit, "of").stream()
        .anyMatch(of -> GROUPS.contains(clauses.lemma(of))
            || clauses.text(of, of).equalsIgnoreCase("the group"))
                ? namedBefore(reading, unit)
                : isBare(clauses, unit) && Sidelines.isOn(clauses, unit)
                    ? reading.ledger().titledFramework()
                    : isTheirs(clauses, unit) ? namedBefore(reading, unit) : null;
    return framework == null ? null : sessions.session(reading, unit, framework, null, List.of());
  }

  /** "B became a member of the group at a summit in A". */
  private static boolean isTheirs(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    int link = parse.arc(unit) == Arc.PREPOSITION_OBJECT ? parse.head(unit) : -1;
    return link >= 0 && clauses.is(link, "at") && isBare(clauses, unit)
        && parse.children(unit).stream().anyMatch(child -> clauses.is(child, "a"))
        && !clauses.prepositionObjects(unit, "in").isEmpty();
  }

  private static @Nullable String namedBefore(Reading reading, int unit) {
    for (int before = unit - 1; before >= 0; before--) {
      if (reading.clauses().mention(before) instanceof Mention.Actors actors
          && !actors.participants().getFirst().party().isState()) {
        return actors.participants().getFirst().party().code();
      }
    }
    return reading.ledger().titledFramework();
  }

  /** The sitting to come that a unit tells of: the one after the session told last; null if none. */
  @Nullable
  EventDraft next(Reading reading, int unit, @Nullable EventDraft last) {
    Clauses clauses = reading.clauses();
    boolean next = last != null && last.framework != null && !clauses.isTitle()
        && isSitting(clauses, unit) && isBare(clauses, unit)
        && (isNext(clauses, unit) || isFurther(clauses, unit));
    EventDraft draft = next
        ? sessions.session(reading, unit, last.framework, null, List.of())
        : null;
    if (draft != null) {
      draft.further = true;
    }
    boolean settled = draft != null && (draft.place != null || !draft.when.isUnknown());
    return settled && draft.status == EventStatus.PLANNED ? draft : null;
  }

  /** Adds what a unit tells of the session told last, where it means that one. */
  void tellMore(Reading reading, int unit, @Nullable EventDraft last) {
    Clauses clauses = reading.clauses();
    if (last == null || !isSummit(clauses, unit) || isNext(clauses, unit)
        || isFurther(clauses, unit)
        || last.status == EventStatus.CANCELLED) {
      return;
    }
    Period when = reading.surroundings().when(unit, last.status);
    boolean rough = last.when.start() == null || !last.when.start().isDay() || last.borrowed;
    if (when.start() != null && when.start().isDay()
        && (rough || EventLedger.isLonger(last, when))) {
      last.when = when;
      last.borrowed = false;
    }
    Place place = reading.surroundings().where(unit);
    if (place != null && place.country() != null
        && (last.place == null || last.place.country() == null)) {
      last.place = place;
    }
    last.add(sessions.below(reading, unit));
  }

  /** True for "summit" without sides of its own, so that it is one told before or its like. */
  private static boolean isSummit(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    return clauses.is(unit, "summit") && !clauses.isTitle()
        && parse.children(unit).stream().anyMatch(child -> clauses.is(child, "the")
            || clauses.is(child, "this") || parse.arc(child) == Arc.POSSESSIVE)
        && isBare(clauses, unit);
  }

  /** True if nobody is named beside the noun. */
  private static boolean isBare(Clauses clauses, int unit) {
    return clauses.parse().children(unit).stream()
        .noneMatch(child -> clauses.mention(child) instanceof Mention.Actors
            || clauses.is(child, "of") || clauses.is(child, "between")
            || clauses.is(child, "with"));
  }

  private static boolean isSitting(Clauses clauses, int unit) {
    return clauses.is(unit, "summit") || clauses.is(unit, "gathering");
  }

  /** "A leaders' summit is to be held in A": not the one told before. */
  private static boolean isFurther(Clauses clauses, int unit) {
    return clauses.is(unit, "summit") && clauses.parse().children(unit).stream()
        .anyMatch(child -> clauses.is(child, "a") || clauses.is(child, "another")
            || clauses.parse().arc(child) == Arc.POSSESSIVE && clauses.parse().children(child)
                .stream().anyMatch(below -> clauses.is(below, "a")));
  }

  private static boolean isNext(Clauses clauses, int unit) {
    return clauses.parse().children(unit).stream().anyMatch(child -> clauses.is(child, "next")
        || clauses.parse().children(child).stream().anyMatch(below -> clauses.is(below, "next")));
  }
}
