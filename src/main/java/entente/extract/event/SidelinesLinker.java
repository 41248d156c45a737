package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.extract.mention.Mention.Collective.Kind;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Party;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ties meetings and calls to the session on whose sidelines they were: "on the margins of the
 * Summit", "on the sidelines" of the one told before, and what two sides do "at the Summit", "during
 * the Assembly" or "while attending" it.
 */
final class SidelinesLinker {
  /** What a sitting told before may be called, besides the nouns of any gathering. */
  private static final Set<String> SITTINGS = Set.of("gathering", "event", "forum", "conference",
      "assembly");
  /** Words of somebody who speaks of where he is. */
  private static final Set<String> HERE = Set.of("here", "today", "opportunity", "chance", "now");
  /** Prepositions before the sitting at which two sides meet. */
  private static final Set<String> AT = Set.of("at", "during");

  private final Clauses clauses;
  private final Map<Integer, List<EventDraft>> told;

  /** For the events of a sentence by the unit that tells of them. */
  SidelinesLinker(Clauses clauses, Map<Integer, List<EventDraft>> told) {
    this.clauses = clauses;
    this.told = told;
  }

  /** Ties them; "the summit" and "the meeting" may be those told last before the sentence. */
  void link(EventLedger ledger) {
    EventDraft last = ledger.last(EventType.SESSION);
    for (int unit = 0; unit < clauses.size(); unit++) {
      if (Sidelines.isWord(clauses, unit)) {
        EventDraft session = sessionBelow(unit);
        session = session == null && (isOfWhich(unit) || isIts(unit))
            ? sessionBefore(unit)
            : session;
        session = session == null && isOfToldBefore(unit) ? toldBefore(ledger) : session;
        if (session != null && !link(unit, session)) {
          linkToldBefore(unit, session, ledger);
        }
      }
    }
    if (last != null) {
      told.forEach((unit, drafts) -> drafts.forEach(draft -> {
        if (isAtSitting(unit) && draft.sidelinesOf == null) {
          metAt(draft, last);
        }
      }));
    }
    told.forEach((unit, drafts) -> {
      EventDraft session = drafts.getFirst();
      if (session.type == EventType.SESSION && !Sidelines.isOn(clauses, unit)) {
        metAt(unit, session);
      }
    });
  }

  /** The sitting told last that has the status of what the sentence tells, or else any. */
  private @Nullable EventDraft toldBefore(EventLedger ledger) {
    boolean occurred = !told.isEmpty() && told.values().stream().flatMap(List::stream)
        .allMatch(draft -> draft.status == EventStatus.OCCURRED);
    EventDraft been = occurred
        ? ledger.lastGathering(EventStatus.OCCURRED, false, EventType.SESSION)
        : null;
    return been == null ? ledger.last(EventType.SESSION) : been;
  }

  private @Nullable EventDraft sessionBelow(int sidelines) {
    for (Map.Entry<Integer, List<EventDraft>> each : told.entrySet()) {
      EventDraft draft = each.getValue().getFirst();
      if (draft.type == EventType.SESSION && clauses.parse().isUnder(each.getKey(), sidelines)) {
        return draft;
      }
    }
    return null;
  }

  /** "a summit in A, on the sidelines of which". */
  private boolean isOfWhich(int unit) {
    return clauses.prepositionObjects(unit, "of").stream().anyMatch(of -> clauses.is(of, "which"));
  }

  /** "the summit in A and the meetings on its sidelines", "on whose margins they met". */
  private boolean isIts(int unit) {
    return clauses.parse().children(unit).stream()
        .anyMatch(child -> clauses.is(child, "its") || clauses.is(child, "whose"));
  }

  private @Nullable EventDraft sessionBefore(int unit) {
    return told.entrySet().stream().filter(each -> each.getKey() < unit)
        .map(each -> each.getValue().getFirst())
        .filter(draft -> draft.type == EventType.SESSION).reduce((a, b) -> b).orElse(null);
  }

  /** "on the sidelines", "on the sidelines of the summit": of the one told before. */
  private boolean isOfToldBefore(int sidelines) {
    List<Integer> of = clauses.prepositionObjects(sidelines, "of");
    return of.isEmpty() || of.stream().anyMatch(object -> isSitting(object)
        || AttendanceReader.isGathering(clauses, object));
  }

  private boolean isSitting(int unit) {
    return clauses.mention(unit) == null && SITTINGS.contains(clauses.lemma(unit))
        && clauses.parse().children(unit).stream()
            .anyMatch(child -> clauses.is(child, "the") || clauses.is(child, "this"));
  }

  /** "A and B met at the G20 Summit": what two sides do at a sitting of more. */
  private void metAt(int unit, EventDraft session) {
    Parse parse = clauses.parse();
    int link = parse.head(unit);
    int attending = clauses.governingVerb(unit);
    boolean at = link >= 0 && AT.contains(clauses.lemma(link));
    boolean attends = attending >= 0 && parse.arc(attending) != Arc.NOUN_CLAUSE
        && (clauses.is(attending, "attend")
            || clauses.is(attending, "participate"));
    boolean around = attending >= 0 && parse.head(attending) >= 0
        && Anchors.isAround(clauses, parse.head(attending));
    int above = around ? -1 : at ? attending : attends ? clauses.governingVerb(attending) : -1;
    for (Map.Entry<Integer, List<EventDraft>> each : told.entrySet()) {
      int verb = parse.isVerb(each.getKey()) ? each.getKey() : clauses.governingVerb(each.getKey());
      if (above >= 0 && verb == above) {
        each.getValue().stream().filter(draft -> isBeside(draft, session))
            .forEach(draft -> tie(draft, session));
      }
    }
  }

  /** "signed at the summit", "met during the forum": at the one told before. */
  private boolean isAtSitting(int unit) {
    int verb = clauses.parse().isVerb(unit) ? unit : clauses.governingVerb(unit);
    Parse parse = clauses.parse();
    for (int object = verb + 1; verb >= 0 && object < clauses.size(); object++) {
      boolean sitting = !told.containsKey(object) && (isSitting(object)
          || clauses.is(object, "summit") && AttendanceReader.isGathering(clauses, object));
      if (sitting && parse.arc(object) == Arc.PREPOSITION_OBJECT && parse.isUnder(object, verb)
          && AT.contains(clauses.lemma(parse.head(object)))) {
        return true;
      }
    }
    return false;
  }

  private static void metAt(EventDraft draft, EventDraft session) {
    if (isBeside(draft, session)) {
      tie(draft, session);
    } else if (draft.type == EventType.SIGNING && draft.place == null
        && draft.status == session.status) {
      draft.place = session.place;
    }
  }

  private static boolean isBeside(EventDraft draft, EventDraft session) {
    Set<Party> parties = draft.parties();
    return draft.type == EventType.MEETING && draft.status == session.status && parties.size() == 2
        && !parties.contains(Party.organisation(String.valueOf(session.framework)))
        && !session.parties().containsAll(parties);
  }

  private static void tie(EventDraft draft, EventDraft session) {
    draft.sidelinesOf = session;
    if (session.when.isUnknown() && !draft.when.isUnknown()) {
      session.when = draft.when;
      session.borrowed = true;
    } else if (draft.when.isUnknown()) {
      draft.when = session.when;
    }
  }

  /** "on the sidelines of the Summit in Goa on Thursday" dates the Summit too. */
  private boolean timeAfter(int sidelines) {
    return clauses.times().stream().anyMatch(time -> time.start() > clauses.end(sidelines));
  }

  /** True if something was tied that the sentence tells. */
  private boolean link(int sidelines, EventDraft session) {
    int verb = clauses.governingVerb(sidelines);
    boolean linked = false;
    for (Map.Entry<Integer, List<EventDraft>> each : told.entrySet()) {
      boolean near = each.getKey() == verb || clauses.parse().isUnder(sidelines, each.getKey())
          || clauses.governingVerb(each.getKey()) == verb;
      // "on the sidelines of the A and B summits": neither is beside the other
      boolean beside = near && !clauses.parse().isUnder(each.getKey(), sidelines);
      for (EventDraft draft : each.getValue()) {
        linked |= beside && link(sidelines, session, draft);
      }
    }
    return linked || linkNearest(sidelines, session);
  }

  /**
   * "The meeting took place on the sidelines of the Summit", "I am glad to see you on the sidelines":
   * what was told before, or what the title tells.
   */
  private void linkToldBefore(int sidelines, EventDraft session, EventLedger ledger) {
    int verb = clauses.governingVerb(sidelines);
    int subject = verb < 0 ? -1 : clauses.subject(verb);
    boolean meeting = subject >= 0 && subject < sidelines && isMeeting(subject);
    EventDraft before = meeting
        ? ledger.last(EventType.MEETING)
        : isHere(sidelines) ? ledger.titledMeeting() : null;
    if (before != null && before.sidelinesOf == null && before.status == session.status) {
      link(sidelines, session, before);
    }
  }

  /** "the meeting", "the conversation", of which nothing else is said. */
  private boolean isMeeting(int noun) {
    return AttendanceReader.isGathering(clauses, noun) && !clauses.is(noun, "summit");
  }

  /** "this opportunity to meet on the sidelines": somebody speaks who is there. */
  private boolean isHere(int sidelines) {
    boolean speaks = false;
    boolean here = false;
    for (int unit = 0; unit < sidelines; unit++) {
      speaks |= clauses.mention(unit) instanceof Mention.Collective one
          && (one.kind() == Kind.SPEAKER || one.kind() == Kind.WE);
      here |= clauses.mention(unit) == null && HERE.contains(clauses.lemma(unit));
    }
    return speaks && here;
  }

  /** The meeting or sitting told last before "on the sidelines", where the parser hangs that elsewhere. */
  private boolean linkNearest(int sidelines, EventDraft session) {
    List<EventDraft> nearest = told.entrySet().stream().filter(each -> each.getKey() < sidelines)
        .reduce((first, second) -> second).map(Map.Entry::getValue)
        .filter(drafts -> drafts.getFirst().type == EventType.MEETING
            || drafts.getFirst().type == EventType.SESSION)
        .orElse(List.of());
    boolean linked = false;
    for (EventDraft draft : nearest) {
      linked |= link(sidelines, session, draft);
    }
    return linked;
  }

  /** Ties one event if it is of a kind that may be on sidelines; true if it is. */
  private boolean link(int sidelines, EventDraft session, EventDraft draft) {
    boolean kind = draft.type == EventType.MEETING || draft.type == EventType.CALL
        || draft.type == EventType.SESSION;
    if (draft.type == EventType.SIGNING && draft.place == null) {
      draft.place = session.place;
    }
    if (!kind || draft == session) {
      return false;
    }
    draft.sidelinesOf = session;
    if (session.when.isUnknown() && timeAfter(sidelines)) {
      session.when = draft.when;
      session.borrowed = true;
    }
    if (draft.when.isUnknown()
        && (draft.type == EventType.SESSION || EventLedger.isOneDay(session.when))) {
      draft.when = session.when;
    }
    if (session.when.isUnknown() && draft.status == EventStatus.PLANNED) {
      session.status = EventStatus.PLANNED;
    }
    return true;
  }
}
