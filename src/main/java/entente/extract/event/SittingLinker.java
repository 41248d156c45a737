package entente.extract.event;

import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Party;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ties the events of a sentence to the sitting at which, or on whose sidelines, they were. */
final class SittingLinker {
  private final Clauses clauses;
  private final Map<Integer, List<EventDraft>> told;

  /** For the events of a sentence by the unit that tells of them. */
  SittingLinker(Clauses clauses, Map<Integer, List<EventDraft>> told) {
    this.clauses = clauses;
    this.told = told;
  }

  /** Ties them; "the summit" of an earlier sentence is the last sitting in the ledger. */
  void link(EventLedger ledger) {
    linkSidelines(ledger);
    joinSittings();
    receiveGuests(ledger.last(EventType.SESSION));
  }

  /** "A hosted B, C and D": those whom the host of a sitting receives for it take part in it. */
  private void receiveGuests(@Nullable EventDraft session) {
    if (session != null && session.framework != null && session.status == EventStatus.OCCURRED) {
      told.forEach((unit, drafts) -> {
        if (clauses.is(unit, "host")) {
          drafts.removeIf(draft -> isReception(draft, session));
        }
      });
      told.values().removeIf(List::isEmpty);
    }
  }

  private static boolean isReception(EventDraft draft, EventDraft session) {
    Set<Party> parties = draft.parties();
    String country = session.place == null ? null : session.place.country();
    boolean many = parties.size() > 2
        || parties.contains(Party.organisation(String.valueOf(session.framework)));
    boolean reception = many && draft.type == EventType.MEETING && draft.status == session.status
        && (country == null || parties.contains(Party.state(country)));
    if (reception) {
      session.add(draft.participants());
    }
    return reception;
  }

  /** Ties meetings and calls to the session on whose sidelines the sentence says that they were. */
  private void linkSidelines(EventLedger ledger) {
    for (int unit = 0; unit < clauses.size(); unit++) {
      if (SessionReader.isSidelines(clauses, unit)) {
        EventDraft session = sessionBelow(unit);
        session = session == null && isOfGathering(unit)
            ? ledger.last(EventType.SESSION)
            : session;
        if (session != null) {
          link(unit, session);
        }
      }
    }
  }

  /** "on the sidelines of the summit": of the one told before. */
  private boolean isOfGathering(int sidelines) {
    return clauses.prepositionObjects(sidelines, "of").stream()
        .anyMatch(object -> AttendanceReader.isGathering(clauses, object));
  }

  /** Documents signed "at the Summit": those who sign take part in it. */
  private void joinSittings() {
    for (Map.Entry<Integer, List<EventDraft>> sitting : told.entrySet()) {
      EventDraft session = sitting.getValue().isEmpty() ? null : sitting.getValue().getFirst();
      int link = clauses.parse().head(sitting.getKey());
      if (session != null && session.type == EventType.SESSION && clauses.is(link, "at")
          && !SessionReader.onSidelines(clauses, sitting.getKey())) {
        told.forEach((unit, drafts) -> {
          int verb = clauses.parse().isVerb(unit) ? unit : clauses.governingVerb(unit);
          if (clauses.governingVerb(link) == verb) {
            drafts.removeIf(draft -> isPartOf(draft, session));
          }
        });
      }
    }
    told.values().removeIf(List::isEmpty);
  }

  /** Adds those who signed or talked to their own sitting; true if the talks were all of it. */
  private static boolean isPartOf(EventDraft draft, EventDraft session) {
    boolean own = session.parties().size() > 1 && session.parties().equals(draft.parties());
    if (own && draft.status == session.status && draft.type != EventType.VISIT) {
      session.add(draft.participants());
      session.place = session.place == null ? draft.place : session.place;
      session.when = session.when.isUnknown() ? draft.when : session.when;
      draft.framework = draft.type == EventType.SIGNING ? session.framework : draft.framework;
    }
    return own && draft.type == EventType.MEETING && draft.status == session.status;
  }

  private @Nullable EventDraft sessionBelow(int sidelines) {
    Parse parse = clauses.parse();
    for (Map.Entry<Integer, List<EventDraft>> each : told.entrySet()) {
      EventDraft draft = each.getValue().getFirst();
      if (draft.type == EventType.SESSION && parse.isUnder(each.getKey(), sidelines)) {
        return draft;
      }
    }
    return null;
  }

  /** "on the sidelines of the Summit in Goa on Thursday" dates the Summit too. */
  private boolean timeAfter(int sidelines) {
    return clauses.times().stream().anyMatch(time -> time.start() > clauses.end(sidelines));
  }

  private void link(int sidelines, EventDraft session) {
    int verb = clauses.governingVerb(sidelines);
    for (Map.Entry<Integer, List<EventDraft>> each : told.entrySet()) {
      boolean near = each.getKey() == verb || clauses.parse().isUnder(sidelines, each.getKey())
          || clauses.governingVerb(each.getKey()) == verb;
      for (EventDraft draft : each.getValue()) {
        boolean kind = draft.type == EventType.MEETING || draft.type == EventType.CALL
            || draft.type == EventType.SESSION;
        if (near && draft.type == EventType.SIGNING && draft.place == null) {
          draft.place = session.place;
        }
        if (near && kind && draft != session) {
          draft.sidelinesOf = session;
          if (session.when.isUnknown() && timeAfter(sidelines)) {
            session.when = draft.when;
          }
          if (draft.when.isUnknown() && draft.type == EventType.SESSION) {
            draft.when = session.when;
          }
          if (session.when.isUnknown() && draft.status == EventStatus.PLANNED) {
            session.status = EventStatus.PLANNED;
          }
        }
      }
    }
  }
}
