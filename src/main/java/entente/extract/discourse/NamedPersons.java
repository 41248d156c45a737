package entente.extract.discourse;

import entente.extract.mention.Memory;
import entente.extract.mention.PersonFacts;
import entente.model.Participant;
import entente.model.Party;
import entente.reference.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The persons whom a discourse has named so far, the latest last. */
final class NamedPersons {
  private final Memory memory;
  private final List<Participant> recent = new ArrayList<>();

  /** Nobody yet; what is known of their gender is asked of that memory. */
  NamedPersons(Memory memory) {
    this.memory = memory;
  }

  /** Notes that a person was named now. */
  void name(Participant person) {
    recent.remove(person);
    recent.add(person);
  }

  /** One person of each side, if there are two sides and more. */
  List<Participant> sides() {
    List<Participant> named = new ArrayList<>();
    for (Participant person : recent) {
      if (named.stream().noneMatch(other -> other.party().equals(person.party()))) {
        named.add(person);
      }
    }
    return named.size() > 1 ? named : List.of();
  }

  /** Besides those, the person named last who is not of that gender; nobody if there is none. */
  List<Participant> latest(Gender not, List<Participant> besides) {
    for (Participant person : recent.reversed()) {
      if (gender(person) != not
          && besides.stream().noneMatch(each -> Objects.equals(each.person(), person.person()))) {
        return List.of(person);
      }
    }
    return List.of();
  }

  /** The person of that side named last, if of no other gender than somebody is; else that somebody. */
  Participant latest(Party side, Participant other) {
    Gender gender = gender(other);
    return recent.reversed().stream().filter(person -> person.party().equals(side))
        .filter(person -> gender == null || gender(person) == null || gender == gender(person))
        .findFirst().orElse(other);
  }

  /** Which of several was named last; that somebody if none of them was. */
  Participant latest(List<PersonFacts> several, Participant other) {
    return recent.reversed().stream()
        .filter(person -> several.stream().anyMatch(each -> each.name().equals(person.person())))
        .findFirst().orElse(other);
  }

  private @Nullable Gender gender(Participant person) {
    return memory.find(String.valueOf(person.person())).map(PersonFacts::gender).orElse(null);
  }
}
