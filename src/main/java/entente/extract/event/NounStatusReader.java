package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.clause.Modality;
import entente.extract.event.EventLexicon.Use;
import entente.model.EventStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells from the words around an event noun whether it occurred, is planned, or was called off. */
final class NounStatusReader {
  private static final Set<String> UPCOMING = Set.of("upcoming", "planned", "forthcoming",
      "scheduled", "future", "next");

  /** What may come or not. */
  private static final Set<String> UNSURE = Set.of("possible", "potential", "eventual",
      "hypothetical");

  /** What a host does who has somebody "for a visit". */
  private static final Set<String> HOSTING = Set.of("host", "receive", "welcome");

  /** What is before an event: "preparations for the summit", "ahead of the talks". */
  private static final Set<String> AHEAD = Set.of("preparation", "run-up", "lead-up", "ahead");
  private static final Set<String> TO_WHAT = Set.of("to", "for", "at");
  private static final Set<String> AGENDAS = Set.of("agenda", "programme", "program", "schedule");

  private final EventLexicon lexicon;
  private final StatusReader verbs;

  /** Reads the verbs above a noun by that reader. */
  NounStatusReader(EventLexicon lexicon, StatusReader verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /** The status of an event that a noun names: from its adjectives and the verb above it. */
  @Nullable
  EventStatus of(Clauses clauses, int noun) {
    Parse parse = clauses.parse();
    if (Modality.isNone(clauses, noun) || isScorned(clauses, noun)) {
      return null;
    }
    if (parse.arc(noun) != Arc.PREPOSITION_OBJECT
        && isCalledOff(clauses, governor(clauses, noun))) {
      return EventStatus.CANCELLED;
    }
    for (int child : parse.children(noun)) {
      if (clauses.mention(child) == null && UNSURE.contains(clauses.lemma(child))) {
        return null;
      }
      if (clauses.mention(child) == null && UPCOMING.contains(clauses.lemma(child))) {
        return EventStatus.PLANNED;
      }
    }
    if (parse.arc(noun) == Arc.MODIFIER && noun > 0 && clauses.mention(noun - 1) == null
        && UPCOMING.contains(clauses.lemma(noun - 1))) {
      return EventStatus.PLANNED; // "the upcoming NATO meeting agenda"
    }
    for (int clause : parse.children(noun, Arc.NOUN_CLAUSE)) {
      boolean toBe = parse.tag(clause).equals("VBN") && clauses.hasOwnAuxiliary(clause, "to");
      boolean willHold = lexicon.is(clauses.lemma(clause), Use.LIGHT)
          && StatusReader.future(clauses, clause);
      if (toBe || willHold || lexicon.is(clauses.lemma(clause), Use.PLAN)) {
        return EventStatus.PLANNED;
      }
    }
    int above = nounAbove(clauses, noun);
    if (above >= 0 && (Modality.isNone(clauses, above)
        || lexicon.is(clauses.lemma(above), Use.HYPOTHETICAL)
        || clauses.is(above, "anniversary"))) {
      return null;
    }
    EventStatus named = fromNounAbove(clauses, noun, above);
    if (named != null) {
      return named;
    }
    int verb = governor(clauses, noun);
    if (verb < 0) {
      return EventStatus.OCCURRED;
    }
    if (isGoingOn(clauses, noun, verb) || isWeighed(clauses, noun, verb)) {
      return null;
    }
    if (isOnAgenda(clauses, noun, verb) || isPreparedFor(clauses, noun, verb)
        || isLookedForwardTo(clauses, noun, verb)) {
      return EventStatus.PLANNED;
    }
    if (isToDo(clauses, noun, verb)) {
      return EventStatus.PLANNED;
    }
    if (isCalledOff(clauses, verb) || willNotTakePlace(clauses, verb)) {
      return EventStatus.CANCELLED;
    }
    String lemma = clauses.lemma(verb);
    boolean direct = parse.arc(noun) != Arc.PREPOSITION_OBJECT;
    boolean tells = lexicon.is(lemma, Use.LIGHT) || lexicon.is(lemma, Use.ATTEND)
        || lexicon.is(lemma, Use.TAKE_PLACE) || lexicon.isTravel(lemma) || direct
        || lemma.equals("stay")
        || lemma.equals("be") && clauses.is(parse.head(noun), "on")
        || HOSTING.contains(lemma) && clauses.is(parse.head(noun), "for");
    boolean wished = lexicon.is(lemma, Use.HYPOTHETICAL) || lexicon.is(lemma, Use.DENY)
        || lemma.equals("propose") || lemma.equals("call")
            && clauses.is(parse.head(noun), "for");
    if (wished && parse.arc(parse.firstConjunct(noun)) != Arc.SUBJECT) {
      return null;
    }
    boolean acts = parse.arc(parse.firstConjunct(noun)) == Arc.SUBJECT && !clauses.isPassive(verb)
        && parse.child(verb, Arc.OBJECT) >= 0;
    if (lexicon.is(lemma, Use.PLAN) && direct && !acts) {
      if (StatusReader.GIVEN_UP.contains(lemma) && StatusReader.isPluperfect(clauses, verb)) {
        return EventStatus.CANCELLED;
      }
      return List.of("accept", "schedule", "plan", "announce", "set").contains(lemma)
          ? EventStatus.PLANNED
          : EventStatus.OCCURRED;
    }
    return tells || isSettingAhead(clauses, noun, verb)
        ? verbs.verb(clauses, verb)
        : EventStatus.OCCURRED;
  }

  /** "the programme includes the signing of documents": what is on a list to go by. */
  private static boolean isOnAgenda(Clauses clauses, int noun, int verb) {
    int subject = clauses.is(verb, "include") && StatusReader.isPresent(clauses.parse(), verb)
        && clauses.parse().arc(clauses.parse().firstConjunct(noun)) == Arc.OBJECT
            ? clauses.parse().child(verb, Arc.SUBJECT)
            : -1;
    return subject >= 0 && AGENDAS.contains(clauses.lemma(subject));
  }

  /** "look forward to the visit", but not as who speaks at its beginning says. */
  private boolean isLookedForwardTo(Clauses clauses, int noun, int verb) {
    int link = clauses.parse().head(clauses.parse().firstConjunct(noun));
    boolean over = clauses.sentence().speaker() != null
        || clauses.hasOwnAuxiliary(verb, "be") && !StatusReader.isPresent(clauses.parse(),
            verb); // "was looking forward to your visit"
    return lexicon.is(clauses.lemma(verb), Use.HOPE) && !over && link >= 0
        && TO_WHAT.contains(clauses.lemma(link)) && clauses.parse().head(link) == verb;
  }

  /** "a summit was to hear a report": what a sitting will do. */
  private boolean isToDo(Clauses clauses, int noun, int verb) {
    Parse parse = clauses.parse();
    boolean of = parse.head(noun) == verb && (clauses.is(verb, "be")
        && parse.arc(noun) == Arc.SUBJECT
        || lexicon.is(clauses.lemma(verb), Use.PLAN)
            && parse.arc(noun) == Arc.PASSIVE_SUBJECT);
    int deed = of ? parse.child(verb, Arc.COMPLEMENT) : -1;
    return deed == verb + 2 && parse.tag(deed).equals("VB")
        && clauses.hasOwnAuxiliary(deed, "to");
  }

  /** "a visit to A is not appropriate", "a summit would be useful": any, of which none need be. */
  private static boolean isWeighed(Clauses clauses, int noun, int verb) {
    Parse parse = clauses.parse();
    boolean any = parse.arc(noun) == Arc.SUBJECT && parse.head(noun) == verb
        && parse.children(noun).stream()
            .anyMatch(child -> clauses.is(child, "a") || clauses.is(child, "any"));
    return any && clauses.is(verb, "be")
        && (clauses.isNegated(verb) || clauses.hasOwnAuxiliary(verb, "would"));
  }

  /** "documents have been prepared for signing": what is made ready for it is still to come. */
  private static boolean isPreparedFor(Clauses clauses, int noun, int verb) {
    int link = clauses.parse().head(noun);
    return clauses.is(verb, "prepare") && clauses.isPassive(verb) && clauses.is(link, "for")
        && clauses.parse().head(link) == verb;
  }

  /** "will continue the consultations", "to continue to hold talks": no sitting of its own. */
  private static boolean isGoingOn(Clauses clauses, int noun, int verb) {
    Parse parse = clauses.parse();
    boolean object = parse.arc(parse.firstConjunct(noun)) == Arc.OBJECT;
    int above = clauses.is(verb, "continue") ? verb : parse.head(verb);
    return object && clauses.is(above, "continue") && parse.isVerb(above)
        && !parse.tag(above).equals("VBD") && !parse.tag(above).equals("VBN");
  }

  /**
   * "during the talks they will discuss trade", "trade is expected to be discussed at the summit": what
   * is to come is at an event to come.
   */
  private boolean isSettingAhead(Clauses clauses, int noun, int verb) {
    Parse parse = clauses.parse();
    int link = parse.head(noun);
    boolean setting = clauses.is(link, "during") || clauses.is(link, "at");
    boolean expected = parse.arc(verb) == Arc.COMPLEMENT
        && StatusReader.isPresent(parse, parse.head(verb));
    return setting && (expected || StatusReader.future(clauses, verb))
        && verbs.verb(clauses, verb) == EventStatus.PLANNED;
  }

  /** "the postponement of the visit", "planning for a call". */
  private @Nullable EventStatus fromNounAbove(Clauses clauses, int noun, int above) {
    if (above < 0) {
      return null;
    }
    int link = clauses.parse().head(noun);
    String lemma = clauses.lemma(above);
    if (lexicon.is(lemma, Use.CANCEL)) {
      return EventStatus.CANCELLED;
    }
    boolean ahead = clauses.is(link, "for") && lexicon.is(lemma, Use.PLAN);
    return ahead || AHEAD.contains(lemma) ? EventStatus.PLANNED : null;
  }

  /** What a noun hangs on by a preposition, -1 if on nothing or on a name. */
  private static int nounAbove(Clauses clauses, int noun) {
    int link = clauses.parse().head(noun);
    int above = link < 0 || clauses.parse().arc(noun) != Arc.PREPOSITION_OBJECT
        ? -1
        : clauses.parse().head(link);
    return above < 0 || clauses.mention(above) != null ? -1 : above;
  }

  /** "the so-called talks", and a word that stands in quotation marks alone: the "visit". */
  private static boolean isScorned(Clauses clauses, int noun) {
    boolean quoted = noun > 0 && noun + 1 < clauses.size()
        && clauses.parse().tag(noun - 1).equals("``")
        && clauses.parse().tag(noun + 1).equals("''");
    return quoted || clauses.parse().children(noun).stream()
        .anyMatch(child -> clauses.is(child, "so-called"));
  }

  /** "will not take place", "will not be held". */
  private boolean willNotTakePlace(Clauses clauses, int verb) {
    String lemma = clauses.lemma(verb);
    boolean takesPlace = lexicon.is(lemma, Use.TAKE_PLACE) || lemma.equals("take")
        && clauses.parse().children(verb, Arc.OBJECT).stream()
            .anyMatch(object -> clauses.is(object, "place"));
    boolean active = lemma.equals("hold") && !clauses.isPassive(verb);
    return takesPlace && !active && clauses.isNegated(verb) && StatusReader.future(clauses, verb);
  }

  private boolean isCalledOff(Clauses clauses, int verb) {
    boolean passes = verb >= 0 && clauses.is(verb, "drop")
        && !clauses.parse().prepositions(verb, "by").isEmpty();
    return verb >= 0 && !passes && (lexicon.is(clauses.lemma(verb), Use.CANCEL)
        || clauses.is(verb, "call") && particle(clauses, verb, "off"));
  }

  private static boolean particle(Clauses clauses, int verb, String particle) {
    return clauses.parse().children(verb).stream()
        .anyMatch(child -> clauses.lemma(child).equals(particle));
  }

  /** The verb above a noun, over prepositions and nouns such as "series of". */
  private static int governor(Clauses clauses, int noun) {
    return clauses.governingVerb(noun);
  }
}
