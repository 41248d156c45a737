package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what hangs on a word of stance by one of its links: the object, what is to be done, a clause,
 * or what follows a preposition. All is given by its head.
 */
final class Complements {
  /** Prepositions before whoever is to do something: "called on them to". */
  private static final Set<String> ADDRESSING = Set.of("on", "upon");

  /** Participles that say what a thing is like, hardly ever what somebody does. */
  private static final Set<String> ADJECTIVAL = Set.of("pressing", "ongoing", "growing",
      "remaining", "existing", "outstanding", "emerging", "continuing");

  private final ClaimLexicon lexicon;
  private final Clauses clauses;
  private final Parse parse;
  private final Links links;
  private final ClauseComplements sayings;

  Complements(ClaimLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.parse = clauses.parse();
    this.links = new Links(clauses);
    this.sayings = new ClauseComplements(clauses);
  }

  /** The clauses and questions that may complete a word. */
  ClauseComplements clauses() {
    return sayings;
  }

  /** The heads of all that hangs on a word by that link of a {@link ClaimFrame}. */
  List<Integer> of(int word, String link) {
    return switch (link) {
      case "object" -> objects(word);
      case "infinitive" -> infinitives(word);
      case "gerund" -> parse.children(word, Arc.COMPLEMENT).stream()
          .filter(each -> parse.tag(each).equals("VBG") && !sayings.isClause(each)).toList();
      case "clause", "that" -> sayings.of(word);
      case ClaimFrame.SUBJECT -> subjects(word);
      case ClaimFrame.CALL -> ADDRESSING.stream().anyMatch(on -> !parse.prepositions(word, on)
          .isEmpty()) ? infinitives(word) : List.of();
      default -> afterPreposition(word, link);
    };
  }

  private List<Integer> objects(int word) {
    Arc arc = clauses.isPassive(word) ? Arc.PASSIVE_SUBJECT : Arc.OBJECT;
    if (clauses.mention(word) == null && isUrging(word)) {
      return List.of();
    }
    List<Integer> found = arc == Arc.OBJECT ? given(word) : parse.children(word, arc);
    if (found.isEmpty() && arc == Arc.PASSIVE_SUBJECT && parse.arc(word) == Arc.COMPLEMENT) {
      return Stream.of(Arc.SUBJECT, Arc.PASSIVE_SUBJECT)
          .flatMap(raised -> parse.children(parse.head(word), raised).stream()).toList();
    }
    if (!found.isEmpty() || arc != Arc.OBJECT) {
      return found;
    }
    List<Integer> behind = behindAddressee(word);
    return behind.isEmpty() ? sayings.doings(word) : behind;
  }

  /** The objects of a verb; of "offered Norway its support" what is offered, not to whom. */
  private List<Integer> given(int verb) {
    List<Integer> all = parse.children(verb, Arc.OBJECT).stream()
        .filter(each -> each == 0 || !links.isPlacing(each)
            || !(clauses.mention(each - 1) instanceof Mention.Actors))
        .toList();
    if (all.isEmpty() && clauses.is(verb, "make")) {
      // "made clear our support": the parser says that the support is clear
      return sayings.clear(verb).flatMap(each -> parse.children(each, Arc.SUBJECT).stream())
          .filter(each -> parse.isNoun(each)).toList();
    }
    List<Integer> beside = all.stream().flatMap(each -> parse.conjuncts(each).stream())
        .filter(each -> clauses.mention(each) instanceof Mention.Actors)
        .flatMap(each -> parse.children(each, Arc.APPOSITION).stream())
        .filter(each -> parse.isNoun(each) && isOwned(each)
            && !lexicon.noun(clauses.lemma(each)).isEmpty())
        .toList();
    return beside.isEmpty() ? all : beside;
  }

  private boolean isOwned(int noun) {
    return parse.children(noun, Arc.POSSESSIVE).stream().anyMatch(each -> each < noun);
  }

  /** "expressed to Norway its concern": the noun that the parser sets beside whoever is told. */
  private List<Integer> behindAddressee(int verb) {
    return Stream.of("to", "with").flatMap(link -> parse.prepositions(verb, link).stream())
        .flatMap(link -> parse.children(link, Arc.PREPOSITION_OBJECT).stream())
        .filter(told -> clauses.mention(told) instanceof Mention.Actors)
        .flatMap(told -> parse.children(told, Arc.APPOSITION).stream())
        .filter(each -> clauses.mention(each) == null && parse.isNoun(each)).toList();
  }

  /** "work with Russia to implement X" is about implementing X, and "not hesitate to" about the rest. */
  int beyondWorkWith(int verb) {
    if (clauses.is(verb, "hesitate")
        || clauses.is(verb, "work") && !parse.prepositions(verb, "with").isEmpty()) {
      for (int child : parse.children(verb)) {
        if (child > verb && isInfinitive(child)) {
          return child;
        }
      }
    }
    return verb;
  }

  /** The noun behind a participle that the parser takes for a verb: "discussed pressing issues". */
  int beyondParticiple(int unit) {
    int object = parse.child(unit, Arc.OBJECT);
    return object >= 0 && ADJECTIVAL.contains(clauses.unit(unit).form()) ? object : unit;
  }

  /** What an adjective is said of: the subject of "be", or the object of "call X illegal". */
  private List<Integer> subjects(int adjective) {
    int verb = parse.head(adjective);
    if (verb < 0 || !parse.isVerb(verb) || clauses.is(verb, "make")
        || clauses.is(adjective + 1, "of")) {
      return List.of();
    }
    List<Integer> objects = parse.children(verb, Arc.OBJECT);
    List<Integer> found = objects.isEmpty() ? parse.children(verb, Arc.SUBJECT) : objects;
    boolean impersonal = found.size() == 1 && clauses.is(found.getFirst(), "it");
    return impersonal ? infinitives(adjective) : found;
  }

  /** "to ..." below a word, or below the object that is to do it. */
  private List<Integer> infinitives(int word) {
    List<Integer> verbs = new ArrayList<>();
    for (int child : parse.children(word)) {
      if (child > word && isInfinitive(child) && !isOfStance(word, child)
          && !isOfObject(word, child)) {
        verbs.add(child);
      } else if (parse.arc(child) == Arc.OBJECT && parse.isVerb(word)) {
        parse.children(child, Arc.NOUN_CLAUSE).stream()
            .filter(each -> isInfinitive(each) && clauses.mention(child) != null)
            .forEach(verbs::add);
      }
    }
    boolean impersonal = verbs.isEmpty() && parse.arc(word) == Arc.COMPLEMENT
        && parse.tag(word).startsWith("JJ");
    return impersonal ? infinitives(parse.head(word)) : verbs;
  }

  /** "interest in cooperation to end X": to what end is the cooperation. */
  private boolean isOfObject(int noun, int infinitive) {
    List<Integer> objects = !parse.isNoun(noun)
        ? List.of()
        : lexicon.noun(clauses.lemma(noun)).stream().filter(ClaimFrame::isPreposition)
            .flatMap(frame -> clauses.prepositionObjects(noun, frame.link()).stream()).toList();
    return !objects.isEmpty() && objects.stream()
        .allMatch(object -> object < infinitive && clauses.mention(object) == null
            && parse.isNoun(object) && !lexicon.isActor(clauses.lemma(object)));
  }

  /** "agreed on the importance of action to end X": to what end is the action. */
  private boolean isOfStance(int verb, int infinitive) {
    return parse.isVerb(verb) && parse.children(verb, Arc.OBJECT).stream()
        .anyMatch(object -> isOfObject(object, infinitive)) || parse.isVerb(verb)
            && Stream.of("on", "upon")
                .flatMap(link -> clauses.prepositionObjects(verb, link).stream())
                .anyMatch(object -> object < infinitive
                    && !lexicon.noun(clauses.lemma(object)).isEmpty());
  }

  /** True for "to ..." that hangs on what it completes. */
  boolean isInfinitive(int verb) {
    Arc arc = parse.arc(verb);
    return parse.tag(verb).equals("VB") && clauses.hasAuxiliary(verb, "to")
        && (arc == Arc.COMPLEMENT || arc == Arc.NOUN_CLAUSE || arc == Arc.VERB_CLAUSE);
  }

  /** "urged Russia to stop": the object is who is urged, not what for. */
  private boolean isUrging(int verb) {
    boolean both = lexicon.verb(clauses.lemma(verb)).stream()
        .anyMatch(frame -> frame.link().endsWith("infinitive") && frame.polarity() != null);
    return both && !infinitives(verb).isEmpty();
  }

  private List<Integer> afterPreposition(int word, String link) {
    int blank = link.indexOf(' ');
    if (blank > 0) {
      return links.particles(word).anyMatch(each -> clauses.is(each, link.substring(0, blank)))
          ? of(word, link.substring(blank + 1))
          : List.of();
    }
    if (links.isStranded(word, link)) {
      return parse.children(word, Arc.PASSIVE_SUBJECT);
    }
    List<Integer> found = new ArrayList<>(doers(word, link));
    boolean addressed = ADDRESSING.contains(link) && isUrging(word);
    for (int each : addressed ? List.<Integer>of() : links.of(word, link)) {
      found.addAll(parse.children(each, Arc.PREPOSITION_OBJECT));
    }
    if (link.equals("of")) {
      found.removeIf(this::isOwner);
    }
    return found;
  }

  /** "the support of Norway for A": whose it is, and not what for. */
  private boolean isOwner(int unit) {
    int noun = parse.head(parse.head(unit));
    return clauses.mention(unit) instanceof Mention.Actors && noun >= 0 && parse.isNoun(noun)
        && Stream.of("for", "to").anyMatch(link -> !parse.prepositions(noun, link).isEmpty());
  }

  /** "called for A to do B": what is to be done, told with who is to do it. */
  private List<Integer> doers(int word, String link) {
    return parse.isVerb(word) && link.equals("for")
        ? parse.children(word, Arc.VERB_CLAUSE).stream()
            .filter(each -> clauses.hasOwnAuxiliary(each, "to") && parse.children(each, Arc.MARK)
                .stream().anyMatch(mark -> mark > word && clauses.is(mark, link)))
            .toList()
        : List.of();
  }
}
