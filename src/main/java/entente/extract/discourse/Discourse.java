package entente.extract.discourse;

import static java.util.stream.Collectors.toSet;

import entente.extract.mention.Memory;
import entente.extract.mention.Mention.Collective;
import entente.extract.mention.PersonFacts;
import entente.model.Participant;
import entente.model.Party;
import entente.reference.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of a discourse while a document is read sentence by sentence: the sides of the event at
 * hand, the persons named last, and who "we" are.
 */
public final class Discourse {
  private final Memory memory;
  private final List<Participant> authors;
  private final boolean letter;
  private final List<List<Participant>> sides = new ArrayList<>();
  private final NamedPersons persons;
  private final ToldEvents told = new ToldEvents();
  private @Nullable String gathering;
  private @Nullable Participant speaker;
  private List<Participant> sayers = List.of();
  private int said = -2;
  private List<Participant> writers = List.of();
  private int written = -2;
  private List<Participant> travellers = List.of();

  /**
   * A discourse that begins.
   *
   * @param authors who "we" are; empty where nobody speaks so
   * @param letter true if the publisher's side sends what is written
   */
  public Discourse(Memory memory, List<Participant> authors, boolean letter) {
    this.memory = memory;
    this.letter = letter;
    this.persons = new NamedPersons(memory);
    this.authors = List.copyOf(authors);
  }

  /** Who publishes the document, and whom and what it names. */
  public Memory memory() {
    return memory;
  }

  /** The one person of that side whom the document names in that post; else the side itself. */
  public Participant holder(Participant side, String post) {
    List<PersonFacts> holders = side.person() == null && side.party().isState()
        ? memory.inPost(side.party(), post)
        : List.of();
    return holders.size() == 1
        ? memory.participant(holders.getFirst().name(), side.party(), holders.getFirst().role())
            .orElse(side)
        : side;
  }

  /** The one person of a side whom the document names with that person's title; null if none is. */
  public @Nullable Participant sameRole(Party side, Participant other) {
    String role = other.role();
    if (role == null) {
      return null;
    }
    List<PersonFacts> same = memory.holders(side, role);
    return same.size() == 1
        ? memory.participant(same.getFirst().name(), side, same.getFirst().role()).orElse(null)
        : null;
  }

  /** Who acts for the side that publishes: the person whose doings it reports, else the side. */
  public List<Participant> publisher() {
    Party home = memory.home();
    return home == null
        ? List.of()
        : List.of(memory.principal().map(own -> new Participant(own.name(), home, own.role()))
            .orElse(Participant.side(home)));
  }

  /** Who may be meant where no encounter has been told: several authors, else the side that publishes. */
  public List<Participant> ownSide() {
    if (parties(authors) > 1) {
      return authors;
    }
    Party home = memory.home();
    return home == null ? List.of() : List.of(Participant.side(home));
  }

  /** Sets whose words the next sentence is, in a transcript; null outside. */
  public void speaker(@Nullable Participant participant) {
    speaker = participant;
  }

  /** Remembers whose words a sentence told; nobody if it told none or those of several. */
  public void say(int sentence, List<Participant> participants) {
    sayers = List.copyOf(participants);
    said = sentence;
  }

  /** Whose words a sentence may go on with: of whom the one before it told. */
  public List<Participant> sayers(int sentence) {
    return sentence == said + 1 ? sayers : List.of();
  }

  /** Remembers for whom the paper spoke that was subject of a sentence. */
  public void write(int sentence, List<Participant> participants) {
    writers = List.copyOf(participants);
    written = sentence;
  }

  /** For whom "it" may speak: for those of the paper of the sentence before, or of its own. */
  public List<Participant> paper(int sentence) {
    return sentence == written + 1 || sentence == written ? writers : List.of();
  }

  /** Whose words the text is: of who speaks, else of its authors or who sends it; nobody's in a report. */
  public List<Participant> voice() {
    return speaker != null ? List.of(speaker) : letter ? publisher() : authors;
  }

  /**
   * Remembers an event that has just been told.
   *
   * @param framework framework of a session; null for other events
   * @param talks true if the sides spoke there: at a meeting, a sitting or on the telephone
   */
  public void tell(String eventId, List<Participant> participants, @Nullable String framework,
      boolean talks) {
    gathering = framework != null ? framework : gathering;
    Set<Party> parties = participants.stream().map(Participant::party).collect(toSet());
    told.add(eventId, parties, talks);
    if (parties.size() > 1) {
      // organisations that look on at a sitting decide nothing there
      boolean guests = parties.stream().filter(party -> !party.isState()).count() > 3;
      sides.add(framework != null && guests ? gathering() : List.copyOf(participants));
    }
  }

  /** The event at which these parties said something; null before any. */
  public @Nullable String event(List<Party> parties) {
    return told.event(parties);
  }

  /** Remembers the framework of a sitting that was told of, be it as background only. */
  public void gather(String framework) {
    gathering = framework;
  }

  /** Remembers who travelled. */
  public void travel(List<Participant> visitors) {
    travellers = List.copyOf(visitors);
  }

  /** "The delegation": those who travelled last. */
  List<Participant> travellers() {
    return travellers;
  }

  /** Remembers that persons were named, the subject of the sentence last. */
  public void name(List<Participant> participants) {
    for (Participant participant : participants) {
      if (participant.person() != null && !authors.contains(participant)) {
        persons.name(participant);
      }
    }
  }

  /**
   * The sides of the event at hand; with a count, of the latest event with that many sides. What the
   * publishing side took part in comes before what it tells of others, and an encounter of persons
   * before one that names sides alone, such as talks recalled by the way.
   */
  public List<Participant> sides(int count) {
    return sides(sides.reversed(), count);
  }

  /** The same for holders of a post: "the two ministers" are not the president who was met. */
  List<Participant> sides(int count, String post) {
    List<List<Participant>> holding = sides.reversed().stream()
        .filter(each -> fits(each, count) && Posts.mayHold(each, post)).toList();
    return holding.isEmpty() ? sides(count) : sides(holding, count);
  }

  private List<Participant> sides(List<List<Participant>> latestFirst, int count) {
    return latestFirst.stream()
        .filter(each -> fits(each, count) && isOwn(each) && isNamed(each)).findFirst()
        .or(() -> latestFirst.stream().filter(each -> fits(each, count) && isOwn(each))
            .findFirst())
        .or(() -> latestFirst.stream().filter(each -> fits(each, count)).findFirst())
        .orElseGet(() -> latestSides(count));
  }

  /** "A and B agreed to trade. The two met in C": where no encounter was told, those named. */
  private List<Participant> latestSides(int count) {
    if (!sides.isEmpty()) {
      return sides.getLast();
    }
    List<Participant> named = count > 1 ? namedSides() : List.of();
    return named.size() == count && count > 1 ? named : gathering();
  }

  /** The framework whose sitting was told last, nobody where none was. */
  List<Participant> gathering() {
    return gathering == null
        ? List.of()
        : List.of(Participant.side(Party.organisation(gathering)));
  }

  private static boolean fits(List<Participant> participants, int count) {
    return count == 0 || parties(participants) == count;
  }

  private static boolean isNamed(List<Participant> participants) {
    return parties(participants.stream().filter(each -> each.person() != null).toList()) > 1;
  }

  private boolean isOwn(List<Participant> participants) {
    Party home = memory.home();
    return home == null || participants.stream().anyMatch(each -> home.equals(each.party()));
  }

  /** One person of each side whose persons have been named, if there are two sides and more. */
  public List<Participant> namedSides() {
    return persons.sides();
  }

  private static int parties(List<Participant> participants) {
    return (int) participants.stream().map(Participant::party).distinct().count();
  }

  /** Who a collective stands for; nobody if nothing told so far fits. */
  public List<Participant> resolve(Collective collective) {
    return switch (collective.kind()) {
      case SIDES -> sides(collective.count());
      case WE -> we(collective.count());
      case SPEAKER -> speaker != null || !authors.isEmpty()
          ? one(speaker != null ? speaker : single(authors))
          : publisher();
      case HE -> persons.latest(Gender.F, List.of());
      case SHE -> persons.latest(Gender.M, List.of());
    };
  }

  private List<Participant> we(int count) {
    if (speaker != null && count == 0) {
      return List.of(Participant.side(speaker.party()));
    }
    boolean organisations = !authors.isEmpty()
        && authors.stream().noneMatch(author -> author.party().isState());
    if (organisations && !sides.isEmpty()) {
      return sides.getFirst();
    }
    if (!authors.isEmpty()) {
      return authors;
    }
    Party home = memory.home();
    return home == null ? List.of() : List.of(Participant.side(home));
  }

  private static List<Participant> one(@Nullable Participant participant) {
    return participant == null ? List.of() : List.of(participant);
  }

  private static @Nullable Participant single(List<Participant> participants) {
    return participants.size() == 1 ? participants.getFirst() : null;
  }

  /** True if a participant is one person, and none of another gender as far as is known. */
  boolean mayBe(Participant participant, Gender gender) {
    return participant.person() != null && memory.find(participant.person())
        .map(PersonFacts::gender).map(gender::equals).orElse(true);
  }

  /** The person of that side named last, who may be the one meant; that one if none of it is. */
  public List<Participant> ofSide(Party side, Participant meant) {
    return List.of(side.equals(meant.party()) ? meant : persons.latest(side, meant));
  }

  /** Which of several was named last: who "the minister" is; the one meant if none of them was. */
  Participant latest(List<PersonFacts> several, Participant meant) {
    return persons.latest(several, meant);
  }

  /** All persons of the document with that title. */
  List<PersonFacts> holders(String title) {
    return memory.holders(null, title);
  }

  /** Besides those, the person named last who is not of that gender; nobody if there is none. */
  List<Participant> other(Gender not, List<Participant> besides) {
    return persons.latest(not, besides);
  }
}
