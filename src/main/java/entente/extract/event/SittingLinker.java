package entente.extract.event;

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
  private static final List<String> HOSTING = List.of("host", "receive", "welcome");

  private final Clauses clauses;
  private final Map<Integer, List<EventDraft>> told;

  /** For the events of a sentence by the unit that tells of them. */
  SittingLinker(Clauses clauses, Map<Integer, List<EventDraft>> told) {
    this.clauses = clauses;
    this.told = told;
  }

  /** Ties them; "the summit" of an earlier sentence is the last sitting in the ledger. */
  void link(EventLedger ledger) {
    new SidelinesLinker(clauses, told).link(ledger);
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
    told.forEach((unit, drafts) -> {
      if (HOSTING.stream().anyMatch(verb -> clauses.is(unit, verb))) {
        EventDraft sitting = sittingFor(unit);
        drafts.removeIf(draft -> sitting != null && isFor(draft, sitting));
      }
    });
    told.values().removeIf(List::isEmpty);
  }

  /** "will welcome A and B for the C Summit": the sitting for which guests are received, or null. */
  private @Nullable EventDraft sittingFor(int verb) {
    for (int object : clauses.prepositionObjects(verb, "for")) {
      List<EventDraft> drafts = told.getOrDefault(object, List.of());
      if (!drafts.isEmpty() && drafts.getFirst().type == EventType.SESSION) {
        return drafts.getFirst();
      }
    }
    return null;
  }

  private static boolean isFor(EventDraft draft, EventDraft sitting) {
    boolean many = draft.parties().size() > 2
        || draft.parties().contains(Party.organisation(String.valueOf(sitting.framework)));
    boolean meeting = draft.type == EventType.MEETING && many;
    if (meeting) {
      sitting.add(draft.participants());
      sitting.status = draft.status;
      sitting.untold = false;
      sitting.when = sitting.when.isUnknown() ? draft.when : sitting.when;
      sitting.place = sitting.place == null ? draft.place : sitting.place;
    }
    return meeting;
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

  /** Documents signed "at the Summit": those who sign take part in it. */
  private void joinSittings() {
    for (Map.Entry<Integer, List<EventDraft>> sitting : told.entrySet()) {
      EventDraft session = sitting.getValue().isEmpty() ? null : sitting.getValue().getFirst();
      int link = clauses.parse().head(sitting.getKey());
      if (session != null && session.type == EventType.SESSION && clauses.is(link, "at")
          && !Sidelines.isOn(clauses, sitting.getKey())) {
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
}
