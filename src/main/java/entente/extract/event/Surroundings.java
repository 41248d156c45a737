package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.event.EventLexicon.Use;
import entente.extract.time.Anaphoric;
import entente.extract.time.Bound;
import entente.extract.time.DateRange;
import entente.extract.time.Tense;
import entente.extract.time.TimeMention;
import entente.extract.time.Weekday;
import entente.model.EventStatus;
import entente.model.Period;
import entente.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Finds when and where an event of a sentence takes place: what stands nearest to its words. */
final class Surroundings {
  private static final Set<String> THEN = Set.of("later", "earlier", "afterwards", "afterward",
      "beforehand", "subsequently", "then", "prior");

  private static final Set<String> BEFORE = Set.of("before", "ahead", "prior");

  private final EventLexicon lexicon;
  private final Clauses clauses;
  private final LocalDate date;
  private final @Nullable LocalDate told;
  private final @Nullable Place filed;
  private final DurationReader durations;
  private final Anchors anchors;
  private final MatterTimes matters;
  private final Whereabouts whereabouts;
  private final TimesToCome timesToCome;

  /**
   * For a sentence.
   *
   * @param date the day of writing
   * @param told the day of the event told last, from which "the next day" counts; null before any
   * @param filed where the document was written, which is "here"; null where it does not say so
   * @param there where the visit told last goes to; null where none is told
   * @param units the units whose words tell of an event, in order
   */
  Surroundings(EventLexicon lexicon, Clauses clauses, LocalDate date, @Nullable LocalDate told,
      List<Integer> units, @Nullable Place filed, @Nullable Place there) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.date = date;
    this.told = told;
    this.filed = filed;
    this.durations = new DurationReader(lexicon, clauses);
    this.anchors = new Anchors(lexicon, clauses, units);
    this.timesToCome = new TimesToCome(clauses, anchors);
    this.matters = new MatterTimes(lexicon, clauses, anchors);
    this.whereabouts = new Whereabouts(lexicon, clauses, anchors, filed, there);
  }

  /** The time of the event at that anchor; unknown where the sentence gives it none. */
  Period when(int anchor, EventStatus status) {
    Tense tense = switch (status) {
      case OCCURRED -> isTold(anchor) ? Tense.PAST : Tense.UNKNOWN;
      case PLANNED -> Tense.FUTURE;
      case CANCELLED -> isPluperfect(anchor) ? Tense.UNKNOWN : Tense.FUTURE;
    };
    Period own = when(anchor, tense, false);
    Period shared = own.isUnknown() ? when(anchor, tense, true) : own;
    boolean beside = shared != own && Sidelines.isOn(clauses, anchor);
    return beside && shared.start() != null && shared.start().isDay()
        ? Period.UNKNOWN // "met today on the sidelines of the summit" tells no day on which it began
        : durations.of(anchor, shared);
  }

  /** The time named between two units, of what a verb tells; unknown where none is. */
  Period between(int from, int to, int verb, EventStatus status) {
    Tense tense = status == EventStatus.PLANNED || isPresent(verb) ? Tense.FUTURE : Tense.PAST;
    return clauses.times().stream().filter(time -> time.expression().isEventTime())
        .filter(time -> clauses.unitAt(time.start()) >= from && clauses.unitAt(time.start()) < to)
        .map(time -> resolve(time, tense, told)).findFirst().orElse(Period.UNKNOWN);
  }

  /** The first day that the sentence tells of, looking back; unknown where it tells none. */
  Period firstDay() {
    return clauses.times().stream().filter(time -> time.expression().isEventTime())
        .map(time -> resolve(time, Tense.PAST, told))
        .filter(period -> period.start() != null && period.start().isDay()).findFirst()
        .orElse(Period.UNKNOWN);
  }

  /** The day on which a verb says that something was said; unknown where it says none. */
  Period whenSaid(int verb) {
    for (TimeMention time : clauses.times()) {
      int unit = clauses.unitAt(time.start());
      int head = clauses.parse().head(unit);
      boolean beside = head == verb || head >= 0 && clauses.parse().head(head) == verb;
      if (beside && time.expression().isEventTime()) {
        return resolve(time, Tense.PAST, told);
      }
    }
    return Period.UNKNOWN;
  }

  /** True if its time is counted from the day of writing on: "later this year", "later in 2025". */
  boolean isLater(int anchor) {
    return timesToCome.isLater(anchor);
  }

  /** True if what a noun or an infinitive names is told to be at a time still to come. */
  boolean isToCome(int anchor) {
    return timesToCome.isToCome(anchor);
  }

  /** "had been due to meet on Friday" looks back, "has cancelled a visit on Friday" ahead. */
  private boolean isPluperfect(int anchor) {
    for (int at = anchor; at >= 0; at = clauses.parse().head(at)) {
      if (clauses.parse().children(at, Arc.AUXILIARY).stream()
          .anyMatch(child -> clauses.unit(child).form().equalsIgnoreCase("had"))) {
        return true;
      }
    }
    return false;
  }

  /** False for what is only named: "they will prepare the December summit" may mean the next. */
  private boolean isTold(int anchor) {
    Parse parse = clauses.parse();
    int verb = anchors.verb(anchor);
    return parse.tag(verb).equals("VBD") || parse.tag(verb).equals("VBN")
        || parse.children(verb, Arc.AUXILIARY).stream()
            .anyMatch(child -> parse.tag(child).equals("VBD"));
  }

  /** True for what a verb in the past tells by itself or as its light verb. */
  boolean isDone(int anchor) {
    return anchors.isDone(anchor);
  }

  /** "travels to A on Sunday", "is paying a visit to A on Sunday": the Sunday to come. */
  private boolean isPresent(int verb) {
    Parse parse = clauses.parse();
    if (verb < 0 || clauses.isTitle() || !lexicon.is(clauses.lemma(verb), Use.LIGHT)
        && lexicon.verb(clauses.lemma(verb)) == null && !clauses.is(verb, "stay")) {
      return false;
    }
    String tag = parse.tag(verb);
    boolean going = tag.equals("VBG") && parse.children(verb, Arc.AUXILIARY).stream()
        .anyMatch(child -> parse.tag(child).equals("VBZ") || parse.tag(child).equals("VBP"));
    return going || tag.equals("VBZ") || tag.equals("VBP");
  }

  private Period when(int anchor, Tense tense, boolean shared) {
    LocalDate spokenOf = told;
    Period found = Period.UNKNOWN;
    for (TimeMention time : clauses.times()) {
      int unit = clauses.unitAt(time.start());
      boolean limit = tense == Tense.FUTURE && time.expression() instanceof Bound;
      int owner = (limit || time.expression().isEventTime()) && !matters.isOfNoun(unit)
          ? anchors.owner(unit)
          : -1;
      Period period = owner < 0
          ? Period.UNKNOWN
          : resolve(time, isBegun(time, anchor) ? Tense.FUTURE : tense, spokenOf);
      if (!period.isUnknown()
          && (owner == anchor || shared && anchors.shareVerb(owner, anchor)
              && !anchors.isOfOwnerAlone(unit, owner, anchor))
          && (found.isUnknown() || EventLedger.isOneDay(period) && found.mayOverlap(period))) {
        found = period;
        if (time.expression() instanceof DateRange || EventLedger.isOneDay(period)) {
          return period;
        }
      }
      spokenOf = period.start() != null && period.start().isDay()
          ? period.start().earliest()
          : spokenOf;
    }
    return found;
  }

  /** "has landed for the summit, which begins on Friday": the Friday to come. */
  private boolean isBegun(TimeMention time, int anchor) {
    int verb = clauses.governingVerb(clauses.unitAt(time.start()));
    return time.expression() instanceof Weekday && verb >= 0 && verb != anchors.verb(anchor)
        && clauses.mention(verb) == null && lexicon.is(clauses.lemma(verb), Use.BEGIN)
        && (clauses.parse().tag(verb).equals("VBZ") || clauses.parse().tag(verb).equals("VBP"));
  }

  /** "two days later" counts from a day that only the story knows. */
  private Period resolve(TimeMention time, Tense tense, @Nullable LocalDate spokenOf) {
    if (time.expression() instanceof Anaphoric from) {
      LocalDate base = spokenOf == null && from.offset() <= 0 ? date : spokenOf;
      return base == null ? Period.UNKNOWN : from.resolve(base, tense);
    }
    if (time.expression() instanceof Bound limit) {
      return limit.untilThen(date);
    }
    boolean weekday = time.expression() instanceof Weekday
        || time.expression() instanceof DateRange range && range.from() instanceof Weekday;
    boolean ahead = tense == Tense.UNKNOWN && weekday
        && isPresent(clauses.governingVerb(clauses.unitAt(time.start())));
    return time.expression().resolve(date, ahead ? Tense.FUTURE : tense);
  }

  /** "He was later received by A", "met A after the session": it was about when something else was. */
  boolean isBeside(int anchor) {
    return hasBeside(anchor, this::tellsOrder);
  }

  /** "Before the session, A met B": it was not while the session was. */
  boolean isAhead(int anchor) {
    return hasBeside(anchor, word -> BEFORE.contains(clauses.lemma(word))
        && clauses.mention(word) == null && anchors.isAboveGathering(word));
  }

  /** True if such a word stands beside the verb of an anchor, or those that it completes. */
  private boolean hasBeside(int anchor, IntPredicate tells) {
    int verb = anchors.verb(anchor);
    for (int at = verb; at >= 0; at = clauses.parse().head(at)) {
      if (clauses.parse().children(at).stream().anyMatch(tells::test)) {
        return true;
      }
      if (clauses.parse().arc(at) != Arc.COMPLEMENT) {
        break;
      }
    }
    return false;
  }

  private boolean tellsOrder(int word) {
    return clauses.mention(word) == null
        && (THEN.contains(clauses.unit(word).form().toLowerCase(Locale.ROOT))
            || Anchors.isAround(clauses, word) && anchors.isAboveGathering(word));
  }

  /** Where the document was written, null where it does not say so. */
  @Nullable
  Place filed() {
    return filed;
  }

  /** The place of the event at that anchor, null where the sentence gives it none. */
  @Nullable
  Place where(int anchor) {
    return whereabouts.of(anchor);
  }

  /** The place that a unit names, null if it names none. */
  @Nullable
  Place place(int unit) {
    return whereabouts.place(unit);
  }

  /** The places that a unit names: several where it is a list of states. */
  List<Place> places(int unit) {
    return whereabouts.places(unit);
  }
}
