package entente.reference;

import java.util.Objects;

/**
 * The key under which a person of the tables is known everywhere: in links, and as the end of an
 * IRI.
 *
 * @param key the usual name, such as {@code Qin Gang}; where somebody else has it too, followed by
 *     the Wikidata identifier
 */
public record PersonKey(String key) {
  /** The key of the person who held a post. */
  public static PersonKey of(OfficeHolder holder, OfficeHolders all) {
    String qid = holder.qid();
    boolean shared = qid != null && all.named(holder.person()).stream()
        .filter(other -> other.person().equals(holder.person()))
        .anyMatch(other -> other.qid() != null && !Objects.equals(other.qid(), qid));
    return new PersonKey(shared ? holder.person() + " " + qid : holder.person());
  }
}
