package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.clause.Modality;
import entente.extract.event.EventLexicon.Use;
import entente.model.EventStatus;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells from the verb of an event, and those above it, whether it occurred, is planned, or was called off. */
final class StatusReader {
  private static final Set<String> POSSIBLE = Set.of("could", "can", "may", "might", "should",
      "must", "if", "whether", "unless");

  /** Of these "had been ..." says that it did not come about. */
  static final Set<String> GIVEN_UP = Set.of("due", "schedule", "plan", "expect", "set",
      "slate", "intend");

  private final EventLexicon lexicon;
  private final NounStatusReader nouns;

  StatusReader(EventLexicon lexicon) {
    this.lexicon = lexicon;
    this.nouns = new NounStatusReader(lexicon, this);
  }

  /** The status of an event that a noun names; null where it is denied or hypothetical. */
  @Nullable
  EventStatus noun(Clauses clauses, int noun) {
    return nouns.of(clauses, noun);
  }

  /** The status that a verb's chain gives; null where the event is denied or hypothetical. */
  @Nullable
  EventStatus verb(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    if (Modality.isHabit(clauses, verb)) {
      return null;
    }
    EventStatus status = ahead(clauses, verb);
    int at = verb;
    for (int depth = 0; at >= 0 && depth < 6; depth++) {
      if (clauses.isNegated(at) || Modality.isNone(clauses, at) || isPossible(clauses, at)
          || Modality.isConditional(clauses, at) || isOfIdea(clauses, at)) {
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
    if (wasToHave(clauses, verb)) {
      return EventStatus.CANCELLED;
    }
    return status == EventStatus.OCCURRED && isOfPlan(clauses, at) ? EventStatus.PLANNED : status;
  }

  /** "the idea of holding talks", "a proposal for meeting A". */
  boolean isOfIdea(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    int noun = parse.arc(verb) == Arc.PREPOSITION_OBJECT ? parse.head(parse.head(verb)) : -1;
    return noun >= 0 && parse.isNoun(noun)
        && lexicon.is(clauses.lemma(noun), Use.HYPOTHETICAL);
  }

  /** "will meet with A, who is making a visit": the present of what is still to come. */
  private static boolean isOfPlan(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    if (parse.arc(verb) != Arc.NOUN_CLAUSE || !isPresent(parse, verb)) {
      return false;
    }
    int above = clauses.governingVerb(verb);
    return above >= 0 && future(clauses, above);
  }

  static boolean isPresent(Parse parse, int verb) {
    return isPresent(parse.tag(verb)) || parse.children(verb, Arc.AUXILIARY).stream()
        .anyMatch(child -> isPresent(parse.tag(child)) && !parse.lemma(child).equals("have"));
  }

  private static boolean isPresent(String tag) {
    return tag.equals("VBZ") || tag.equals("VBP");
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
      return isAccepted(clauses) ? EventStatus.PLANNED : null;
    }
    if (lemma.equals("invitation")) {
      int answer = clauses.governingVerb(governor);
      return isAccepting(clauses, answer) ? EventStatus.PLANNED : null;
    }
    if (infinitive && (lexicon.is(lemma, Use.PLAN) || lemma.equals("be"))) {
      boolean past = isPluperfect(clauses, governor)
          || isPluperfect(clauses, clauses.parse().head(governor));
      return past && isGivenUp(clauses, governor) ? EventStatus.CANCELLED : EventStatus.PLANNED;
    }
    if (lexicon.is(lemma, Use.CANCEL)) {
      return EventStatus.CANCELLED;
    }
    return status;
  }

  /** "planned", or "been due", where the parser makes "be" the governor. */
  private static boolean isGivenUp(Clauses clauses, int governor) {
    return GIVEN_UP.contains(clauses.lemma(governor)) || clauses.is(governor, "be")
        && GIVEN_UP.contains(clauses.lemma(governor + 1));
  }

  /** "invited B to visit A, and B accepted the invitation". */
  private static boolean isAccepted(Clauses clauses) {
    for (int unit = 0; unit < clauses.size(); unit++) {
      int verb = clauses.is(unit, "invitation") || clauses.is(unit, "it")
          ? clauses.parse().head(unit)
          : -1;
      if (isAccepting(clauses, verb)) {
        return true;
      }
    }
    return false;
  }

  /** True for "accepted", but not for "thanked him for accepting", which he who came may be. */
  private static boolean isAccepting(Clauses clauses, int verb) {
    return clauses.is(verb, "accept") && !clauses.parse().tag(verb).equals("VBG")
        && !clauses.isNegated(verb);
  }

  /** "had been due", "had planned": what did not come about. */
  static boolean isPluperfect(Clauses clauses, int verb) {
    return verb >= 0 && clauses.parse().children(verb, Arc.AUXILIARY).stream()
        .anyMatch(child -> clauses.unit(child).form().equalsIgnoreCase("had"));
  }

  static boolean future(Clauses clauses, int verb) {
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
}
