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

/** Tells from the verbs around an event whether it occurred, is planned, or was called off. */
final class StatusReader {
  private static final Set<String> UPCOMING = Set.of("upcoming", "planned", "forthcoming",
      "scheduled", "future", "next");
  private static final Set<String> POSSIBLE = Set.of("could", "can", "may", "might", "should",
      "must", "if", "whether", "unless");

  /** Of these "had been ..." says that it did not come about. */
  private static final Set<String> GIVEN_UP = Set.of("due", "schedule", "plan", "expect", "set",
      "slate", "intend");

  private final EventLexicon lexicon;

  StatusReader(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The status that a verb's chain gives; null where the event is denied or hypothetical. */
  @Nullable
  EventStatus verb(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    EventStatus status = ahead(clauses, verb);
    int at = verb;
    for (int depth = 0; at >= 0 && depth < 6; depth++) {
      if (clauses.isNegated(at) || Modality.isNone(clauses, at) || isPossible(clauses, at)
          || Modality.isConditional(clauses, at)) {
        return null;
      }
      if (future(clauses, at)) {
        status = EventStatus.PLANNED;
      }
      int head = parse.head(at);
      Arc arc = parse.arc(at);
      boolean chained = head >= 0 && (arc == Arc.COMPLEMENT || arc == Arc.CONJUNCT
          && parse.isVerb(head) && parse.child(at, Arc.SUBJECT) < 0 && !finite(parse, at)
          || arc == Arc.NOUN_CLAUSE && parse.tag(at).equals("VB")
          || (arc == Arc.PREPOSITION_OBJECT || arc == Arc.VERB_CLAUSE)
              && clauses.hasAuxiliary(at, "to"));
      if (!chained) {
        break;
      }
      EventStatus governed = arc == Arc.CONJUNCT ? status : governed(clauses, head, at, status);
      if (governed == null) {
        return null;
      }
      status = governed;
      at = head;
    }
    return wasToHave(clauses, verb) ? EventStatus.CANCELLED : status;
  }

  /** What the word itself says: "is due in A", "the summit to be held". */
  private EventStatus ahead(Clauses clauses, int word) {
    Parse parse = clauses.parse();
    boolean toBe = parse.tag(word).equals("VBN") && parse.arc(word) == Arc.NOUN_CLAUSE
        && clauses.hasOwnAuxiliary(word, "to");
    boolean stay = lexicon.stay(clauses.lemma(word)) != null
        && lexicon.is(clauses.lemma(word), Use.PLAN);
    boolean past = stay && (isPluperfect(clauses, word) || isPluperfect(clauses, parse.head(word)));
    return past ? EventStatus.CANCELLED : toBe || stay ? EventStatus.PLANNED : EventStatus.OCCURRED;
  }

  /** "was due to meet", "was to meet", "had planned to": it was planned when it was told of. */
  boolean wasPlanned(Clauses clauses, int word) {
    Parse parse = clauses.parse();
    for (int at = word; at >= 0; at = parse.head(at)) {
      boolean plans = GIVEN_UP.contains(clauses.lemma(at)) || clauses.is(at, "be");
      boolean past = parse.tag(at).equals("VBD") || parse.children(at, Arc.AUXILIARY).stream()
          .anyMatch(child -> parse.tag(child).equals("VBD"));
      if (plans && past) {
        return true;
      }
    }
    return false;
  }

  /** "looks forward to hosting A": a wish, which only a day makes a plan. */
  boolean isHope(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    int first = parse.firstConjunct(verb);
    int link = parse.arc(first) == Arc.PREPOSITION_OBJECT ? parse.head(first) : -1;
    int above = link < 0 ? -1 : parse.head(link);
    return above >= 0 && parse.isVerb(above) && lexicon.is(clauses.lemma(above), Use.HOPE);
  }

  private static boolean finite(Parse parse, int verb) {
    String tag = parse.tag(verb);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  private @Nullable EventStatus governed(Clauses clauses, int governor, int verb,
      EventStatus status) {
    String lemma = clauses.lemma(governor);
    boolean infinitive = clauses.hasAuxiliary(verb, "to");
    if (lexicon.is(lemma, Use.HYPOTHETICAL) || lexicon.is(lemma, Use.DENY)) {
      return null;
    }
    if (lemma.equals("invite")) {
      return null;
    }
    if (lemma.equals("invitation")) {
      int answer = clauses.governingVerb(governor);
      return answer >= 0 && clauses.is(answer, "accept") ? EventStatus.PLANNED : null;
    }
    if (infinitive && (lexicon.is(lemma, Use.PLAN) || lemma.equals("be"))) {
      boolean past = isPluperfect(clauses, governor)
          || isPluperfect(clauses, clauses.parse().head(governor));
      return past && GIVEN_UP.contains(lemma) ? EventStatus.CANCELLED : EventStatus.PLANNED;
    }
    if (lexicon.is(lemma, Use.CANCEL)) {
      return EventStatus.CANCELLED;
    }
    return status;
  }

  /** "had been due", "had planned": what did not come about. */
  private static boolean isPluperfect(Clauses clauses, int verb) {
    return verb >= 0 && clauses.parse().children(verb, Arc.AUXILIARY).stream()
        .anyMatch(child -> clauses.unit(child).form().equalsIgnoreCase("had"));
  }

  private static boolean future(Clauses clauses, int verb) {
    return clauses.hasAuxiliary(verb, "will") || clauses.hasAuxiliary(verb, "would")
        || clauses.hasAuxiliary(verb, "shall") || clauses.hasAuxiliary(verb, "'ll")
        || clauses.hasAuxiliary(verb, "’ll");
  }

  private static boolean isPossible(Clauses clauses, int verb) {
    for (int child : clauses.parse().children(verb)) {
      Arc arc = clauses.parse().arc(child);
      if ((arc == Arc.AUXILIARY || arc == Arc.MARK || clauses.parse().tag(child).equals("MD"))
          && POSSIBLE.contains(clauses.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** "was to have met", "had been due to meet". */
  private static boolean wasToHave(Clauses clauses, int verb) {
    return clauses.hasAuxiliary(verb, "to") && clauses.hasAuxiliary(verb, "have");
  }

  /** The status of an event that a noun names: from its adjectives and the verb above it. */
  @Nullable
  EventStatus noun(Clauses clauses, int noun) {
    Parse parse = clauses.parse();
    if (Modality.isNone(clauses, noun) || isScorned(clauses, noun)) {
      return null;
    }
    if (parse.arc(noun) != Arc.PREPOSITION_OBJECT
        && isCalledOff(clauses, governor(clauses, noun))) {
      return EventStatus.CANCELLED;
    }
    for (int child : parse.children(noun)) {
      if (clauses.mention(child) == null && UPCOMING.contains(clauses.lemma(child))) {
        return EventStatus.PLANNED;
      }
    }
    for (int clause : parse.children(noun, Arc.NOUN_CLAUSE)) {
      boolean toBe = parse.tag(clause).equals("VBN") && clauses.hasOwnAuxiliary(clause, "to");
      boolean willHold = lexicon.is(clauses.lemma(clause), Use.LIGHT) && future(clauses, clause);
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
    if (isCalledOff(clauses, verb) || willNotTakePlace(clauses, verb)) {
      return EventStatus.CANCELLED;
    }
    String lemma = clauses.lemma(verb);
    boolean direct = parse.arc(noun) != Arc.PREPOSITION_OBJECT;
    boolean tells = lexicon.is(lemma, Use.LIGHT) || lexicon.is(lemma, Use.ATTEND)
        || lexicon.is(lemma, Use.TAKE_PLACE) || lexicon.isTravel(lemma) || direct
        || lemma.equals("be") && clauses.is(parse.head(noun), "on");
    boolean wished = lexicon.is(lemma, Use.HYPOTHETICAL) || lexicon.is(lemma, Use.DENY)
        || lemma.equals("propose");
    if (wished && parse.arc(parse.firstConjunct(noun)) != Arc.SUBJECT) {
      return null;
    }
    if (lexicon.is(lemma, Use.PLAN) && direct) {
      if (GIVEN_UP.contains(lemma) && isPluperfect(clauses, verb)) {
        return EventStatus.CANCELLED;
      }
      return List.of("accept", "schedule", "plan", "announce", "set").contains(lemma)
          ? EventStatus.PLANNED
          : EventStatus.OCCURRED;
    }
    return tells ? verb(clauses, verb) : EventStatus.OCCURRED;
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
    return ahead || lemma.equals("preparation") ? EventStatus.PLANNED : null;
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
    return takesPlace && !active && clauses.isNegated(verb) && future(clauses, verb);
  }

  private boolean isCalledOff(Clauses clauses, int verb) {
    return verb >= 0 && (lexicon.is(clauses.lemma(verb), Use.CANCEL)
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
