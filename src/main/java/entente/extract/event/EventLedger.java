package entente.extract.event;

import entente.extract.discourse.Discourse;
import entente.model.Event;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.PartialDate;
import entente.model.Participant;
import entente.model.Period;
import entente.model.Place;
import entente.reference.Memberships;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of one document, each once: what tells of one already known is added to it. */
public final class EventLedger {
  /** An event in the ledger, which further sentences may still add to. */
  public static final class Entry {
    private final EventDraft draft;

    Entry(EventDraft draft) {
      this.draft = draft;
    }

    /** Tells a discourse of the event as it is known now; a session as background tells no sides. */
    public void tell(Discourse discourse) {
      if (draft.type == EventType.VISIT) {
        discourse.travel(draft.participants());
      }
      boolean session = draft.type == EventType.SESSION;
      if (session && draft.framework != null) {
        discourse.gather(draft.framework);
      }
      boolean background = draft.status == EventStatus.PLANNED || session
          && draft.participants().stream().noneMatch(each -> each.person() != null);
      if (!background || discourse.sides(0).isEmpty()) {
        boolean talks = draft.status == EventStatus.OCCURRED
            && (session || draft.type == EventType.MEETING || draft.type == EventType.CALL);
        discourse.tell(draft.id, draft.participants(), session ? draft.framework : null, talks);
      }
    }
  }

  /** Sentences at the head of a document, which tell what its title announces. */
  private static final int HEAD = 20;

  private final List<EventDraft> drafts = new ArrayList<>();
  private boolean titledOther;
  private boolean titledTogether;
  private List<Participant> speakers = List.of();
  private Period lead = Period.UNKNOWN;
  private @Nullable String titledFramework;
  private @Nullable EventDraft listing;

  /** Notes the gathering whose participants stand in the items that follow, null if in none. */
  void listing(@Nullable EventDraft gathering) {
    listing = gathering;
  }

  /** The gathering whose participants stand in items, null if in none. */
  @Nullable
  EventDraft listing() {
    return listing;
  }

  /** True if items name who took part in a gathering. */
  public boolean isListing() {
    return listing != null;
  }

  /** Notes the day of which the first sentence of a report tells. */
  void lead(Period day) {
    lead = day;
  }

  /** Notes the framework that the title names first. */
  public void titled(String framework) {
    titledFramework = framework;
  }

  /** The framework that the title names, null if it names none. */
  @Nullable
  String titledFramework() {
    return titledFramework;
  }

  /**
   * Notes what the title tells.
   *
   * @param other true for a meeting that is no event between sides
   * @param together true for a meeting of more than two sides
   */
  void title(boolean other, boolean together) {
    titledOther = other;
    titledTogether = together;
  }

  /** True if the title tells of a meeting of more than two sides. */
  boolean isTitledTogether() {
    return titledTogether;
  }

  /** Notes whom the title names: in a transcript, those who speak. */
  void titleNames(List<Participant> persons) {
    speakers = List.copyOf(persons);
  }

  /** Whom the title names. */
  List<Participant> speakers() {
    return speakers;
  }

  /** True if "the meeting" may be that of the title, which is none of these events. */
  boolean isTitledOther() {
    return titledOther;
  }

  /** Enters a draft, or adds it to the event that it tells of again; the entry that holds it now. */
  EventDraft enter(EventDraft draft) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      EventDraft known = drafts.get(i);
      if (draft.implied && holds(known, draft)) {
        return known;
      }
      if (Sameness.of(known, draft)) {
        if (known.inTitle() && !known.untold && draft.status == EventStatus.CANCELLED) {
          draft.status = known.status; // the title tells that what was put off did take place
        }
        if (known.inTitle() && !draft.inTitle() && draft.evidence.sentence() < HEAD) {
          absorb(draft, known);
          drafts.set(i, draft);
          return draft;
        }
        absorb(known, draft);
        draft.id = known.id;
        return known;
      }
    }
    EventDraft sitting = TitledSitting.of(drafts, draft);
    if (sitting != null) {
      return sitting;
    }
    draft.id = "e" + (drafts.size() + 1);
    drafts.add(draft);
    return draft;
  }

  /** True if the views that the draft tells of may have been exchanged at what was told before. */
  private static boolean holds(EventDraft known, EventDraft draft) {
    boolean call = known.type == EventType.CALL && draft.when.isUnknown();
    return (known.type == EventType.SESSION || call) && known.status == draft.status
        && known.parties().containsAll(draft.parties());
  }

  private static void absorb(EventDraft known, EventDraft more) {
    known.id = known.id.isEmpty() ? more.id : known.id;
    if (Sameness.isLoose(known) && !Sameness.isLoose(more)) {
      known.status = more.status;
    }
    known.untold &= more.untold;
    known.titled |= more.titled;
    known.add(List.copyOf(more.participants()));
    boolean own = known.borrowed && !more.borrowed && !more.when.isUnknown()
        && (known.type != EventType.VISIT || more.when.start() != null
            && more.when.start().isDay());
    known.when = own || isLonger(known, more.when) ? more.when : finer(known.when, more.when);
    known.borrowed = known.borrowed && !own;
    known.place = known.place == null || known.place.name() == null && more.place != null
        ? more.place
        : known.place;
    known.firm |= more.firm;
    known.name = known.name == null ? more.name : known.name;
    known.framework = known.framework == null ? more.framework : known.framework;
    known.sidelinesOf = known.sidelinesOf == null ? more.sidelinesOf : known.sidelinesOf;
    known.visitKind = known.visitKind == null ? more.visitKind : known.visitKind;
    known.announcedBy = known.announcedBy == null ? more.announcedBy : known.announcedBy;
    if (more.status == EventStatus.CANCELLED) {
      known.status = EventStatus.CANCELLED;
    }
  }

  /** "the summit on Thursday" and "the summit of July 3 and 4": the one with its own last day. */
  static boolean isLonger(EventDraft known, Period more) {
    return known.type == EventType.SESSION && isOneDay(known.when) && more.start() != null
        && more.start().isDay() && more.end() != null && more.end().isDay() && !isOneDay(more)
        && known.when.mayOverlap(more);
  }

  static boolean isOneDay(Period period) {
    return period.start() != null && period.start().isDay()
        && (period.end() == null || period.end().equals(period.start()));
  }

  private static Period finer(Period known, Period more) {
    if (known.isUnknown()) {
      return more.start() != null && more.start().month() == 0 ? known : more;
    }
    boolean finer = more.start() != null && more.start().isDay() && known.start() != null
        && !known.start().isDay();
    return finer ? more : known;
  }

  /**
   * Gives the events what only others of the document tell of their time and place.
   *
   * @param day the document's own day
   * @param home where the document was written, null where it does not say so
   * @param memberships who belongs to a framework, and so sits in it
   */
  public void complete(LocalDate day, @Nullable Place home, Memberships memberships) {
    new SittingMerger(drafts, day, memberships).merge();
    new MemberStates(drafts, day, memberships).name();
    new SettingCompleter(drafts, day, home, lead).complete();
  }

  /** All entries in reading order. */
  List<EventDraft> drafts() {
    return drafts;
  }

  /**
   * The meeting, call or session told last. Talks are never a sitting of which at most one side is
   * told, as long as others are: that is a mere setting.
   *
   * @param status what has to be known of it, null if nothing
   * @param talks true if it is spoken of as talks
   * @param type its type, null for any
   */
  @Nullable
  EventDraft lastGathering(@Nullable EventStatus status, boolean talks,
      @Nullable EventType type) {
    EventDraft setting = null;
    for (EventDraft draft : drafts.reversed()) {
      boolean planned = status == EventStatus.PLANNED;
      boolean fits = status == null || planned == (draft.status == EventStatus.PLANNED);
      boolean beside = draft.participants().isEmpty()
          && drafts.stream().anyMatch(other -> other.sidelinesOf == draft);
      if (draft.isGathering() && fits && !beside && (type == null || draft.type == type)) {
        if (!talks || draft.type != EventType.SESSION || draft.parties().size() > 1) {
          return draft;
        }
        setting = setting == null ? draft : setting;
      }
    }
    return setting;
  }

  /** The last entry of that type, null if there is none. */
  @Nullable
  EventDraft last(EventType type) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).type == type) {
        return drafts.get(i);
      }
    }
    return null;
  }

  /** The meeting of which the title tells, null if it tells of none or of several. */
  @Nullable
  EventDraft titledMeeting() {
    List<EventDraft> titled = drafts.stream()
        .filter(draft -> draft.type == EventType.MEETING && draft.titled).toList();
    return titled.size() == 1 ? titled.getFirst() : null;
  }

  /** The first day of the event told last of which a day is known, null if there is none. */
  @Nullable
  LocalDate dayToldLast() {
    return drafts.reversed().stream().map(draft -> draft.when.start())
        .filter(start -> start != null && start.isDay()).findFirst().map(PartialDate::earliest)
        .orElse(null);
  }

  /** The session told last, if all sessions so far are of one framework; else null. */
  @Nullable
  EventDraft onlySession() {
    List<EventDraft> sessions = drafts.stream().filter(each -> each.type == EventType.SESSION)
        .toList();
    boolean one = sessions.stream().map(each -> each.framework).distinct().count() == 1;
    return one ? sessions.getLast() : null;
  }

  /** The finished events in reading order. */
  public List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (EventDraft draft : drafts) {
      events.add(draft.event(Confidence.of(draft)));
    }
    return events;
  }
}
