package entente.link;

import entente.model.Link;
import entente.model.Party;
import entente.reference.NameKey;
import entente.reference.OfficeHolder;
import entente.reference.OfficeHolders;
import entente.reference.PersonKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the office holder whom a name means. A name alone is never enough: the party for which the
 * person acts, or the day, must agree.
 */
final class PersonLinker {
  private static final double IN_POST = 0.95;
  private static final double AT_ANOTHER_TIME = 0.75;
  private static final double SHORT_NAME_IN_POST = 0.8;
  private static final double FOR_AN_ORGANISATION = 0.6;
  private static final double NEW = 0.5;

  private final OfficeHolders holders;

  PersonLinker(OfficeHolders holders) {
    this.holders = holders;
  }

  /**
   * Links one name.
   *
   * @param name as the source has it, without titles
   * @param party for whom the person acts
   * @param day when; null where not known
   * @return the office holder, or a new entity that others of that name and party share
   */
  Link link(String name, Party party, @Nullable LocalDate day) {
    List<OfficeHolder> named = holders.named(name);
    Predicate<OfficeHolder> forParty = holder -> holder.party().equals(party);
    Predicate<OfficeHolder> then = holder -> day != null && holder.term().mayCover(day);
    return only(named, forParty.and(then), IN_POST, "held a post of " + party.code() + " then")
        .or(() -> only(named, forParty, AT_ANOTHER_TIME,
            "held a post of " + party.code() + " at another time"))
        .or(() -> only(holders.shortNamed(name), forParty.and(then), SHORT_NAME_IN_POST,
            "the only one so called with a post of " + party.code() + " then"))
        .or(() -> party.isState()
            ? Optional.empty()
            : only(named, then, FOR_AN_ORGANISATION,
                "held a post of a state then, acts for " + party.code()))
        .orElseGet(() -> new Link(NameKey.of(name).letters() + " " + party.code(), false, NEW,
            "no known office holder of that name for " + party.code()));
  }

  /** The one person, whatever the number of posts, whom the condition leaves. */
  private Optional<Link> only(List<OfficeHolder> candidates, Predicate<OfficeHolder> condition,
      double score, String reason) {
    Set<String> keys = candidates.stream().filter(condition)
        .map(holder -> PersonKey.of(holder, holders).key()).collect(Collectors.toSet());
    return keys.size() == 1
        ? Optional.of(new Link(keys.iterator().next(), true, score, reason))
        : Optional.empty();
  }
}
