package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.clause.Modality;
import entente.extract.discourse.Resolver;
import entente.extract.event.EventLexicon.Use;
import entente.extract.mention.Mention;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Participant;
import entente.model.Party;
import entente.model.PartialDate;
import entente.model.Period;
import entente.model.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads sittings of frameworks, and who takes part in them. */
final class SessionReader {
  /** Words between a verb and a sitting that say that nobody was at it yet, or any longer. */
  private static final Set<String> APART = Set.of("about", "before", "after", "following", "follow",
      "ahead", "advance", "since", "from", "until", "preparation", "wake", "eve", "result",
      "outcome", "regarding", "concerning");
  private static final Set<String> RECEIVING = Set.of("host", "receive", "welcome");
  /** What tells a sitting from the one that the report is about. */
  private static final Set<String> PREVIOUS = Set.of("previous", "last");

  private final EventLexicon lexicon;
  private final StatusReader statuses;
  private final Resolver resolver;
  private final SittingParts parts;

  SessionReader(EventLexicon lexicon, StatusReader statuses, Resolver resolver) {
    this.lexicon = lexicon;
    this.statuses = statuses;
    this.resolver = resolver;
    this.parts = new SittingParts(resolver);
  }

  /** The session that a unit names; null if it names none. */
  @Nullable
  EventDraft read(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    Mention mention = clauses.mention(unit);
    if (mention instanceof Mention.Sitting sitting) {
      return isPublic(sitting)
          ? null
          : session(reading, unit, sitting.framework(), sitting.name(), sitting.sides());
    }
    Party framework = BareFramework.of(clauses, unit);
    return framework == null
        ? null
        : session(reading, unit, framework.code(), null, List.of());
  }

  /** The session of a framework that a unit names; null where it is only proposed. */
  @Nullable
  EventDraft session(Reading reading, int unit, String framework,
      @Nullable String name, List<Party> sides) {
    Clauses clauses = reading.clauses();
    int verb = clauses.governingVerb(unit);
    boolean attended = verb >= 0 && attends(clauses, verb, unit)
        && !(sides.isEmpty() && isBilateral(reading, verb, framework));
    EventStatus status = attended
        ? statuses.verb(clauses, verb)
        : statuses.noun(clauses, sittingAbove(clauses, unit));
    if (!attended && status == EventStatus.OCCURRED && isBesidePlanned(clauses, unit)) {
      status = EventStatus.PLANNED;
    }
    if (status == EventStatus.OCCURRED && attended && statuses.isHope(clauses, verb)) {
      status = EventStatus.PLANNED;
    }
    if (status == null && verb >= 0
        && (clauses.is(verb, "propose") || clauses.is(verb, "call")
            || Modality.isHabit(clauses, verb)
            || statuses.isOfIdea(clauses, verb))) {
      return null;
    }
    if (status == null || verb >= 0 && clauses.is(verb, "skip")) { // others sat
      status = EventStatus.OCCURRED;
      attended = false;
    }
    if (!attended && status == EventStatus.OCCURRED
        && MereNames.is(reading, unit, framework, name)) {
      return null;
    }
    List<Participant> speakers = RemarksTitle.speakers(reading, unit);
    boolean talks = name != null
        && new Mention.Sitting(unit, unit, framework, name, sides).isTalks();
    EventDraft draft = new EventDraft(talks ? EventType.MEETING : EventType.SESSION, status,
        clauses.evidence(attended ? verb : Math.max(0, unit - 2), unit, 12));
    draft.untold = !attended && status == EventStatus.OCCURRED && speakers.isEmpty();
    draft.add(speakers);
    draft.recalled = status == EventStatus.OCCURRED && clauses.parse().children(unit).stream()
        .anyMatch(child -> PREVIOUS.contains(clauses.lemma(child)));
    draft.remote = Screens.show(clauses, unit)
        || clauses.text(unit, unit).toLowerCase(Locale.ROOT).contains("virtual");
    draft.framework = talks ? null : framework;
    draft.name = name;
    draft.when = reading.surroundings().when(unit, status);
    draft.place = BareFramework.debates(clauses, verb, unit) ? null : parts.where(reading, unit);
    if (attended && draft.when.isUnknown()) {
      draft.when = reading.surroundings().when(verb, status);
    }
    int sitting = SittingParts.sitting(clauses, unit);
    if (sitting >= 0) {
      draft.when = draft.when.isUnknown()
          ? reading.surroundings().when(sitting, status)
          : draft.when;
      draft.place = draft.place == null ? reading.surroundings().where(sitting) : draft.place;
    }
    if (draft.when.isUnknown() && status == EventStatus.OCCURRED
        && SittingParts.isSaidAtEnd(clauses, unit)) {
      draft.when = reading.surroundings().whenSaid(verb);
    }
    if (attended && draft.place == null) {
      draft.place = reading.surroundings().where(verb);
    }
    if (attended && draft.when.isUnknown() && isBeginning(clauses, verb)) {
      draft.when = new Period(PartialDate.of(reading.date()), null);
    }
    boolean ahead = draft.when.start() != null
        && draft.when.start().earliest().isAfter(reading.date())
        || reading.surroundings().isLater(unit)
        || attended && reading.surroundings().isLater(verb);
    if (!speakers.isEmpty() && draft.when.isUnknown()) {
      draft.when = Period.of(reading.date());
    } else if (status == EventStatus.OCCURRED && (ahead
        || !attended && isStillAhead(reading, unit, verb, draft.when.isUnknown()))) {
      draft.status = EventStatus.PLANNED;
    }
    sides.stream().map(Participant::side).forEach(side -> draft.add(List.of(side)));
    if (attended) {
      draft.add(parts.attendants(reading, verb));
    }
    draft.add(parts.below(reading, unit));
    if (!Sidelines.isOn(clauses, unit)) {
      draft.add(parts.speakers(reading, unit));
    }
    boolean hosted = attended && clauses.is(verb, "host") || SittingParts.isOfHost(clauses, unit);
    if (draft.place == null && hosted) {
      draft.place = home(draft);
    }
    return draft;
  }

  /** "the upcoming A Summit in B and C Summit in D": the second one, too. */
  private boolean isBesidePlanned(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    int first = parse.firstConjunct(unit);
    boolean place = clauses.mention(first) instanceof Mention.Locality
        && parse.arc(first) == Arc.PREPOSITION_OBJECT;
    int sitting = place ? parse.head(parse.head(first)) : first;
    return first != unit && sitting >= 0 && clauses.mention(sitting) instanceof Mention.Sitting
        && statuses.noun(clauses, sitting) == EventStatus.PLANNED;
  }

  /** "as we begin this summit": it has its first day. */
  private boolean isBeginning(Clauses clauses, int verb) {
    return lexicon.is(clauses.lemma(verb), Use.BEGIN)
        && StatusReader.isPresent(clauses.parse(), verb)
        && statuses.verb(clauses, verb) == EventStatus.OCCURRED;
  }

  /** "met today ahead of the Summit", "looks forward to seeing A at the Summit". */
  private boolean isStillAhead(Reading reading, int unit, int verb, boolean undated) {
    Clauses clauses = reading.clauses();
    int of = clauses.parse().head(unit);
    int ahead = clauses.is(of, "of") ? clauses.parse().head(of) : -1;
    boolean today = clauses.is(ahead, "ahead") && verb >= 0 && Period.of(reading.date())
        .equals(reading.surroundings().when(verb, EventStatus.OCCURRED));
    return undated && (today || reading.surroundings().isToCome(unit))
        || verb >= 0 && statuses.isHope(clauses, verb);
  }

  /** "the A-B Business Forum": of two states no framework, and no talks of theirs either. */
  private static boolean isPublic(Mention.Sitting sitting) {
    return sitting.isTalks()
        && (sitting.name().endsWith("Forum") || sitting.name().endsWith("Conference"));
  }

  /** Those who are told to take part below the name of a sitting. */
  List<Participant> below(Reading reading, int unit) {
    return parts.below(reading, unit);
  }

  /** "Azerbaijan will host COP29": a sitting is where its one host is at home. */
  private static @Nullable Place home(EventDraft session) {
    List<Party> hosts = session.parties().stream().filter(Party::isState).toList();
    return hosts.size() == 1 ? new Place(null, hosts.getFirst().code()) : null;
  }

  /** "Leaders of the G20 wound up a summit": the one organisation that is subject; null if none. */
  @Nullable
  String subjectFramework(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    int verb = clauses.governingVerb(unit);
    boolean own = clauses.parse().children(unit).stream()
        .anyMatch(child -> clauses.is(child, "their") || clauses.is(child, "its"));
    boolean at = verb >= 0 && clauses.prepositionObjects(verb, "at").contains(unit);
    boolean sits = verb >= 0
        && (own || at || List.of(Use.LIGHT, Use.ATTEND, Use.BEGIN, Use.END).stream()
            .anyMatch(use -> lexicon.is(clauses.lemma(verb), use)));
    int subject = sits ? clauses.subject(verb) : -1;
    List<Participant> found = subject < 0
        ? List.of()
        : resolver.all(clauses, subject, reading.discourse());
    boolean one = found.size() == 1 && found.getFirst().person() == null
        && !found.getFirst().party().isState();
    return one ? found.getFirst().party().code() : null;
  }

  /** "the first conference of the Forum is planned": the noun that a verb says it of. */
  private static int sittingAbove(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    int link = parse.arc(unit) == Arc.PREPOSITION_OBJECT ? parse.head(unit) : -1;
    int noun = link >= 0 && (clauses.is(link, "of") || clauses.is(link, "in"))
        ? parse.head(link)
        : -1;
    return noun >= 0 && (AttendanceReader.isGathering(clauses.lemma(noun))
        || clauses.is(noun, "participation")) ? noun : unit;
  }

  /** True if the verb says that its subject takes part in the sitting, or sits. */
  private boolean attends(Clauses clauses, int verb, int unit) {
    if (Sidelines.isOn(clauses, unit)) {
      return false;
    }
    boolean part = BareFramework.takesPart(clauses, verb, unit);
    String lemma = clauses.lemma(verb);
    boolean travels = lexicon.isTravel(lemma)
        && clauses.prepositionObjects(verb, "for").contains(unit);
    boolean receives = RECEIVING.contains(lemma) && isFor(clauses, verb, unit);
    return part || travels || receives || lexicon.is(lemma, Use.ATTEND) && !lemma.equals("take")
        && !isElsewhere(clauses, verb, unit);
  }

  /** "hosting leaders from across the region for the Summit": whom no name tells. */
  private static boolean isFor(Clauses clauses, int verb, int unit) {
    return clauses.prepositionObjects(verb, "for").contains(unit)
        && clauses.parse().children(verb, Arc.OBJECT).stream()
            .allMatch(guest -> clauses.mention(guest) == null);
  }

  /** "A and B met at the Summit", "A held talks with B at the Summit": two sides beside it. */
  private boolean isBilateral(Reading reading, int verb, String framework) {
    Clauses clauses = reading.clauses();
    boolean encounter = isEncounter(lexicon.verb(clauses.lemma(verb)));
    List<Participant> found = parts.attendants(reading, verb);
    for (int object : clauses.parse().children(verb, Arc.OBJECT)) {
      if (clauses.mention(object) == null && isEncounter(lexicon.noun(clauses.lemma(object)))) {
        encounter = true;
        clauses.prepositionObjects(object, "with")
            .forEach(each -> found.addAll(resolver.one(clauses, each, reading.discourse())));
      } else if (encounter) {
        found.addAll(resolver.all(clauses, object, reading.discourse()));
      }
    }
    Set<Party> parties = new LinkedHashSet<>();
    found.forEach(each -> parties.add(each.party()));
    return encounter && parties.size() == 2 && !parties.contains(Party.organisation(framework));
  }

  private static boolean isEncounter(@Nullable Trigger trigger) {
    return trigger != null
        && (trigger.type() == Trigger.Type.MEETING || trigger.type() == Trigger.Type.TALK);
  }

  /** "spoke in advance of the summit": what is only spoken about, or later, is not attended. */
  private static boolean isElsewhere(Clauses clauses, int verb, int unit) {
    for (int at = unit; at >= 0 && at != verb; at = clauses.parse().head(at)) {
      boolean plain = clauses.mention(at) == null;
      if (plain && APART.contains(clauses.lemma(at)) || Anchors.isAround(clauses, at)
          || clauses.is(at, "on") && clauses.is(verb, "speak")) {
        return true;
      }
    }
    return clauses.is(verb, "speak") && clauses.parse().arc(unit) == Arc.OBJECT;
  }
}
