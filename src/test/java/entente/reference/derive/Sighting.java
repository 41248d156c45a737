package entente.reference.derive;

import entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * That a source saw a person in a post at some time.
 *
 * @param source short name of the source, as in docs/reference.md
 * @param name the person's name as the source has it, titles taken off
 * @param state code of the state
 * @param post code of the post
 * @param title the post in English
 * @param seen when the source saw it
 * @param since since when the person has held it, where the source says so
 * @param gender m or f; empty where the source does not say
 * @param shortName the part of the name that the source sets off as the one to call the person by
 */
record Sighting(String source, PersonName name, String state, String post, String title,
    PartialDate seen, @Nullable PartialDate since, String gender, String shortName) {
  /** The state and the post, which together have one holder at a time. */
  Seat seat() {
    return new Seat(state, post);
  }

  /** A post of a state or an organisation. */
  record Seat(String party, String post) {}
}
