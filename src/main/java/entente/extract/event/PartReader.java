package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.clause.PersonLists;
import entente.extract.discourse.NamedBefore;
import entente.extract.discourse.Resolver;
import entente.extract.event.EventLexicon.Use;
import entente.extract.event.Trigger.Part;
import entente.extract.mention.Mention;
import entente.model.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads who takes part in an event: what stands around its word as subject, object or behind a
 * preposition.
 */
final class PartReader {
  private static final Set<String> OWN = Set.of("his", "her", "their");

  private final EventLexicon lexicon;
  private final Resolver resolver;

  PartReader(EventLexicon lexicon, Resolver resolver) {
    this.lexicon = lexicon;
    this.resolver = resolver;
  }

  /** The subject of a verb. */
  List<Participant> subjects(Reading reading, int verb) {
    Clauses clauses = reading.clauses();
    int subject = clauses.subject(verb);
    if (subject < 0) {
      return List.of();
    }
    if (clauses.is(subject, "you")) {
      return spokenTo(reading);
    }
    List<Participant> found = new ArrayList<>(
        sides(reading, subject));
    for (int other : clauses.parse().children(verb, Arc.SUBJECT)) {
      // "the leaders of A and B met": where the parser takes B for a subject of its own
      boolean we = other > subject && isWe(clauses, subject)
          && !clauses.prepositionObjects(other, "of").isEmpty();
      if (we) {
        found.clear();
      }
      if (we || other > subject && !found.isEmpty() && isJoined(clauses, other)) {
        found.addAll(resolver.all(clauses, other, reading.discourse()));
      }
    }
    addIncluded(reading, subject, verb, found);
    return found;
  }

  /** "you", "your": who is spoken to in a transcript. */
  private static List<Participant> spokenTo(Reading reading) {
    List<Participant> both = Interlocutors.of(reading);
    return both.isEmpty() ? both : both.subList(1, both.size());
  }

  /** "A and other officials, including B, met": B, of the side that the subject names. */
  private void addIncluded(Reading reading, int subject, int verb, List<Participant> found) {
    List<Participant> known = List.copyOf(found);
    PersonLists.examples(reading.clauses(), subject + 1).stream().filter(unit -> unit < verb)
        .flatMap(unit -> resolver.one(reading.clauses(), unit, reading.discourse()).stream())
        .filter(each -> !known.contains(each)
            && known.stream().anyMatch(other -> other.party().equals(each.party())))
        .forEach(found::add);
  }

  /** "We, the leaders of A and B, met": what follows says who "we" are. */
  static boolean isWe(Clauses clauses, int subject) {
    return subject >= 0 && clauses.mention(subject) instanceof Mention.Collective collective
        && collective.kind() == Mention.Collective.Kind.WE;
  }

  private static boolean isJoined(Clauses clauses, int unit) {
    int before = unit > 0 && clauses.is(unit - 1, "the") ? unit - 2 : unit - 1;
    return clauses.mention(unit) instanceof Mention.Actors && clauses.is(before, "and");
  }

  /** The sides behind a noun phrase, which may point to those named before as well. */
  private List<Participant> sides(Reading reading, int unit) {
    List<Participant> found = resolver.all(reading.clauses(), unit, reading.discourse());
    found = found.isEmpty()
        ? NamedBefore.of(reading.clauses(), unit, reading.discourse())
        : found;
    return found.isEmpty() && Delegation.isTold(reading.clauses(), unit)
        ? Delegation.members(reading)
        : found;
  }

  /** "A wrapped up a visit to B", "A, who is in B on a visit". */
  List<Participant> subjectAbove(Reading reading, int noun) {
    int verb = reading.clauses().governingVerb(noun);
    if (verb < 0 || reading.clauses().isPassive(verb)) {
      return List.of();
    }
    List<Participant> found = subjects(reading, verb);
    for (int other : reading.clauses().parse().children(verb, Arc.SUBJECT)) {
      found = found.isEmpty() ? resolver.all(reading.clauses(), other, reading.discourse()) : found;
    }
    return found;
  }

  /**
   * Adds what a preposition of an event word names, or of the light verb above it: "held talks with
   * A".
   */
  void byPreposition(Reading reading, int unit, String preposition,
      List<Participant> found) {
    Clauses clauses = reading.clauses();
    addObjects(reading, unit, preposition, found);
    int verb = clauses.parse().isVerb(unit) ? -1 : clauses.governingVerb(unit);
    boolean shared = preposition.equals("with") || preposition.equals("between")
        && clauses.isPassive(verb < 0 ? unit : verb);
    if (verb >= 0 && shared && lexicon.is(clauses.lemma(verb), Use.LIGHT)) {
      addObjects(reading, verb, preposition, found);
    }
    if (found.isEmpty() && clauses.parse().isVerb(unit) && preposition.equals("with")) {
      Misparses.behindTime(clauses, unit)
          .forEach(each -> found.addAll(resolver.one(clauses, each, reading.discourse())));
    }
    if (found.isEmpty() && !clauses.parse().isVerb(unit) && preposition.equals("with")) {
      // "a meeting devoted to trade with A", "talks held in B with A"
      clauses.parse().children(unit, Arc.NOUN_CLAUSE).stream()
          .filter(clause -> clauses.parse().tag(clause).equals("VBN"))
          .forEach(clause -> addObjects(reading, clause, preposition, found));
    }
    if (found.isEmpty() && !clauses.parse().isVerb(unit) && preposition.equals("between")
        && clauses.is(unit + 1, preposition)) {
      // "building on the Summit between A and B": where the parser hangs it on the verb
      clauses.parse().children(unit + 1, Arc.PREPOSITION_OBJECT).stream()
          .flatMap(object -> clauses.parse().conjuncts(object).stream())
          .forEach(each -> found.addAll(resolver.one(clauses, each, reading.discourse())));
    }
  }

  private void addObjects(Reading reading, int unit, String preposition,
      List<Participant> found) {
    Clauses clauses = reading.clauses();
    for (int object : clauses.prepositionObjects(unit, preposition)) {
      // "With A seated between them, B and C signed": who only looks on
      boolean aside = object < unit && preposition.equals("with") && object + 1 < unit
          && List.of("VBN", "VBG").contains(clauses.parse().tag(object + 1));
      if (aside) {
        return;
      }
      found.addAll(resolver.one(clauses, object, reading.discourse()));
    }
    if (found.isEmpty() && preposition.equals("by")) {
      Misparses.byNoun(clauses, unit)
          .forEach(each -> found.addAll(resolver.all(clauses, each, reading.discourse())));
    }
    if (preposition.equals("with")) {
      for (int link : clauses.parse().prepositions(unit, preposition)) {
        // "with A looking on": who does something else
        boolean acts = link + 1 < clauses.size()
            && clauses.parse().arc(link + 1) == Arc.SUBJECT;
        if (!acts) {
          addListed(reading, link + 1, found);
        }
      }
    }
  }

  /** Adds all persons listed from a unit on. */
  void addListed(Reading reading, int unit, List<Participant> found) {
    List<Integer> all = new ArrayList<>(PersonLists.from(reading.clauses(), unit));
    if (found.stream().anyMatch(each -> each.party().isState())) {
      all.addAll(PersonLists.examples(reading.clauses(), unit));
    }
    for (int listed : all) {
      found.addAll(resolver.one(reading.clauses(), listed, reading.discourse()));
    }
  }

  /** All persons whom a title names: "Remarks by A and B Before Bilateral Meeting". */
  static List<Participant> named(Reading reading) {
    Clauses clauses = reading.clauses();
    List<Participant> found = new ArrayList<>();
    for (int unit = 0; unit < clauses.size(); unit++) {
      if (clauses.mention(unit) instanceof Mention.Actors actors && actors.isPersonal()) {
        found.addAll(actors.participants());
      }
    }
    return found;
  }

  /** Who takes part besides the subject: objects, possessors and sides named before the noun. */
  List<Participant> partners(Reading reading, int unit, Trigger trigger) {
    Clauses clauses = reading.clauses();
    Parse parse = clauses.parse();
    List<Participant> found = new ArrayList<>();
    if (trigger.object() == Part.PARTICIPANT && parse.isVerb(unit)) {
      objects(reading, unit, found);
    } else if (trigger.object() == Part.PARTICIPANT) {
      found.addAll(owners(reading, unit));
      adjectives(reading, unit, found);
    }
    if (TriggerReader.isCallOn(clauses, unit)) {
      byPreposition(reading, unit, "on", found);
    }
    for (String preposition : List.of("with", "between", "of", "by", "to")) {
      boolean active = parse.isVerb(unit) && !clauses.isPassive(unit);
      if (trigger.part(preposition) == Part.PARTICIPANT
          && !(active && preposition.equals("by"))) {
        byPreposition(reading, unit, preposition, found);
      }
    }
    return found;
  }

  /** Whose an event is by the words before it: "A's talks", "their meeting". */
  List<Participant> owners(Reading reading, int noun) {
    return reading.clauses().parse().children(noun, Arc.POSSESSIVE).stream()
        .flatMap(owner -> owner(reading, owner).stream())
        .toList();
  }

  /** Who owns an event; in "on his visit to A, B met C" that is the subject that follows. */
  private List<Participant> owner(Reading reading, int owner) {
    Clauses clauses = reading.clauses();
    if (clauses.is(owner, "your")) {
      return spokenTo(reading);
    }
    if (clauses.is(owner, "whose")) {
      int clause = clauses.governingVerb(owner);
      return clause >= 0 && clauses.parse().arc(clause) == Arc.NOUN_CLAUSE
          ? sides(reading, clauses.parse().head(clause))
          : List.of();
    }
    int verb = OWN.contains(clauses.lemma(owner)) ? clauses.governingVerb(owner) : -1;
    int subject = verb < 0 ? -1 : clauses.parse().child(verb, Arc.SUBJECT);
    return subject > owner && clauses.mention(subject) instanceof Mention.Actors actors
        && actors.isPersonal()
            ? resolver.all(clauses, subject, reading.discourse())
            : sides(reading, owner);
  }

  /** The objects of "met" or "received", if the first is somebody, and not a place or a need. */
  private void objects(Reading reading, int verb, List<Participant> found) {
    Clauses clauses = reading.clauses();
    List<Integer> objects = clauses.parse().children(verb, Arc.OBJECT);
    objects = objects.isEmpty() ? Misparses.behindPlace(clauses, verb) : objects;
    if (!objects.isEmpty() && isSomebody(clauses, objects.getFirst())) {
      for (int object : objects) {
        found.addAll(resolver.all(clauses, object, reading.discourse()));
        addListed(reading, object, found);
        addLeaders(reading, object, found);
      }
    }
  }

  /** "a delegation led by A and B". */
  private void addLeaders(Reading reading, int delegation, List<Participant> found) {
    Clauses clauses = reading.clauses();
    for (int clause : clauses.parse().children(delegation, Arc.NOUN_CLAUSE)) {
      for (int link : clauses.parse().prepositions(clause, "by")) {
        if (clauses.is(clause, "lead")) {
          addListed(reading, link + 1, found);
        }
      }
    }
  }

  private boolean isSomebody(Clauses clauses, int object) {
    Mention mention = clauses.mention(object);
    return mention == null && (resolver.isOfPeople(clauses.lemma(object))
        || resolver.isObjectPronoun(clauses, object))
        || mention instanceof Mention.Collective
        || mention instanceof Mention.Actors actors && actors.isPersonal();
  }

  /** "Russian-Indian talks": sides before the noun. */
  private void adjectives(Reading reading, int noun, List<Participant> found) {
    for (int child : reading.clauses().parse().children(noun, Arc.MODIFIER)) {
      if (reading.clauses().mention(child) instanceof Mention.Actors actors
          && !actors.isPersonal()) {
        found.addAll(resolver.all(reading.clauses(), child, reading.discourse()));
      }
    }
  }

  /** "the G20 Leaders' Declaration": the organisations whose name stands before a document. */
  List<Participant> frameworksBefore(Reading reading, int document) {
    List<Participant> found = new ArrayList<>();
    adjectives(reading, document, found);
    reading.clauses().parse().children(document, Arc.POSSESSIVE)
        .forEach(owner -> adjectives(reading, owner, found));
    found.removeIf(each -> each.party().isState());
    return found;
  }
}
