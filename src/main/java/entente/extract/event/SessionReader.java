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
import entente.model.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads sittings of frameworks, and who takes part in them. */
final class SessionReader {
  private static final Set<String> SIDELINES = Set.of("sideline", "sidelines", "margin", "margins",
      "fringe", "fringes");

  /** Words between a verb and a sitting that say that nobody was at it yet, or any longer. */
  private static final Set<String> APART = Set.of("about", "before", "after", "following", "follow",
      "ahead", "advance", "since", "from", "until", "preparation", "wake", "eve", "result",
      "outcome", "regarding", "concerning");

  private static final Set<String> SITS = Set.of("meet", "convene", "reconvene", "gather", "sit");

  /** Words that tell a sitting from the one that the report is about. */
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
      return session(reading, unit, sitting.framework(), sitting.name(), sitting.sides());
    }
    Party framework = attendedFramework(clauses, unit);
    return framework == null
        ? null
        : session(reading, unit, framework.code(), null, List.of());
  }

  /** "took part in the G20": a framework by name alone, as object of a verb of attending. */
  private @Nullable Party attendedFramework(Clauses clauses, int unit) {
    if (!(clauses.mention(unit) instanceof Mention.Actors actors)
        || actors.form() != Mention.Form.SIDE
            && (actors.form() != Mention.Form.TITLED || actors.participants().size() > 1
                || actors.participants().getFirst().person() != null)) {
      return null;
    }
    Party party = actors.participants().getFirst().party();
    int verb = clauses.governingVerb(unit);
    boolean object = Set.of(Arc.PREPOSITION_OBJECT, Arc.OBJECT)
        .contains(clauses.parse().arc(clauses.parse().firstConjunct(unit)));
    boolean attends = verb >= 0 && object && Set.of("attend", "participate")
        .contains(clauses.lemma(verb)) || verb >= 0 && takesPart(clauses, verb, unit);
    boolean meets = verb >= 0 && SITS.contains(clauses.lemma(verb)) && clauses.subject(verb) == unit
        && clauses.parse().prepositions(verb, "with").isEmpty()
        && clauses.parse().child(verb, Arc.OBJECT) < 0;
    boolean setting = isSidelinesOf(clauses, unit) || isCouncil(clauses, unit)
        || verb >= 0 && clauses.is(verb, "host") && hostsLeaders(clauses, verb, unit);
    return !party.isState() && (attends || meets || setting) ? party : null;
  }

  /** "India hosting Quad Leaders": where the leaders of a framework come together. */
  private static boolean hostsLeaders(Clauses clauses, int verb, int unit) {
    String name = clauses.text(unit, unit).toLowerCase(Locale.ROOT);
    return clauses.parse().arc(unit) == Arc.OBJECT && clauses.parse().head(unit) == verb
        && (name.endsWith("leaders") || name.endsWith("ministers"));
  }

  /** "at a European Council", "during the UN General Assembly": a body that sits, named by itself. */
  private static boolean isCouncil(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    int link = parse.arc(unit) == Arc.PREPOSITION_OBJECT ? parse.head(unit) : -1;
    String name = clauses.text(unit, unit);
    return link >= 0 && (clauses.is(link, "at") || clauses.is(link, "during"))
        && (name.endsWith(" Council") || name.endsWith(" Assembly"));
  }

  /** "on the margins of the G20", "on G20 sidelines": who is on its margins, sits. */
  private static boolean isSidelinesOf(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    if (parse.head(unit) > unit && isSidelines(clauses, parse.head(unit))) {
      return true;
    }
    int of = parse.arc(unit) == Arc.PREPOSITION_OBJECT ? parse.head(unit) : -1;
    return of >= 0 && clauses.is(of, "of") && parse.head(of) >= 0
        && isSidelines(clauses, parse.head(of));
  }

  private static boolean takesPart(Clauses clauses, int verb, int unit) {
    return clauses.is(verb, "take") && clauses.parse().children(verb, Arc.OBJECT).stream()
        .anyMatch(object -> clauses.is(object, "part")) && unit > verb;
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
    if (status == null && verb >= 0
        && (clauses.is(verb, "propose") || Modality.isHabit(clauses, verb))) {
      return null;
    }
    if (status == null) {
      status = EventStatus.OCCURRED;
      attended = false;
    }
    if (!attended && status == EventStatus.OCCURRED && isProcess(reading, unit, framework, name)) {
      return null;
    }
    boolean talks = isTalks(name, sides);
    EventDraft draft = new EventDraft(talks ? EventType.MEETING : EventType.SESSION, status,
        clauses.evidence(attended ? verb : Math.max(0, unit - 2), unit, 12));
    draft.untold = !attended && status == EventStatus.OCCURRED;
    draft.recalled = status == EventStatus.OCCURRED && clauses.parse().children(unit).stream()
        .anyMatch(child -> PREVIOUS.contains(clauses.lemma(child)));
    draft.remote = EncounterReader.isRemote(clauses, unit)
        || mentionText(clauses, unit).contains("virtual");
    draft.framework = talks ? null : framework;
    draft.name = name;
    draft.when = reading.surroundings().when(unit, status);
    draft.place = reading.surroundings().where(unit);
    if (attended && draft.when.isUnknown()) {
      draft.when = reading.surroundings().when(verb, status);
    }
    if (attended && draft.place == null) {
      draft.place = reading.surroundings().where(verb);
    }
    boolean ahead = draft.when.start() != null
        && draft.when.start().earliest().isAfter(reading.date())
        || reading.surroundings().isLater(unit)
        || attended && reading.surroundings().isLater(verb);
    if (ahead && status == EventStatus.OCCURRED) {
      draft.status = EventStatus.PLANNED;
    }
    sides.stream().map(Participant::side).forEach(side -> draft.add(List.of(side)));
    if (attended) {
      draft.add(parts.attendants(reading, verb));
    }
    draft.add(parts.below(reading, unit));
    if (!onSidelines(clauses, unit)) {
      draft.add(parts.speakers(reading, unit));
    }
    boolean hosted = attended && clauses.is(verb, "host") || isOfHost(clauses, unit);
    if (draft.place == null && hosted) {
      draft.place = home(draft);
    }
    return draft;
  }

  /** "the A-B Strategic Dialogue": a mechanism of two states is no framework, but talks. */
  private static boolean isTalks(@Nullable String name, List<Party> sides) {
    return name != null && name.endsWith("Dialogue") && sides.size() == 2
        && sides.stream().allMatch(Party::isState);
  }

  private static String mentionText(Clauses clauses, int unit) {
    return clauses.text(unit, unit).toLowerCase(Locale.ROOT);
  }

  private static boolean isOfHost(Clauses clauses, int unit) {
    int link = clauses.parse().head(unit);
    return clauses.is(link, "of") && clauses.is(clauses.parse().head(link), "host");
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
    boolean sits = verb >= 0 && (own || List.of(Use.LIGHT, Use.ATTEND, Use.BEGIN, Use.END).stream()
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
    int noun = link >= 0 && clauses.is(link, "of") ? parse.head(link) : -1;
    return noun >= 0 && AttendanceReader.isGathering(clauses.lemma(noun)) ? noun : unit;
  }

  /** "the ongoing A-B Dialogue": a mechanism that is only named, without time, place or verb. */
  private static boolean isProcess(Reading reading, int unit, String framework,
      @Nullable String name) {
    Clauses clauses = reading.clauses();
    int link = clauses.parse().head(unit);
    boolean at = clauses.is(link, "at") || clauses.is(link, "during")
        || clauses.is(link, "of") && clauses.is(clauses.parse().head(link), "day")
        || onSidelines(clauses, unit);
    return framework.equals(name) && !at && !clauses.isTitle()
        && reading.surroundings().when(unit, EventStatus.OCCURRED).isUnknown()
        && reading.surroundings().where(unit) == null;
  }

  /** True if the verb says that its subject takes part in the sitting, or sits. */
  private boolean attends(Clauses clauses, int verb, int unit) {
    if (onSidelines(clauses, unit)) {
      return false;
    }
    boolean part = takesPart(clauses, verb, unit);
    String lemma = clauses.lemma(verb);
    boolean travels = lexicon.isTravel(lemma)
        && clauses.prepositionObjects(verb, "for").contains(unit);
    return part || travels || lexicon.is(lemma, Use.ATTEND) && !lemma.equals("take")
        && !isElsewhere(clauses, verb, unit);
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
    return false;
  }

  /** True if "sidelines" or "margins" stands between the verb and the sitting. */
  static boolean onSidelines(Clauses clauses, int unit) {
    for (int at = clauses.parse().head(unit); at >= 0; at = clauses.parse().head(at)) {
      if (isSidelines(clauses, at)) {
        return true;
      }
    }
    return false;
  }

  /** True for "sidelines", "margins" and "fringes". */
  static boolean isSidelines(Clauses clauses, int unit) {
    return clauses.mention(unit) == null && SIDELINES.contains(clauses.lemma(unit));
  }
}
