package entente.link;

import entente.model.Event;
import entente.model.Link;
import entente.model.Participant;
import entente.model.Party;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one source, as far as they tell who led a side at an event. Where a side is told
 * without a person ("Russian-Hungarian talks"), it is the leader of that side if the source names
 * only one.
 */
final class Cast {
  private final Map<Participant, Link> people;
  private final Seniority seniority;
  private final Map<Party, Set<String>> leaders = new HashMap<>();

  /**
   * @param people who is behind each participant and speaker of the source
   * @param published day of the source; null where it has none
   */
  Cast(Map<Participant, Link> people, Seniority seniority, @Nullable LocalDate published) {
    this.people = people;
    this.seniority = seniority;
    people.forEach((who, link) -> {
      if (seniority.leads(link, who.party(), published)) {
        leaders.computeIfAbsent(who.party(), party -> new HashSet<>()).add(link.entity());
      }
    });
  }

  /** The sides of an event in order, each with the one who leads it, such as {@code CHN:Xi Jinping}. */
  String sides(Event event, @Nullable LocalDate day) {
    return event.parties().stream().map(party -> party.code() + leader(party, event, day)
        .map(person -> ":" + person).orElse("")).collect(Collectors.joining("|"));
  }

  private Optional<String> leader(Party party, Event event, @Nullable LocalDate day) {
    Optional<String> told = told(party, event, day);
    return told.isEmpty() && day != null && metByHeadOfState(party, event, day)
        ? seniority.headOfState(party, day)
        : told;
  }

  private Optional<String> told(Party party, Event event, @Nullable LocalDate day) {
    return event.participants().stream().filter(who -> who.party().equals(party)).map(people::get)
        .filter(Objects::nonNull)
        .min(Comparator.<Link>comparingInt(link -> seniority.of(link.entity(), party, day))
            .thenComparing(Link::entity))
        .map(Link::entity).or(() -> onlyLeader(party));
  }

  private Optional<String> onlyLeader(Party party) {
    Set<String> named = leaders.getOrDefault(party, Set.of());
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  /** A head of state's talks with a state are with its head of state, unless somebody is named. */
  private boolean metByHeadOfState(Party party, Event event, LocalDate day) {
    return event.parties().stream().filter(other -> !other.equals(party))
        .anyMatch(other -> told(other, event, day)
            .filter(person -> seniority.of(person, other, day) == 0).isPresent());
  }
}
