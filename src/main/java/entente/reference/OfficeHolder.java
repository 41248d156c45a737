package entente.reference;

import entente.model.Party;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That a person held a post for a time.
 *
 * @param person full name in its usual English form
 * @param aliases other spellings and orders of the full name
 * @param shortNames what stands after a title: the family name, or whatever is usual instead, such as
 *     {@code Xi}, {@code von der Leyen}, {@code Abiy}
 * @param gender null where not known
 * @param party the state or organisation
 * @param post which post
 * @param title as used with the name, such as {@code External Affairs Minister}
 * @param term since and until when
 * @param basis what the dates rest on
 * @param contested true where another held, or claimed, the same post at the same time
 * @param qid Wikidata identifier of the person; null where it could not be checked
 * @param source where the row is from
 */
public record OfficeHolder(String person, List<String> aliases, List<String> shortNames,
    @Nullable Gender gender, Party party, Post post, String title, Term term, Basis basis,
    boolean contested, @Nullable String qid, String source) {
  static final List<String> COLUMNS = List.of("person", "aliases", "shortNames", "gender", "state",
      "org", "post", "title", "since", "until", "basis", "contested", "qid", "source");

  public OfficeHolder {
    aliases = List.copyOf(aliases);
    shortNames = List.copyOf(shortNames);
  }

  static OfficeHolder of(Row row, PartyReader parties) {
    boolean forState = row.optional("state") != null;
    if (forState == (row.optional("org") != null)) {
      throw row.refuse("needs a state or an org, and not both");
    }
    Gender gender = row.optional("gender") == null ? null : row.code("gender", Gender.class);
    return new OfficeHolder(row.text("person"), row.list("aliases"), row.list("shortNames"), gender,
        parties.party(row, forState ? "state" : "org"), row.code("post", Post.class),
        row.text("title"), row.term("since", "until"), row.code("basis", Basis.class),
        row.flag("contested"), row.qid("qid"), row.text("source"));
  }

  /** Person and aliases, the person's name first. */
  public List<String> names() {
    return Stream.concat(Stream.of(person), aliases.stream()).toList();
  }
}
