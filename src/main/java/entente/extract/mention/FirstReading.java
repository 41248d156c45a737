package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.mention.PersonReader.Person;
import entente.extract.mention.PersonReader.Reading;
import entente.model.Party;
import entente.reference.Gender;
import entente.reference.OfficeHolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first reading of a document, which only notes the persons that it names. */
final class FirstReading {
  private static final String COUNTERPART = "counterpart";

  private final PersonReader persons;
  private final SurnameReader surnames;
  private final HostReader hosts;
  private final OwnBodies bodies;

  FirstReading(PersonReader persons, SurnameReader surnames, HostReader hosts, OwnBodies bodies) {
    this.persons = persons;
    this.surnames = surnames;
    this.hosts = hosts;
    this.bodies = bodies;
  }

  /** First reading: notes in the memory which persons a sentence names, for whom and as what. */
  void note(List<Word> words, int sentence, Memory memory) {
    List<Person> persons = new ArrayList<>();
    int met = words.size();
    for (int at = 0; at < words.size(); at++) {
      met = words.get(at).form().equals("with") ? Math.min(met, persons.size()) : met;
      Reading reading = this.persons.read(words, at);
      if (reading != null) {
        for (Person read : reading.persons()) {
          persons.add(inPost(own(read, words, reading, memory), persons));
        }
        at = reading.to() - 1;
      } else {
        surnames.note(words, at, sentence, memory);
      }
    }
    Party place = persons.isEmpty() ? null : hosts.placeBefore(words);
    hosts.settle(words, sentence, persons, met, memory)
        .forEach(person -> note(person, place, sentence, memory));
  }

  /** "Minister A met his counterpart B": the counterpart holds the post of the one before. */
  private static Person inPost(Person person,
      List<Person> before) {
    String role = before.isEmpty() ? null : before.getLast().role();
    boolean peer = role != null && person.role() != null && person.role().endsWith(COUNTERPART);
    return peer
        ? new Person(person.name(), person.party(), role, person.honorific())
        : person;
  }

  /** "Security Council Secretary N" in a release of the state whose council it is. */
  private Person own(Person person, List<Word> words,
      Reading reading, Memory memory) {
    Party party = person.party() == null
        ? null
        : memory.meant().getOrDefault(person.party(), person.party());
    return party == null
        ? person
        : new Person(person.name(),
            bodies.own(party, words, reading.from(), reading.to(), memory.home()),
            person.role(), person.honorific());
  }

  /** @param place the state of "In Norway, ...", for which an official acts whom nobody knows */
  private static void note(Person person, @Nullable Party place, int sentence, Memory memory) {
    String name = person.name();
    if (name == null) {
      return;
    }
    Optional<OfficeHolder> holder = memory.holder(name, person.role());
    Party party = person.party() != null
        ? person.party()
        : holder.map(OfficeHolder::party).orElse(person.role() == null ? null : place);
    Gender gender = person.gender();
    if (party == null && person.honorific() != null && name.indexOf(' ') < 0) {
      memory.surnames().note(name, sentence);
    }
    memory.note(name, party, person.role(),
        gender != null ? gender : holder.map(OfficeHolder::gender).orElse(null), sentence);
  }
}
