package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Party;
import entente.model.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ties a visit to what it is made for in its own sentence: "will travel to Munich to attend the
 * Conference", "flew to Cairo for a session of the Arab League". Each tells the other's time and
 * place.
 */
final class PurposeLinker {
  private static final Set<String> SETTING_OUT = Set.of("arrive", "land", "leave", "depart");

  private final Clauses clauses;
  private final Map<Integer, List<EventDraft>> told;

  /** For the events of a sentence by the unit that tells of them. */
  PurposeLinker(Clauses clauses, Map<Integer, List<EventDraft>> told) {
    this.clauses = clauses;
    this.told = told;
  }

  void link() {
    told.forEach((unit, drafts) -> {
      EventDraft visit = drafts.isEmpty() ? null : drafts.getFirst();
      if (visit != null && visit.type == EventType.VISIT && isToOnePlace(drafts)) {
        told.forEach((other, more) -> {
          if (!other.equals(unit) && (isPurpose(other, unit)
              || isNextStep(other, unit)
                  && more.stream().allMatch(draft -> meetsHost(draft, visit)))) {
            more.stream().filter(draft -> draft.type != EventType.VISIT)
                .forEach(draft -> {
                  share(visit, draft);
                  if (isUnderWay(unit) && draft.status == EventStatus.OCCURRED
                      && Places.shareState(visit.place, draft.place)) {
                    draft.status = EventStatus.PLANNED;
                  }
                });
          }
        });
      }
    });
  }

  /** "has arrived in B for talks": what somebody has set out for is still to come. */
  private boolean isUnderWay(int visit) {
    return SETTING_OUT.contains(clauses.lemma(visit));
  }

  private static boolean isToOnePlace(List<EventDraft> visits) {
    return visits.stream().map(visit -> visit.place).distinct().count() == 1;
  }

  /**
   * True if a unit stands below the visit's verb as an infinitive, behind its "for", or in a clause
   * with "where".
   */
  private boolean isPurpose(int unit, int visit) {
    Parse parse = clauses.parse();
    int travel = parse.isVerb(visit) ? visit : clauses.governingVerb(visit);
    if (travel < 0) {
      return false;
    }
    if (clauses.prepositionObjects(travel, "for").contains(unit)
        || clauses.prepositionObjects(visit, "for").contains(unit)) {
      return true;
    }
    int own = parse.isVerb(unit) ? unit : clauses.governingVerb(unit);
    int verb = own < 0 ? -1 : parse.firstConjunct(own);
    if (verb >= 0 && parse.arc(verb) == Arc.NOUN_CLAUSE && parse.isUnder(verb, travel)
        && parse.children(verb).stream().anyMatch(child -> clauses.is(child, "where"))) {
      return true;
    }
    boolean infinitive = verb >= 0 && parse.arc(verb) == Arc.VERB_CLAUSE
        && clauses.hasOwnAuxiliary(verb, "to");
    return infinitive && (parse.head(verb) == travel || parse.isUnder(parse.head(verb), travel));
  }

  /** "will visit A and meet B": what the same sentence says next of the visitor. */
  private boolean isNextStep(int unit, int visit) {
    Parse parse = clauses.parse();
    return unit > visit && parse.isVerb(unit) && parse.isVerb(visit)
        && parse.arc(unit) == Arc.CONJUNCT && parse.head(unit) == visit;
  }

  /** True if somebody of the state visited takes part, and no other place is told. */
  private static boolean meetsHost(EventDraft draft, EventDraft visit) {
    return visit.place != null && visit.place.country() != null && draft.place == null
        && draft.parties().contains(Party.state(visit.place.country()));
  }

  private static void share(EventDraft visit, EventDraft draft) {
    boolean gathers = draft.type != EventType.CALL && !draft.remote;
    Place place = draft.place;
    if (gathers && (place == null || place.country() == null)) {
      draft.place = visit.place;
    }
    boolean day = visit.when.start() != null && visit.when.start().isDay();
    boolean rough = draft.when.start() == null || !draft.when.start().isDay();
    if (day && rough && draft.when.mayOverlap(visit.when)) {
      draft.when = visit.when;
    } else if (visit.when.isUnknown() && Places.shareState(visit.place, draft.place)) {
      visit.when = draft.when;
    }
    if (draft.type == EventType.SESSION && draft.participants().isEmpty()) {
      draft.add(visit.participants());
    }
    if (visit.status == EventStatus.PLANNED && draft.status == EventStatus.OCCURRED) {
      draft.status = EventStatus.PLANNED;
    }
  }
}
