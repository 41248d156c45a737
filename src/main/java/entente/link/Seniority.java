package entente.link;

import entente.model.Link;
import entente.model.Party;
import entente.reference.OfficeHolder;
import entente.reference.OfficeHolders;
import entente.reference.PersonKey;
import entente.reference.Post;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ranks persons by the posts that they held on a day, as protocol does. */
final class Seniority {
  /** What ranks below every post: a person of no known post. */
  static final int NONE = Post.values().length;

  private final OfficeHolders holders;
  private final Map<String, List<OfficeHolder>> byPerson;

  Seniority(OfficeHolders holders) {
    this.holders = holders;
    Map<String, List<OfficeHolder>> persons = new HashMap<>();
    holders.all().forEach(holder -> persons.merge(PersonKey.of(holder, holders).key(),
        List.of(holder), (one, more) -> Stream.concat(one.stream(), more.stream()).toList()));
    this.byPerson = persons;
  }

  /**
   * The rank of a person.
   *
   * @param person key of the person
   * @param day when; null where not known, so that any post ever held counts
   * @return 0 for the highest, {@link #NONE} where no post is known
   */
  int of(String person, Party party, @Nullable LocalDate day) {
    return posts(person, party, day).stream().mapToInt(Post::ordinal).min().orElse(NONE);
  }

  /** The posts that a person of the tables may have held for the party on that day. */
  List<Post> posts(String person, Party party, @Nullable LocalDate day) {
    return byPerson.getOrDefault(person, List.of()).stream()
        .filter(holder -> holder.party().equals(party)
            && (day == null || holder.term().mayCover(day)))
        .map(OfficeHolder::post).distinct().sorted().collect(Collectors.toList());
  }

  /** The one head of state on that day; nothing where there may be several. */
  Optional<String> headOfState(Party party, LocalDate day) {
    List<String> heads = holders.likelyHolders(party, Post.HEAD_OF_STATE, day).stream()
        .map(holder -> PersonKey.of(holder, holders).key()).distinct().toList();
    return heads.size() == 1 ? heads.stream().findFirst() : Optional.empty();
  }

  /** True for a head of state or of government, a supreme leader, or the head of an organisation. */
  boolean leads(Link person, Party party, @Nullable LocalDate day) {
    return posts(person.entity(), party, day).stream()
        .anyMatch(post -> post.compareTo(Post.HEAD_OF_GOVERNMENT) <= 0
            || post.compareTo(Post.SECRETARY_GENERAL) >= 0);
  }
}
