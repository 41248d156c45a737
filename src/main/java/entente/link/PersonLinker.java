package entente.link;

import entente.model.Link;
import entente.model.LinkReason;
import entente.model.Participant;
import entente.model.Party;
import entente.reference.NameKey;
import entente.reference.OfficeHolder;
import entente.reference.OfficeHolders;
import entente.reference.PersonKey;
import entente.reference.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the office holder whom a name or a title means. A name alone is never enough: the party for
 * which the person acts, or the day, must agree. Who is not found is a new person, never forced onto
 * a known one.
 */
final class PersonLinker {
  private static final String COUNTERPART = "counterpart";

  private final OfficeHolders holders;
  private final Seniority seniority;
  private final Titles titles;
  private final NearNames near;

  PersonLinker(OfficeHolders holders, Seniority seniority) {
    this.holders = holders;
    this.seniority = seniority;
    this.titles = new Titles(holders);
    this.near = new NearNames(holders);
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
    List<OfficeHolder> inPost = named.stream().filter(forParty.and(then)).toList();
    if (!inPost.isEmpty()) {
      return only(inPost, LinkReason.NAME_IN_POST, party)
          .orElseGet(() -> fresh(name, party, LinkReason.NAMESAKES));
    }
    return only(named.stream().filter(forParty), LinkReason.NAME_AT_ANOTHER_TIME, party)
        .or(() -> only(near.of(name).stream().filter(forParty.and(then)),
            LinkReason.NEAR_NAME_IN_POST, party))
        .or(() -> only(holders.shortNamed(name).stream().filter(forParty.and(then)),
            LinkReason.SHORT_NAME_IN_POST, party))
        .or(() -> party.isState()
            ? Optional.empty()
            : only(named.stream().filter(then), LinkReason.NAME_FOR_AN_ORGANISATION, party))
        .orElseGet(() -> fresh(name, party, several(name, named, forParty.and(then))
            ? LinkReason.NAMESAKES
            : LinkReason.UNKNOWN_NAME));
  }

  private boolean several(String name, List<OfficeHolder> named, Predicate<OfficeHolder> fits) {
    return named.stream().anyMatch(fits) || holders.shortNamed(name).stream().anyMatch(fits);
  }

  /**
   * Links one of whom only a title is told: who held that post on that day. "Counterpart" is the post
   * of the one person who is named on another side.
   *
   * @param others all who take part in the event
   * @return nothing where the post is not known, or nobody or several may have held it
   */
  Optional<Link> ofPost(Participant who, List<Participant> others, LocalDate day) {
    String role = Objects.requireNonNull(who.role());
    if (role.toLowerCase(Locale.ROOT).endsWith(COUNTERPART)) {
      return counterpartPost(who.party(), others, day)
          .flatMap(post -> holder(who.party(), post, day, LinkReason.COUNTERPART_ON_THAT_DAY));
    }
    return titles.post(role, who.party())
        .flatMap(post -> holder(who.party(), post, day, LinkReason.POST_ON_THAT_DAY));
  }

  private Optional<Link> holder(Party party, Post post, LocalDate day, LinkReason reason) {
    return only(holders.likelyHolders(party, post, day), reason, party);
  }

  /** The one post for which all who are named on other sides stand. */
  private Optional<Post> counterpartPost(Party party, List<Participant> others, LocalDate day) {
    Set<Post> posts = others.stream().filter(other -> !other.party().equals(party))
        .flatMap(other -> post(other, day).stream()).collect(Collectors.toSet());
    return posts.size() == 1 ? posts.stream().findFirst() : Optional.empty();
  }

  private Optional<Post> post(Participant who, LocalDate day) {
    String name = who.person();
    Optional<Post> held = name == null
        ? Optional.empty()
        : seniority.posts(link(name, who.party(), day).entity(), who.party(), day).stream()
            .findFirst();
    String role = who.role();
    return held.or(() -> role == null ? Optional.empty() : titles.post(role, who.party()));
  }

  private static Link fresh(String name, Party party, LinkReason reason) {
    return new Link(NameKey.of(name).letters() + " " + party.code(), false, reason,
        reason.text(party.code()));
  }

  private Optional<Link> only(List<OfficeHolder> candidates, LinkReason reason, Party party) {
    return only(candidates.stream(), reason, party);
  }

  /** The one person, whatever the number of posts, who is left. */
  private Optional<Link> only(Stream<OfficeHolder> candidates, LinkReason reason, Party party) {
    Set<String> keys = candidates.map(holder -> PersonKey.of(holder, holders).key())
        .collect(Collectors.toSet());
    return keys.size() == 1
        ? Optional.of(new Link(keys.iterator().next(), true, reason, reason.text(party.code())))
        : Optional.empty();
  }
}
