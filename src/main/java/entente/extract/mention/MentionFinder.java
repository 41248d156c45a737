package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.mention.Gazetteer.Entry;
import entente.extract.mention.Gazetteer.Match;
import entente.extract.mention.Mention.Actors;
import entente.extract.mention.Mention.Form;
import entente.extract.mention.Mention.Locality;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Place;
import entente.reference.Gender;
import entente.reference.OfficeHolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds all mentions in a sentence, from left to right, the longest first, none overlapping. */
public final class MentionFinder {
  private final Gazetteer gazetteer;
  private final PersonReader persons;
  private final FirstReading firstReading;
  private final SittingReader sittings;
  private final PlaceReader places;
  private final OwnBodies bodies = new OwnBodies();
  private final ShortNames shortNames = new ShortNames();
  private final FrameworkFinder frameworks;
  private final CollectiveReader collectives = new CollectiveReader();

  /** Finds the names of that gazetteer, and the persons and sittings whose names contain them. */
  public MentionFinder(Gazetteer gazetteer) {
    NameWords names = new NameWords();
    this.gazetteer = gazetteer;
    this.persons = new PersonReader(gazetteer, names);
    this.places = new PlaceReader(gazetteer);
    this.firstReading = new FirstReading(persons, new SurnameReader(gazetteer, names),
        new HostReader(gazetteer), bodies);
    this.sittings = new SittingReader(gazetteer, names);
    this.frameworks = new FrameworkFinder(gazetteer, sittings, bodies, shortNames);
  }

  /** Which states a text means by the names that two share. */
  public Map<Party, Party> meant(String text) {
    return gazetteer.namesakes().meant(text);
  }

  /**
   * First reading: notes in the memory which persons a sentence names, for whom and as what, and
   * which frameworks.
   */
  public void note(List<Word> words, int sentence, Memory memory) {
    firstReading.note(words, sentence, memory);
    memory.name(frameworks.in(words, memory));
  }

  /** Second reading: the mentions of a sentence in order. */
  public List<Mention> find(List<Word> words, Memory memory) {
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Mention mention = mention(words, at, memory);
      if (mention == null) {
        at++;
      } else {
        if (!shortNames.isUnnamed(mention, words, memory)) {
          found.add(Namesakes.meant(bodies.own(mention, words, memory.home()), memory.meant()));
        }
        at = mention.to();
      }
    }
    return found;
  }

  private @Nullable Mention mention(List<Word> words, int at, Memory memory) {
    Mention sitting = sittings.read(words, at);
    if (sitting != null) {
      return sitting;
    }
    PersonReader.Reading reading = persons.read(words, at);
    if (reading != null) {
      Actors actors = isOfOrganisation(words, reading)
          ? new Actors(at, reading.to(), List.of(Participant.side(reading.persons().getFirst()
              .party())), Form.SIDE)
          : actors(reading, memory);
      if (actors != null) {
        return actors;
      }
    }
    Actors surname = surname(words, at, memory);
    if (surname != null) {
      return surname;
    }
    Mention named = isOfChurch(words, at) ? null : named(words, at);
    Mention collective = named != null ? null : collectives.read(words, at);
    return collective == null || isName(words, at + 1, collective) ? named : collective;
  }

  /** "the Group of 20 summit": what begins like "the group" is the name of something. */
  private boolean isName(List<Word> words, int at, Mention collective) {
    if (at >= collective.to() || !words.get(at).isCapitalised()) {
      return false;
    }
    Mention sitting = sittings.read(words, at);
    Mention named = sitting == null ? named(words, at) : sitting;
    return named != null && named.to() > collective.to();
  }

  /** "NATO leaders": those of its members, not the one who leads it. */
  private boolean isOfOrganisation(List<Word> words, PersonReader.Reading reading) {
    PersonReader.Person first = reading.persons().getFirst();
    return reading.persons().size() == 1 && first.name() == null && first.party() != null
        && !first.party().isState() && words.get(reading.to() - 1).form().equals("leaders");
  }

  /** "Patriarch of A and All Russia": the land of a church, which no state acts for. */
  private static boolean isOfChurch(List<Word> words, int at) {
    return at > 1 && words.get(at - 1).form().equals("All");
  }

  private static @Nullable Actors actors(PersonReader.Reading reading, Memory memory) {
    List<Participant> participants = new ArrayList<>();
    boolean named = false;
    for (PersonReader.Person person : reading.persons()) {
      String name = person.name();
      String role = person.role();
      if (name != null) {
        memory.participant(name, person.party(), role).ifPresent(participants::add);
        named = true;
      } else if (role != null) {
        participants.addAll(titled(person.party(), role, memory));
      }
    }
    return participants.isEmpty()
        ? null
        : new Actors(reading.from(), reading.to(), participants,
            named ? Form.NAMED : Form.TITLED);
  }

  /** "the President and Chancellor" are two, unless the document tells of one who is both. */
  private static List<Participant> titled(@Nullable Party party, String role, Memory memory) {
    if (party == null && role.contains(" and ") && memory.holders(null, role).isEmpty()) {
      List<Participant> each = Arrays.stream(role.split(" and "))
          .filter(one -> !memory.holders(null, one).isEmpty())
          .flatMap(one -> holder(null, one, memory).stream()).distinct().toList();
      if (each.size() > 1) {
        return each;
      }
    }
    return holder(party, role, memory).stream().toList();
  }

  /** "the Russian President": the person of that post in this document, else the post alone. */
  private static Optional<Participant> holder(@Nullable Party party, String role, Memory memory) {
    Optional<Participant> principal = party != null ? Optional.empty() : memory.principal(role);
    if (principal.isPresent()) {
      return principal;
    }
    Party side = party != null ? party : memory.home();
    List<PersonFacts> holders = side == null ? List.of() : memory.holders(side, role);
    if (holders.isEmpty() && party == null) {
      holders = memory.holders(null, role);
    }
    if (!holders.isEmpty() && holders.get(0).party() != null) {
      PersonFacts holder = holders.get(0);
      return memory.participant(holder.name(), holder.party(), holder.role());
    }
    return side == null ? Optional.empty() : Optional.of(new Participant(null, side, role));
  }

  /** A single name that the document has told in full elsewhere: "Qin", "Lavrov". */
  private @Nullable Actors surname(List<Word> words, int at, Memory memory) {
    Word word = words.get(at);
    if (!word.isCapitalised() || word.form().length() < 2) {
      return null;
    }
    List<String> name = Names.words(word.form());
    if (name.isEmpty() || name.getFirst().isEmpty()) {
      return null;
    }
    for (PersonFacts person : memory.persons()) {
      if (Names.words(person.name()).contains(name.getFirst())
          && !isOther(words, at, person)) {
        Optional<Participant> participant = memory.participant(person.name(), person.party(),
            person.role());
        if (participant.isPresent()) {
          int to = at + 1;
          while (to < words.size() && words.get(to).isCapitalised() && Names
              .words(person.name()).containsAll(Names.words(words.get(to).form()))) {
            to++;
          }
          return new Actors(at, to, List.of(participant.get()), Form.NAMED);
        }
      }
    }
    return null;
  }

  /** "Alexander N" is not the Alexander of another surname who was named before. */
  private static boolean isOther(List<Word> words, int at, PersonFacts person) {
    String word = words.get(at).form();
    String next = at + 1 < words.size() && words.get(at + 1).isCapitalised()
        ? words.get(at + 1).form()
        : word;
    return !Names.surname(person.name()).equalsIgnoreCase(word)
        && !Names.words(person.name()).containsAll(Names.words(next));
  }

  private @Nullable Mention named(List<Word> words, int at) {
    Compounds.Listed compound = Compounds.listed(gazetteer, words, at);
    if (compound.sides().size() > 1) {
      return new Actors(at, compound.to(),
          compound.sides().stream().map(Participant::side).toList(), Form.ADJECTIVE);
    }
    Party owner = Compounds.owner(gazetteer, words.get(at));
    if (owner != null) {
      return new Actors(at, at + 1, List.of(Participant.side(owner)), Form.ADJECTIVE);
    }
    Match match = gazetteer.longest(words, at);
    if (match == null) {
      return null;
    }
    Party side = Sides.of(match);
    if (side != null) {
      boolean adjective = match.as(Entry.OfState.class) == null
          && match.as(Entry.OfFramework.class) == null;
      return new Actors(at, match.to(), List.of(Participant.side(side)),
          adjective ? Form.ADJECTIVE : Form.SIDE);
    }
    return places.read(words, at, match);
  }

  /** The place of a dateline: "GOA, India"; null where its country is unknown. */
  public @Nullable Place place(List<Word> words) {
    String name = null;
    String country = null;
    for (int at = 0; at < words.size() && country == null; at++) {
      Match match = gazetteer.longest(words, at);
      Mention named = match == null ? null : named(words, at);
      if (named instanceof Locality locality) {
        name = locality.name();
        country = locality.country();
      } else if (match != null && match.as(Entry.OfState.class) != null) {
        country = match.as(Entry.OfState.class).state().code();
      }
    }
    return country == null ? null : new Place(name, country);
  }

  /** The state whose seat of government a dateline names; null where it names none. */
  public @Nullable Party capitalOf(List<Word> words) {
    Match match = words.isEmpty() ? null : gazetteer.longest(words, 0);
    Entry.OfSeat seat = match == null ? null : match.as(Entry.OfSeat.class);
    return seat == null ? null : Party.state(seat.state().code());
  }

  /**
   * The codes of all frameworks that a sentence names, each once, in order.
   *
   * @param memory of its document: the own bodies of who publishes it are no frameworks, and short
   *     names are only of those that it names
   */
  public Set<String> frameworks(List<Word> words, Memory memory) {
    return frameworks.in(words, memory);
  }
}
