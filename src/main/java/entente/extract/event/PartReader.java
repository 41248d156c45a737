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
import java.util.stream.Stream;

/**
 * Reads who takes part in an event: what stands around its word as subject, object or behind a
 * preposition.
 */
final class PartReader {
  /** Words before "leaders" by which no state is told, but foreign ones are meant. */
  private static final Set<String> ABROAD = Set.of("foreign", "world", "arab", "western",
      "european", "african", "asian", "nordic", "baltic", "allied");

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
  private static boolean isWe(Clauses clauses, int subject) {
    return clauses.mention(subject) instanceof Mention.Collective collective
        && collective.kind() == Mention.Collective.Kind.WE;
  }

  private static boolean isJoined(Clauses clauses, int unit) {
    int before = unit > 0 && clauses.is(unit - 1, "the") ? unit - 2 : unit - 1;
    return clauses.mention(unit) instanceof Mention.Actors && clauses.is(before, "and");
  }

  /** The sides behind a noun phrase, which may point to those named before as well. */
  private List<Participant> sides(Reading reading, int unit) {
    List<Participant> found = resolver.all(reading.clauses(), unit, reading.discourse());
    return found.isEmpty()
        ? NamedBefore.of(reading.clauses(), unit, reading.discourse())
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
      found.addAll(resolver.one(clauses, object, reading.discourse()));
    }
    if (found.isEmpty() && preposition.equals("by")) {
      addMisread(reading, unit, found);
    }
    if (preposition.equals("with")) {
      for (int link : clauses.parse().prepositions(unit, preposition)) {
        addListed(reading, link + 1, found);
      }
    }
  }

  /** "issued by A and B names ...": where the parser takes the verb behind them for a noun. */
  private void addMisread(Reading reading, int unit, List<Participant> found) {
    Clauses clauses = reading.clauses();
    for (int link : clauses.parse().prepositions(unit, "by")) {
      int next = link + 1;
      if (next < clauses.size() && clauses.mention(next) != null
          && clauses.parse().arc(next) == Arc.MODIFIER) {
        found.addAll(resolver.all(clauses, next, reading.discourse()));
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
        .flatMap(owner -> sides(reading, owner).stream())
        .toList();
  }

  /** The objects of "met" or "received", if the first is somebody, and not a place or a need. */
  private void objects(Reading reading, int verb, List<Participant> found) {
    Clauses clauses = reading.clauses();
    List<Integer> objects = clauses.parse().children(verb, Arc.OBJECT);
    objects = objects.isEmpty() ? behindPlace(clauses, verb) : objects;
    if (!objects.isEmpty() && isSomebody(clauses, objects.getFirst())) {
      for (int object : objects) {
        found.addAll(resolver.all(clauses, object, reading.discourse()));
        addListed(reading, object, found);
        addLeaders(reading, object, found);
      }
    }
  }

  /** "received in the Kremlin President A": whom the parser takes for the place. */
  private static List<Integer> behindPlace(Clauses clauses, int verb) {
    return Stream.of("in", "at").flatMap(link -> clauses.prepositionObjects(verb, link).stream())
        .filter(unit -> clauses.mention(unit) instanceof Mention.Actors actors
            && actors.isPersonal())
        .toList();
  }

  /** "met Arab leaders", "held talks with world leaders": others than the one side that is named. */
  boolean meetsUnnamed(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    Parse parse = clauses.parse();
    List<Integer> others = new ArrayList<>(clauses.prepositionObjects(unit, "with"));
    if (parse.isVerb(unit)) {
      parse.children(unit, Arc.OBJECT).forEach(each -> others.addAll(parse.conjuncts(each)));
    } else {
      int verb = clauses.governingVerb(unit);
      boolean light = verb >= 0 && lexicon.is(clauses.lemma(verb), Use.LIGHT);
      int subject = light ? clauses.subject(verb) : -1;
      others.addAll(subject < 0 ? List.of() : parse.conjuncts(subject));
    }
    return others.stream().anyMatch(each -> isForeignGroup(clauses, each));
  }

  private boolean isForeignGroup(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    boolean peers = clauses.is(unit, "counterpart") || clauses.is(unit, "colleague");
    return clauses.mention(unit) == null && parse.tag(unit).equals("NNS")
        && (peers || resolver.isOfPeople(clauses.lemma(unit))) && parse.children(unit).stream()
            .anyMatch(child -> clauses.mention(child) instanceof Mention.Locality place
                && place.country() == null || ABROAD.contains(clauses.lemma(child))
                || peers && parse.arc(child) == Arc.POSSESSIVE);
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
