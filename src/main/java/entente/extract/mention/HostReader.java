package entente.extract.mention;

import static entente.extract.mention.Forms.comma;
import static entente.extract.mention.Forms.form;

import entente.extract.analysis.Word;
import entente.extract.mention.Gazetteer.Entry;
import entente.extract.mention.Gazetteer.Match;
import entente.extract.mention.PersonReader.Person;
import entente.model.Party;
import entente.reference.OfficeHolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells for whom those act whom somebody met with, and whose side no word beside them names: for the
 * side of the others in their list, or for the state where they were met.
 */
final class HostReader {
  private static final Pattern BODY = Pattern.compile(
      "International (?!Affairs|Cooperation|Development|Economic|Policy|Relations|Security|Trade)");
  private static final Set<String> JOURNEYS = Set.of("travel", "trip", "visit");

  private final Gazetteer gazetteer;

  HostReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The persons of a sentence with the sides that their place in it gives them.
   *
   * @param met index of the first person who stands behind "with"
   */
  List<Person> settle(List<Word> words, int sentence, List<Person> persons, int met,
      Memory memory) {
    if (sentence < 0) {
      memory.travelTo(destination(words));
    }
    List<Person> settled = new ArrayList<>(persons);
    for (int i = met; i < persons.size(); i++) {
      Person person = persons.get(i);
      if (person.name() != null && actsForState(person.role()) && side(person, memory) == null
          && memory.find(person.name()).isEmpty()) {
        Party host = host(words, persons.subList(met, persons.size()), memory);
        settled.set(i, new Person(person.name(), host, person.role(), person.honorific()));
      }
    }
    return settled;
  }

  /** False for the head of an international body, unlike one of international affairs. */
  private static boolean actsForState(@Nullable String role) {
    return role != null && !BODY.matcher(role).find();
  }

  private static @Nullable Party side(Person person, Memory memory) {
    return person.party() != null || person.name() == null
        ? person.party()
        : memory.holder(person.name(), person.role()).map(OfficeHolder::party).orElse(null);
  }

  private @Nullable Party host(List<Word> words, List<Person> met, Memory memory) {
    Party told = placeBefore(words);
    if (told != null) {
      return told;
    }
    Set<Party> foreign = met.stream().map(person -> side(person, memory))
        .filter(side -> side != null && !side.equals(memory.home())).collect(Collectors.toSet());
    return foreign.size() == 1 ? foreign.iterator().next() : memory.destination();
  }

  /** "In Israel, ...", "While in Panama, ...": the state, null where none is named so. */
  @Nullable
  Party placeBefore(List<Word> words) {
    int in = words.size() > 3 && form(words, 0).equals("While") ? 1 : 0;
    if (words.size() < in + 3 || !form(words, in).equalsIgnoreCase("in")) {
      return null;
    }
    Match match = gazetteer.longest(words, in + 1);
    return match != null && comma(words, match.to()) ? state(match) : null;
  }

  /** "Travel to India": the one state to which a title tells of a journey, null for several. */
  private @Nullable Party destination(List<Word> words) {
    for (int at = 0; at + 2 < words.size(); at++) {
      if (JOURNEYS.contains(form(words, at).toLowerCase(Locale.ROOT))
          && form(words, at + 1).equals("to")) {
        int place = form(words, at + 2).equals("the") ? at + 3 : at + 2;
        Match match = place < words.size() ? gazetteer.longest(words, place) : null;
        boolean alone = match != null && (match.to() >= words.size()
            || !comma(words, match.to()) && !form(words, match.to()).equals("and"));
        return alone ? state(match) : null;
      }
    }
    return null;
  }

  private static @Nullable Party state(Match match) {
    Entry.OfSeat seat = match.as(Entry.OfSeat.class);
    Party side = Sides.of(match);
    if (side == null && seat != null) {
      return Party.state(seat.state().code());
    }
    return side != null && side.isState() ? side : null;
  }
}
