package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Participant;
import entente.model.Period;
import entente.model.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads from what somebody says to another in a transcript where and when these two met before: "we met
 * in A in May", "during our last telephone conversation".
 */
final class RecollectionReader {
  /** Words by which another occasion than that of the day is meant. */
  static final Set<String> OTHER = Set.of("last", "next", "first", "previous", "recent", "earlier",
      "upcoming", "future", "second", "third", "other");
  /** Verbs by which somebody tells of what has been. */
  private static final Set<String> RECALL = Set.of("remember", "recall");

  private RecollectionReader() {}

  /** The encounter of the two that a unit recalls; none where it is none, or that of the day. */
  static List<EventDraft> read(Reading reading, int unit, EventType type, EventStatus status) {
    Clauses clauses = reading.clauses();
    boolean verb = clauses.parse().isVerb(unit);
    if (verb ? !isOfUs(clauses, unit) : !isOurs(clauses, unit)) {
      return List.of();
    }
    List<Participant> both = Interlocutors.of(reading);
    if (both.isEmpty()) {
      return List.of();
    }
    EventDraft draft = reading.draft(type, status, unit);
    draft.add(both);
    draft.recalled = true;
    draft.remote = Screens.show(clauses, unit);
    int teller = clauses.governingVerb(unit);
    boolean told = verb
        ? isPast(clauses.parse(), unit)
        : teller >= 0 && RECALL.contains(clauses.lemma(teller)) || isOther(clauses, unit);
    boolean today = Period.of(reading.date()).equals(draft.when);
    boolean settled = !draft.when.isUnknown() || told && !isHere(reading, draft.place)
        && (draft.place != null || !verb);
    return settled && !today ? List.of(draft) : List.of();
  }

  /** "we met", without others. */
  private static boolean isOfUs(Clauses clauses, int verb) {
    int subject = clauses.parse().child(verb, Arc.SUBJECT);
    return subject >= 0 && !clauses.isPassive(verb)
        && clauses.mention(subject) instanceof Mention.Collective some
        && some.kind() == Mention.Collective.Kind.WE
        && clauses.text(subject, subject).equalsIgnoreCase("we")
        && clauses.prepositionObjects(verb, "with").isEmpty()
        && clauses.parse().child(verb, Arc.OBJECT) < 0;
  }

  /** "our meeting", without others. */
  private static boolean isOurs(Clauses clauses, int noun) {
    return clauses.prepositionObjects(noun, "with").isEmpty() && clauses.parse()
        .children(noun, Arc.POSSESSIVE).stream().anyMatch(child -> clauses.is(child, "our"));
  }

  private static boolean isOther(Clauses clauses, int noun) {
    return clauses.parse().children(noun).stream()
        .anyMatch(child -> OTHER.contains(clauses.lemma(child)));
  }

  private static boolean isPast(Parse parse, int verb) {
    return parse.tag(verb).equals("VBD") || parse.tag(verb).equals("VBN");
  }

  /** True for the place of the meeting at hand. */
  private static boolean isHere(Reading reading, @Nullable Place place) {
    EventDraft meeting = reading.ledger().last(EventType.MEETING);
    return place != null && meeting != null && place.equals(meeting.place);
  }
}
