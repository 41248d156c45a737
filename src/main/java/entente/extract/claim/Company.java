package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.claim.HolderReader.Holding;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.discourse.Resolver;
import entente.extract.mention.Mention;
import entente.model.Participant;
import entente.model.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds with whom something is talked over: in "met B to discuss A" and "discussed with B A" the topic
 * is B's, too. What A alone tells B of, "briefed B on A", stays that of one.
 */
final class Company {
  /** What sides do together, rather than the one to the other. */
  private static final Set<String> MUTUAL = Set.of("discuss", "exchange", "review", "consider",
      "talk", "speak", "consult", "confer", "coordinate", "explore", "debate", "deliberate",
      "examine", "address", "touch", "focus", "go", "follow", "reflect", "engage");
  /** Verbs whose object is whom somebody meets. */
  private static final Set<String> MEETING = Set.of("meet", "host", "receive", "welcome", "call",
      "phone", "telephone", "convene", "gather", "join", "engage", "see");
  /** How far above "to discuss" the encounter may stand: "will travel to meet B to discuss". */
  private static final int DEPTH = 3;

  private final Resolver resolver;
  private final SayerReader speakers;

  Company(Resolver resolver, SayerReader speakers) {
    this.resolver = resolver;
    this.speakers = speakers;
  }

  /** Who holds a topic: those told of, and those with whom they talk; said by who tells of both. */
  Holding with(Clauses clauses, int verb, Holding told, Discourse discourse) {
    if (!MUTUAL.contains(clauses.lemma(verb))) {
      return told;
    }
    Set<Party> parties = new LinkedHashSet<>(told.parties());
    others(clauses, verb, discourse).forEach(each -> parties.add(each.party()));
    if (parties.size() == told.parties().size()) {
      return told;
    }
    boolean reported = !speakers.of(clauses, verb, discourse).isEmpty();
    return new Holding(List.copyOf(parties), reported ? told.speaker() : null);
  }

  private List<Participant> others(Clauses clauses, int verb, Discourse discourse) {
    List<Participant> beside = people(clauses, clauses.is(verb + 1, "with")
        ? List.of(verb + 2)
        : clauses.prepositionObjects(verb, "with"), discourse);
    int encounter = beside.isEmpty() ? encounter(clauses, verb) : -1;
    for (int depth = 0; depth < DEPTH && encounter >= 0; depth++) {
      List<Participant> met = met(clauses, encounter, discourse);
      if (!met.isEmpty()) {
        return met;
      }
      encounter = encounter(clauses, encounter);
    }
    return beside;
  }

  /** The verb above that a purpose belongs to: "met B", "held a call with B", both "to discuss A". */
  private static int encounter(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    int first = parse.firstConjunct(verb);
    boolean purpose = clauses.hasOwnAuxiliary(first, "to");
    return purpose ? clauses.governingVerb(first) : -1;
  }

  private List<Participant> met(Clauses clauses, int encounter, Discourse discourse) {
    Parse parse = clauses.parse();
    Set<Participant> found = new LinkedHashSet<>(
        people(clauses, clauses.prepositionObjects(encounter, "with"), discourse));
    for (int object : parse.children(encounter, Arc.OBJECT)) {
      found.addAll(people(clauses, MEETING.contains(clauses.lemma(encounter))
          ? parse.conjuncts(object)
          : clauses.prepositionObjects(object, "with"), discourse));
    }
    return List.copyOf(found);
  }

  /** Persons and those who act for a side; "cooperation with Norway" is no talk with anybody. */
  private List<Participant> people(Clauses clauses, List<Integer> units, Discourse discourse) {
    return units.stream().filter(each -> each < clauses.size() && isPeople(clauses, each))
        .flatMap(each -> resolver.one(clauses, each, discourse).stream()).toList();
  }

  private boolean isPeople(Clauses clauses, int unit) {
    Mention mention = clauses.mention(unit);
    return mention instanceof Mention.Actors actors && actors.isPersonal()
        || mention instanceof Mention.Collective
        || mention == null && resolver.isActorNoun(clauses, unit);
  }
}
