package entente.extract.event;

import entente.extract.clause.Clauses;
import entente.extract.discourse.Resolver;
import entente.extract.event.RollPhrases.Gathering;
import entente.extract.event.RollPhrases.Match;
import entente.extract.event.RollPhrases.Side;
import entente.extract.lexicon.Needs;
import entente.extract.mention.Mention;
import entente.model.EventStatus;
import entente.model.Participant;
import entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from a sentence who took part in a gathering, where it lists them. */
final class RollReader {
  /**
   * Those who took part in a gathering.
   *
   * @param from first unit of the phrase
   * @param gathering which gathering
   * @param noun the unit that names it, -1 if none does
   * @param status of the gathering, null if the phrase fits any
   * @param who those listed; nobody where the list follows in items of its own
   */
  record Roll(int from, Gathering gathering, int noun, @Nullable EventStatus status,
      List<Participant> who) {
    Roll {
      who = List.copyOf(who);
    }
  }

  /** Sides that make a company. */
  private static final int MANY = 3;
  /** Verbs that say of whom a framework is made. */
  private static final Set<String> COMPOSED = Set.of("make", "comprise", "comprising", "consist",
      "consisting", "compose");

  private final RollPhrases phrases = new RollPhrases();
  private final Roster roster;
  private final Resolver resolver;

  RollReader(Resolver resolver) {
    this.resolver = resolver;
    this.roster = new Roster(resolver);
  }

  /** The words without which no sentence lists anybody. */
  Needs words() {
    return phrases.words();
  }

  /** The lists of a sentence. */
  List<Roll> read(Reading reading) {
    Clauses clauses = reading.clauses();
    List<Roll> rolls = new ArrayList<>();
    for (Match match : phrases.find(clauses)) {
      int noun = match.gathering() == Gathering.LEFT ? left(clauses, match.from()) : match.noun();
      boolean lacks = match.gathering() == Gathering.LEFT && noun < 0 && !isOfIt(clauses, match)
          || isNegated(clauses, match);
      List<Participant> who = lacks ? List.of() : who(reading, match);
      if (!who.isEmpty() || !lacks && isOpen(clauses, match.to())) {
        rolls.add(new Roll(match.from(), match.gathering(), noun, status(clauses, match), who));
      }
    }
    return rolls;
  }

  /** Those whom an item of a list names. */
  List<Participant> item(Reading reading) {
    return roster.from(reading.clauses(), 0, reading.discourse());
  }

  /**
   * Those whom a sentence has as its subject, where they act for three sides or more, or for the two
   * that sit there, and nobody if the subject is less: whoever acts together at a sitting sits there.
   *
   * @param sitting the sides that are known to sit
   */
  List<Participant> acting(Reading reading, Set<Party> sitting) {
    Clauses clauses = reading.clauses();
    int verb = root(clauses);
    List<Participant> found = verb < 0 || clauses.isNegated(verb)
        ? List.of()
        : roster.before(clauses, verb, reading.discourse()).stream()
            .filter(each -> each.person() != null).toList();
    List<Party> sides = found.stream().map(Participant::party).distinct().toList();
    boolean both = sides.size() > 1 && sitting.equals(Set.copyOf(sides));
    return both || sides.size() >= MANY ? found : List.of();
  }

  /** The verb that is above all others, -1 if there is none. */
  private static int root(Clauses clauses) {
    for (int unit = 0; unit < clauses.size(); unit++) {
      if (clauses.parse().head(unit) < 0 && clauses.parse().isVerb(unit)) {
        return unit;
      }
    }
    return -1;
  }

  /** "was attended by:" at the end of a sentence. */
  private static boolean isOpen(Clauses clauses, int from) {
    for (int unit = from; unit < clauses.size(); unit++) {
      if (Character.isLetterOrDigit(clauses.unit(unit).form().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** "It was chaired by A". */
  private static boolean isOfIt(Clauses clauses, Match match) {
    int subject = clauses.subject(match.from());
    return subject >= 0 && clauses.text(subject, subject).equalsIgnoreCase("it");
  }

  private List<Participant> who(Reading reading, Match match) {
    Party body = body(reading.clauses());
    List<Participant> listed = listed(reading, match);
    return body == null
        ? listed
        : listed.stream().map(each -> new Participant(each.person(), body, each.role())).distinct()
            .toList();
  }

  /** "From the EU side, ...": the organisation for which all act whom the sentence lists; null for none. */
  private static @Nullable Party body(Clauses clauses) {
    boolean opens = clauses.is(0, "from") || clauses.is(0, "on") || clauses.is(0, "for");
    for (int unit = 1; opens && unit < Math.min(3, clauses.size() - 1); unit++) {
      if (clauses.is(unit + 1, "side") && clauses.mention(unit) instanceof Mention.Actors side
          && !side.participants().getFirst().party().isState()) {
        return side.participants().getFirst().party();
      }
    }
    return null;
  }

  private List<Participant> listed(Reading reading, Match match) {
    if (match.side() == Side.BEHIND) {
      List<Participant> found = roster.from(reading.clauses(), match.to(), reading.discourse());
      boolean bare = match.gathering() == Gathering.HERE
          && found.stream().allMatch(each -> each.person() == null)
          && match.to() < reading.clauses().size()
          && reading.clauses().mention(match.to()) != null
          && !COMPOSED.contains(reading.clauses().lemma(match.from()));
      return bare ? List.of() : found;
    }
    int subject = reading.clauses().subject(match.from());
    return subject < 0
        ? List.of()
        : resolver.all(reading.clauses(), subject, reading.discourse());
  }

  /** The nearest gathering before a unit, -1 if there is none. */
  private static int left(Clauses clauses, int unit) {
    for (int before = unit - 1; before >= 0; before--) {
      if (RollPhrases.isGathering(clauses, before)) {
        return before;
      }
    }
    return -1;
  }

  private static boolean isNegated(Clauses clauses, Match match) {
    for (int unit = Math.max(0, match.from() - 3); unit < match.to(); unit++) {
      if (clauses.is(unit, "not") || clauses.is(unit, "without")) {
        return true;
      }
    }
    return false;
  }

  /** "will be attended by" tells of what is to come, "were attending" of what has been. */
  private static @Nullable EventStatus status(Clauses clauses, Match match) {
    for (int unit = Math.max(0, match.from() - 3); unit < match.to(); unit++) {
      if (clauses.is(unit, "will") || clauses.is(unit, "expect")) {
        return EventStatus.PLANNED;
      }
      String form = clauses.unit(unit).form();
      if (form.equals("was") || form.equals("were")) {
        return EventStatus.OCCURRED;
      }
    }
    return null;
  }
}
