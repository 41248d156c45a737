package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.clause.PersonLists;
import entente.extract.discourse.Resolver;
import entente.extract.mention.Mention;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Participant;
import entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads from verbs who took part in an event told before: "A also attended the meeting", "A and B
 * participated from C", "She was joined by ...".
 */
final class AttendanceReader {
  private static final Set<String> ATTENDING = Set.of("attend", "participate", "take", "join",
      "speak", "tell", "address", "stop", "drop", "chair", "co-chair", "preside");
  /** Of these, the ones by which somebody speaks to those who sit. */
  private static final Set<String> ADDRESSING = Set.of("speak", "tell", "address");
  /** Nouns by which an event told before is meant. */
  private static final Set<String> GATHERINGS = Set.of("meeting", "talk", "talks", "summit",
      "session", "call", "conversation", "discussion", "consultation", "negotiation", "gathering");

  /** What those who take part do together. */
  private static final Set<String> SPEAKING = Set.of("discuss", "consider", "review", "exchange");

  /** Of these, the ones that no sitting is called by. */
  private static final Set<String> TALKS = Set.of("meeting", "talk", "talks", "call",
      "conversation", "discussion", "consultation", "negotiation");

  private final Resolver resolver;

  AttendanceReader(Resolver resolver) {
    this.resolver = resolver;
  }

  /** Adds to the event told last those whom the sentence says to have taken part in it. */
  void read(Reading reading, EventLedger ledger) {
    Clauses clauses = reading.clauses();
    boolean talks = !clauses.isTitle() && speaksOfTalks(clauses);
    for (int unit = 0; unit < clauses.size() && !clauses.isTitle(); unit++) {
      if (clauses.mention(unit) == null && clauses.parse().isVerb(unit)) {
        addCompanions(reading, unit, ledger);
        EventDraft last = ledger.lastGathering(clauses.hasAuxiliary(unit, "will")
            ? EventStatus.PLANNED
            : EventStatus.OCCURRED, talks, null);
        List<Participant> attendants = last == null
            ? List.of()
            : attendants(reading, unit, last);
        if (last != null && !(ledger.isTitledOther() && isOwn(reading, attendants))) {
          last.add(attendants);
        }
      }
    }
  }

  /** "A was accompanied by B", "B accompanied A", "B also travelled with the delegation". */
  private void addCompanions(Reading reading, int verb, EventLedger ledger) {
    Clauses clauses = reading.clauses();
    List<Participant> subject = clauses.subject(verb) < 0
        ? List.of()
        : resolver.all(clauses, clauses.subject(verb), reading.discourse());
    boolean joins = clauses.is(verb, "accompany") || clauses.is(verb, "join");
    boolean passive = joins && clauses.isPassive(verb);
    List<Participant> others = passive
        ? subject
        : joins ? objects(reading, verb) : delegation(reading, verb);
    if (!others.isEmpty()) {
      List<Participant> companions = passive ? agents(reading, verb) : subject;
      ledger.drafts().stream()
          .filter(draft -> draft.type == EventType.VISIT || isHere(draft, clauses))
          .filter(visit -> others.stream().anyMatch(visit.participants()::contains))
          .forEach(visit -> visit.add(companions.stream().filter(each -> each.person() != null
              && visit.parties().contains(each.party())).toList()));
    }
  }

  /** "A, accompanied by B, met with C": a meeting that the same sentence tells of. */
  private static boolean isHere(EventDraft draft, Clauses clauses) {
    return draft.type == EventType.MEETING
        && draft.evidence.sentence() == clauses.sentence().index();
  }

  private List<Participant> delegation(Reading reading, int verb) {
    return !reading.clauses().is(verb, "travel")
        ? List.of()
        : reading.clauses().prepositionObjects(verb, "with").stream()
            .flatMap(each -> resolver.one(reading.clauses(), each, reading.discourse()).stream())
            .toList();
  }

  /** True if all are of the side that publishes, as at a meeting of its own Security Council. */
  static boolean isOwn(Reading reading, List<Participant> attendants) {
    Party home = reading.discourse().memory().home();
    return attendants.stream().allMatch(each -> each.party().equals(home));
  }

  /** True if a sentence speaks of talks, which no sitting is called by. */
  static boolean speaksOfTalks(Clauses clauses) {
    for (int unit = 0; unit < clauses.size(); unit++) {
      if (clauses.mention(unit) == null && TALKS.contains(clauses.lemma(unit))) {
        return true;
      }
    }
    return false;
  }

  private List<Participant> attendants(Reading reading, int verb, EventDraft last) {
    Clauses clauses = reading.clauses();
    int subject = clauses.subject(verb);
    if (clauses.is(verb, "include")) {
      return subject >= 0 && isGathering(clauses, subject) ? objects(reading, verb) : List.of();
    }
    if (subject >= 0 && SPEAKING.contains(clauses.lemma(verb))) {
      return speakers(reading, verb, subject, last);
    }
    if (subject < 0 || !ATTENDING.contains(clauses.lemma(verb)) || clauses.isNegated(verb)) {
      return List.of();
    }
    boolean passive = clauses.isPassive(verb);
    if (clauses.is(verb, "preside") && clauses.parse().prepositions(verb, "over").isEmpty()) {
      return Audience.persons(resolver.all(clauses, subject, reading.discourse()));
    }
    if (ADDRESSING.contains(clauses.lemma(verb))) {
      return last.type == EventType.SESSION && !passive && Audience.speaksThere(clauses, verb)
          ? Audience.persons(resolver.all(clauses, subject, reading.discourse()))
          : List.of();
    }
    if (clauses.is(verb, "participate") && clauses.prepositionObjects(verb, "in").isEmpty()
        && takesPart(reading, subject, last)) {
      return withJoining(reading, verb, subject);
    }
    if (passive && clauses.is(verb, "join") && takesPart(reading, subject, last)) {
      List<Participant> found = new ArrayList<>(
          resolver.all(clauses, subject, reading.discourse()));
      found.addAll(agents(reading, verb));
      return found;
    }
    return !passive && attendsGathering(clauses, verb)
        ? resolver.all(clauses, subject, reading.discourse())
        : List.of();
  }

  /** "A participated from B, with C joining virtually": A and C. */
  private List<Participant> withJoining(Reading reading, int verb, int subject) {
    Clauses clauses = reading.clauses();
    List<Participant> found = new ArrayList<>(
        resolver.all(clauses, subject, reading.discourse()));
    for (int joining : clauses.prepositionObjects(verb, "with")) {
      int who = clauses.is(joining, "join") ? clauses.parse().child(joining, Arc.SUBJECT) : joining;
      found.addAll(who < 0 ? List.of() : resolver.all(clauses, who, reading.discourse()));
    }
    return found;
  }

  /** "During the meeting, A and B discussed": who speaks there, where one of them is known to be. */
  private List<Participant> speakers(Reading reading, int verb, int subject, EventDraft last) {
    Clauses clauses = reading.clauses();
    boolean there = SPEAKING.contains(clauses.lemma(verb)) && !clauses.isPassive(verb)
        && Stream.of("at", "during")
            .flatMap(link -> clauses.prepositionObjects(verb, link).stream())
            .anyMatch(unit -> isGathering(clauses, unit));
    boolean named = clauses.mention(subject) instanceof Mention.Actors
        || !clauses.prepositionObjects(subject, "of").isEmpty();
    List<Participant> found = there && named
        ? resolver.all(clauses, subject, reading.discourse())
        : List.of();
    return found.stream().anyMatch(each -> last.parties().contains(each.party()))
        ? found
        : List.of();
  }

  private List<Participant> objects(Reading reading, int verb) {
    List<Participant> found = new ArrayList<>();
    for (int object : reading.clauses().parse().children(verb, Arc.OBJECT)) {
      found.addAll(resolver.all(reading.clauses(), object, reading.discourse()));
    }
    for (int listed : PersonLists.from(reading.clauses(), firstBehind(reading.clauses(), verb))) {
      found.addAll(resolver.one(reading.clauses(), listed, reading.discourse()));
    }
    return found;
  }

  /** The unit behind a verb and its colon. */
  private static int firstBehind(Clauses clauses, int verb) {
    boolean colon = verb + 1 < clauses.size() && clauses.unit(verb + 1).form().equals(":");
    return colon ? verb + 2 : verb + 1;
  }

  private List<Participant> agents(Reading reading, int verb) {
    List<Participant> found = new ArrayList<>();
    for (int agent : reading.clauses().prepositionObjects(verb, "by")) {
      found.addAll(resolver.one(reading.clauses(), agent, reading.discourse()));
    }
    for (int link : reading.clauses().parse().prepositions(verb, "by")) {
      for (int agent : PersonLists.from(reading.clauses(), link + 1)) {
        found.addAll(resolver.one(reading.clauses(), agent, reading.discourse()));
      }
    }
    return found;
  }

  private boolean takesPart(Reading reading, int subject, EventDraft last) {
    List<Participant> joined = resolver.all(reading.clauses(), subject, reading.discourse());
    return !joined.isEmpty() && last.parties()
        .containsAll(joined.stream().map(Participant::party).toList());
  }

  /** "attended the meeting", "took part in the talks". */
  private static boolean attendsGathering(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    boolean takes = clauses.is(verb, "take");
    if (takes && parse.children(verb, Arc.OBJECT).stream()
        .noneMatch(object -> clauses.is(object, "part"))) {
      return false;
    }
    List<Integer> told = new ArrayList<>(
        clauses.prepositionObjects(verb, isPassing(clauses, verb) ? "by" : "in"));
    if (!takes) {
      told.addAll(parse.children(verb, Arc.OBJECT));
    } else {
      parse.children(verb, Arc.OBJECT)
          .forEach(part -> told.addAll(clauses.prepositionObjects(part, "in")));
    }
    return told.stream().anyMatch(unit -> isGathering(clauses, unit))
        || told.stream().anyMatch(unit -> clauses.is(unit, "which"))
            && isOfGathering(clauses, verb);
  }

  /** "chaired the session, in which A took part". */
  private static boolean isOfGathering(Clauses clauses, int verb) {
    int which = verb;
    while (which > 0 && !clauses.is(which, "which")) {
      which--;
    }
    return which > 2 && IntStream.of(which - 2, which - 3)
        .anyMatch(unit -> unit >= 0 && isGathering(clauses, unit));
  }

  /** "stopped by the meeting", "dropped by". */
  private static boolean isPassing(Clauses clauses, int verb) {
    return clauses.is(verb, "stop") || clauses.is(verb, "drop");
  }

  /** True for nouns of gatherings: "meeting", "summit". */
  static boolean isGathering(String lemma) {
    return GATHERINGS.contains(lemma) || lemma.equals("conference");
  }

  /**
   * "the meeting", "today's call": a gathering that is not named further, so that it is the one told
   * before.
   */
  static boolean isGathering(Clauses clauses, int unit) {
    return clauses.mention(unit) == null && GATHERINGS.contains(clauses.lemma(unit))
        && clauses.parse().children(unit).stream()
            .anyMatch(child -> clauses.is(child, "the") || clauses.is(child, "this")
                || clauses.parse().arc(child) == Arc.POSSESSIVE && clauses.isTime(child))
        && clauses.prepositionObjects(unit, "of").isEmpty();
  }
}
