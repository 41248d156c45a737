package entente.extract;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.mention.Mention;
import entente.model.Participant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the discourse whom a sentence names, whoever it is about last: "he" is most often that one. */
final class Naming {
  private Naming() {}

  /** Notes who is named in a sentence that was parsed, the subject of its main clause last. */
  static void note(Clauses clauses, Discourse discourse) {
    List<Participant> about = List.of();
    int best = -1;
    for (int unit = 0; unit < clauses.size(); unit++) {
      int rank = rank(clauses, unit);
      if (rank > best) {
        about = persons(clauses.mention(unit), discourse);
        best = rank;
      }
    }
    for (int unit = 0; unit < clauses.size(); unit++) {
      if (isPersonal(clauses.mention(unit))) {
        discourse.name(persons(clauses.mention(unit), discourse));
      }
    }
    discourse.name(about);
  }

  /**
   * How likely a sentence is about that unit: 2 for the person that is subject of the main clause, 1
   * for another subject ("I met A", B said), 0 for any other person, -1 for what is no person.
   */
  private static int rank(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    boolean subject = parse.arc(unit) == Arc.SUBJECT || parse.arc(unit) == Arc.PASSIVE_SUBJECT;
    boolean pronoun = clauses.mention(unit) instanceof Mention.Collective collective
        && collective.isOnePerson();
    if (!isPersonal(clauses.mention(unit)) && !(pronoun && subject)) {
      return -1;
    }
    return !subject ? 0 : parse.arc(parse.head(unit)) == Arc.ROOT ? 2 : 1;
  }

  private static boolean isPersonal(@Nullable Mention mention) {
    return mention instanceof Mention.Actors actors && actors.isPersonal();
  }

  /** Who is named, or stood for by "he" or "she". */
  private static List<Participant> persons(@Nullable Mention mention, Discourse discourse) {
    if (mention instanceof Mention.Actors actors && actors.isPersonal()) {
      return actors.participants();
    }
    return mention instanceof Mention.Collective pronoun && pronoun.isOnePerson()
        ? discourse.resolve(pronoun)
        : List.of();
  }

  /** Notes who is named in a sentence that was not worth parsing, the first of them last. */
  static void note(List<Mention> mentions, Discourse discourse) {
    List<Participant> about = List.of();
    for (Mention mention : mentions) {
      List<Participant> found = persons(mention, discourse);
      discourse.name(found);
      about = about.isEmpty() ? found : about;
    }
    discourse.name(about);
  }
}
