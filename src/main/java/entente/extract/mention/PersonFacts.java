package entente.extract.mention;

import entente.model.Party;
import entente.reference.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What a document has told about a person so far.
 *
 * @param name fullest name so far, without titles
 * @param party whom the person acts for; null where not known yet
 * @param role title as given; null where none was
 * @param gender null where nothing tells
 * @param firstSentence where the name was met first
 */
public record PersonFacts(String name, @Nullable Party party, @Nullable String role,
    @Nullable Gender gender, int firstSentence) {
  /** The last word of the name, without "Jr." and the like. */
  public String surname() {
    return Names.surname(name);
  }
}
