package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.discourse.Resolver;
import entente.extract.lexicon.Needs;
import entente.extract.mention.Mention;
import entente.extract.text.Sentence;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Participant;
import entente.model.Period;
import entente.model.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads all events of a sentence into the ledger of its document. */
public final class EventExtractor {
  private static final Set<String> ANNOUNCE = Set.of("announce", "say", "confirm", "state", "tell");
  /** How far back an event may lie that is still news: the annotation rules' two years. */
  private static final int PAST_YEARS = 2;

  private final EventLexicon lexicon;
  private final EventReader events;
  private final SessionReader sessions;
  private final SummitReader summits;
  private final RollReader lists;
  private final AttendanceReader attendance;
  private final Resolver resolver;

  /** Reads with that lexicon. */
  public EventExtractor(EventLexicon lexicon, Resolver resolver) {
    this.lexicon = lexicon;
    StatusReader statuses = new StatusReader(lexicon);
    this.events = new EventReader(lexicon, statuses, resolver);
    this.sessions = new SessionReader(lexicon, statuses, resolver);
    this.summits = new SummitReader(sessions);
    this.lists = new RollReader(resolver);
    this.attendance = new AttendanceReader(resolver);
    this.resolver = resolver;
  }

  /**
   * Reads a sentence.
   *
   * @param date day of the document
   * @param filed where the document was written, null where it does not say so
   * @param byTelephone true if the document tells of a telephone call
   * @return the entries of the events that it told of
   */
  public List<EventLedger.Entry> read(Clauses clauses, Discourse discourse, EventLedger ledger,
      LocalDate date, @Nullable Place filed, boolean byTelephone) {
    Reading reading = new Reading(clauses, discourse,
        new Surroundings(lexicon, clauses, date, ledger.dayToldLast(), anchors(clauses), filed,
            there(ledger)),
        date, byTelephone, ledger);
    if (clauses.isTitle()) {
      ledger.titleNames(PartReader.named(reading));
    }
    if (clauses.sentence().index() == 0) {
      ledger.lead(reading.surroundings().firstDay());
    }
    addListed(reading, ledger);
    RollLinker rolls = new RollLinker(reading, clauses.isTitle() ? List.of() : lists.read(reading));
    Map<Integer, List<EventDraft>> told = new TreeMap<>();
    for (int unit = 0; unit < clauses.size(); unit++) {
      if (rolls.pointBack(unit)) {
        continue;
      }
      List<EventDraft> drafts = drafts(reading, unit, ledger.onlySession());
      if (!drafts.isEmpty()) {
        told.put(unit, new ArrayList<>(drafts));
      }
    }
    if (clauses.isTitle()) {
      ledger.title(told.isEmpty() && namesGathering(clauses), Apart.isTogether(clauses));
    }
    new PurposeLinker(clauses, told).link();
    new SittingLinker(clauses, told).link(ledger);
    List<EventLedger.Entry> entries = new ArrayList<>();
    told.forEach((unit, drafts) -> {
      for (EventDraft draft : drafts) {
        if (!isHistory(draft.when, date)) {
          EventDraft entered = enter(reading, draft, ledger);
          rolls.entered(unit, entered);
          EventLedger.Entry entry = new EventLedger.Entry(entered);
          entry.tell(discourse);
          entries.add(entry);
        }
      }
    });
    rolls.link();
    attendance.read(reading, ledger);
    return entries;
  }

  /** Where the visit told last goes to, null where none is told. */
  private static @Nullable Place there(EventLedger ledger) {
    EventDraft visit = ledger.last(EventType.VISIT);
    return visit == null ? null : visit.place;
  }

  /** All words that may tell of an event or of who took part in one. */
  public Needs triggers() {
    Needs all = new Needs();
    all.addAll(lexicon.triggers());
    all.addAll(lists.words());
    return all;
  }

  /** Adds those whom an item of a list names, and those who act together at a sitting told before. */
  private void addListed(Reading reading, EventLedger ledger) {
    boolean item = reading.clauses().sentence().kind() == Sentence.Kind.LIST_ITEM;
    EventDraft listing = ledger.listing();
    if (item && listing != null) {
      listing.add(lists.item(reading));
      return;
    }
    ledger.listing(null);
    EventDraft last = ledger.lastGathering(EventStatus.OCCURRED, false, null);
    if (last != null && last.type == EventType.SESSION && isNews(last)
        && !reading.clauses().isTitle()
        && !tellsOther(reading.clauses())) {
      last.add(lists.acting(reading, last.parties()));
    }
  }

  /** True for a sitting that somebody is told to have attended, or of which a document tells first. */
  private static boolean isNews(EventDraft session) {
    return !session.untold || session.evidence.sentence() <= 0;
  }

  /** True if a sentence tells of a meeting, call or visit of its own. */
  private boolean tellsOther(Clauses clauses) {
    for (int unit = 0; unit < clauses.size(); unit++) {
      Trigger trigger = events.trigger(clauses, unit);
      if (clauses.mention(unit) instanceof Mention.Sitting || trigger != null
          && trigger.type() != Trigger.Type.SIGNING && !trigger.anaphoric()) {
        return true;
      }
    }
    return false;
  }

  private boolean namesGathering(Clauses clauses) {
    for (int unit = 0; unit < clauses.size(); unit++) {
      Trigger trigger = events.trigger(clauses, unit);
      if (trigger != null && trigger.type() == Trigger.Type.MEETING) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> anchors(Clauses clauses) {
    List<Integer> anchors = new ArrayList<>();
    for (int unit = 0; unit < clauses.size(); unit++) {
      if (events.trigger(clauses, unit) != null && !SittingParts.behindSitting(clauses, unit)
          || clauses.mention(unit) instanceof Mention.Sitting
          || clauses.is(unit, "session") && clauses.parse().arc(unit) == Arc.OBJECT
          || BareFramework.of(clauses, unit) != null) {
        anchors.add(unit);
      }
    }
    return anchors;
  }

  private List<EventDraft> drafts(Reading reading, int unit, @Nullable EventDraft last) {
    EventDraft session = sessions.read(reading, unit);
    session = session == null ? summits.ofSubject(reading, unit) : session;
    session = session == null ? summits.next(reading, unit, last) : session;
    session = session == null ? summits.ofGroup(reading, unit) : session;
    List<EventDraft> drafts = session != null
        ? List.of(session)
        : events.read(reading, unit);
    if (drafts.isEmpty()) {
      summits.tellMore(reading, unit, last);
    }
    return drafts;
  }

  private EventDraft enter(Reading reading, EventDraft draft, EventLedger ledger) {
    draft.announcedBy = announcer(reading, draft);
    EventDraft sidelines = draft.sidelinesOf;
    if (sidelines != null) {
      shareWithSession(draft, sidelines);
    }
    EventDraft entry = ledger.enter(draft);
    if (sidelines != null && entry != draft && entry.sidelinesOf == null) {
      entry.sidelinesOf = sidelines;
    }
    redirect(ledger, draft, entry);
    return entry;
  }

  /** What was on the sidelines of a draft is on those of the entry that holds it. */
  private static void redirect(EventLedger ledger, EventDraft draft, EventDraft entry) {
    if (entry != draft) {
      for (EventDraft each : ledger.drafts()) {
        if (each.sidelinesOf == draft) {
          each.sidelinesOf = entry == each ? null : entry;
        }
      }
    }
  }

  private static boolean isHistory(Period when, LocalDate date) {
    return when.end() != null
        && when.end().latest().isBefore(date.minusYears(PAST_YEARS));
  }

  /** What is on the sidelines takes place where the session does. */
  private static void shareWithSession(EventDraft draft, EventDraft session) {
    if (draft.place == null && draft.type != EventType.CALL) {
      draft.place = session.place;
    } else if (session.place == null) {
      session.place = draft.place;
    }
  }

  /** "..., Foreign Ministry Spokesperson Mao Ning announced on Thursday." */
  private @Nullable Participant announcer(Reading reading, EventDraft draft) {
    if (draft.status != EventStatus.PLANNED || draft.evidence.sentence() < 0) {
      return null;
    }
    Clauses clauses = reading.clauses();
    for (int unit = 0; unit < clauses.size(); unit++) {
      if (clauses.mention(unit) == null && clauses.parse().isVerb(unit)
          && ANNOUNCE.contains(clauses.lemma(unit))) {
        int subject = clauses.subject(unit);
        Participant speaker = subject < 0
            ? null
            : resolver.person(clauses, subject, reading.discourse());
        if (speaker != null) {
          return speaker;
        }
      }
    }
    return null;
  }
}
