package entente.extract.discourse;

import entente.extract.mention.Memory;
import entente.extract.mention.PersonFacts;
import entente.model.Participant;
import entente.reference.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
      Optional<PersonFacts> facts = memory.find(String.valueOf(person.person()));
      if (facts.map(PersonFacts::gender).orElse(null) != not
          && besides.stream().noneMatch(each -> Objects.equals(each.person(), person.person()))) {
        return List.of(person);
      }
    }
    return List.of();
  }
}
