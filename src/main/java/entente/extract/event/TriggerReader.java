package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.extract.mention.Mention.Collective.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which words of a sentence tell of an event, by the lexicon and by the words around them. */
final class TriggerReader {
  private static final Set<String> HOLDING = Set.of("hold", "convene", "conduct", "host", "chair",
      "co-chair");
  /** Nouns of talks only where they are held: "held a dialogue", "are to hold a second round". */
  private static final Set<String> MODEST = Set.of("dialogue", "round");
  /** Meals are talks where they are called "working" ones, or are had with somebody. */
  private static final Set<String> MEALS = Set.of("breakfast", "lunch", "dinner");
  private static final Set<String> JOINT = Set.of("joint", "common", "consensus");
  /** Words of the paper that a gathering ends with. */
  private static final Set<String> LAST = Set.of("closing", "close", "final");
  /** What is put to a paper by those who sign it. */
  private static final Set<String> NAMES = Set.of("name", "signature");
  /** Papers that are concluded by being signed. */
  private static final Set<String> PACTS = Set.of("agreement", "treaty", "pact", "memorandum",
      "accord", "convention", "protocol");
  private static final Set<String> DURATIONS = Set.of("hour", "minute");
  /** Bodies in which two states talk. */
  private static final Set<String> COMMISSIONS = Set.of("commission", "committee");
  /** Prepositions before the days that somebody is somewhere. */
  private static final List<String> DATING = List.of("on", "from", "for", "until", "since");
  private static final List<String> TELEPHONIC = List.of("by", "over", "on", "via");

  private final EventLexicon lexicon;

  TriggerReader(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The trigger at a unit: a verb as verb, a noun as noun; null if it is none. */
  @Nullable
  Trigger trigger(Clauses clauses, int unit) {
    if (clauses.mention(unit) != null) {
      return null;
    }
    Parse parse = clauses.parse();
    Trigger stay = lexicon.stay(clauses.lemma(unit));
    if (stay != null && isStay(clauses, unit)) {
      return stay;
    }
    if (parse.isVerb(unit)) {
      if (clauses.is(unit, "agree") && !isMadeSomewhere(clauses, unit)
          || clauses.is(unit, "call") && isNaming(clauses, unit)
          || clauses.is(unit, "stop") && parse.child(unit, Arc.OBJECT) >= 0
          || clauses.is(unit, "see") && !seesSomebody(clauses, unit)
          || clauses.is(unit, "consult") && parse.prepositions(unit, "with").isEmpty()
          || clauses.is(unit, "bring") && !bringsTogether(clauses, unit)
          || clauses.is(unit, "reach") && !reachesPlace(clauses, unit)
          || clauses.is(unit, "spend") && !spendsTime(clauses, unit)) {
        return null;
      }
      Trigger verb = lexicon.verb(leadsDelegation(clauses, unit)
          ? "travel"
          : signs(clauses, unit)
              ? "sign"
              : chairsCommission(clauses, unit)
                  ? "sit"
                  : isCallOn(clauses, unit)
                      ? "meet"
                      : Journeys.takesSomebody(clauses, unit)
                          ? "travel"
                          : clauses.lemma(unit));
      return verb == null && isByTelephone(clauses, unit) ? lexicon.verb("telephone") : verb;
    }
    // "held a bilateral with A": an adjective that stands for its noun
    boolean noted = parse.isNoun(unit) || parse.arc(unit) == Arc.OBJECT;
    Trigger noun = !noted
        ? null
        : lexicon.noun(isCallOn(clauses, unit) ? "meeting" : clauses.lemma(unit));
    if (noun != null && (MODEST.contains(clauses.lemma(unit)) && !isHeld(clauses, unit)
        || clauses.is(unit, "round") && !parse.prepositions(unit, "of").isEmpty()
        || clauses.is(unit, "bilateral") && parse.arc(unit) != Arc.OBJECT
        || clauses.is(unit, "call") && isDemand(clauses, unit))) {
      return null;
    }
    if (noun == null && isJointStatement(clauses, unit)) {
      return lexicon.noun("publication");
    }
    if (noun != null && MEALS.contains(clauses.lemma(unit))) {
      return isShared(clauses, unit) || parse.children(unit).stream()
          .anyMatch(child -> clauses.is(child, "working") || clauses.is(child, "work"))
              ? noun
              : null;
    }
    return noun == null && parse.isNoun(unit) && clauses.is(unit, "conference")
        && parse.children(unit).stream().anyMatch(child -> clauses.is(child, "telephone"))
            ? lexicon.noun("call")
            : noun;
  }

  /**
   * "A's call for B to leave", "on B to leave" asks for something, while "a call for Monday" is made by
   * telephone.
   */
  private static boolean isDemand(Clauses clauses, int call) {
    int whom = clauses.prepositionObjects(call, "on").stream()
        .filter(object -> !clauses.isTime(object)).findFirst().orElse(-1);
    if (whom >= 0 && whom + 1 < clauses.size() && clauses.is(whom + 1, "to")) {
      return true;
    }
    return !clauses.parse().prepositions(call, "for").isEmpty()
        && clauses.prepositionObjects(call, "for").stream().noneMatch(clauses::isTime);
  }

  /** "held a strategic dialogue", while "maintain the dialogue" tells of no occasion. */
  private static boolean isHeld(Clauses clauses, int noun) {
    int verb = clauses.governingVerb(noun);
    return verb >= 0 && HOLDING.contains(clauses.lemma(verb))
        && clauses.parse().head(noun) == verb;
  }

  /** "had lunch with A", "A and B had breakfast": a meal of persons of several sides. */
  private static boolean isShared(Clauses clauses, int meal) {
    int verb = clauses.governingVerb(meal);
    boolean had = verb >= 0 && clauses.is(verb, "have") && clauses.parse().head(meal) == verb
        && clauses.parse().arc(meal) == Arc.OBJECT;
    int subject = had ? clauses.subject(verb) : -1;
    boolean several = subject >= 0 && clauses.mention(subject) instanceof Mention.Actors actors
        && actors.isPersonal() && actors.participants().size() > 1;
    return had && (several || Stream.of(verb, meal)
        .flatMap(unit -> clauses.prepositionObjects(unit, "with").stream())
        .anyMatch(unit -> isPerson(clauses, unit)));
  }

  private static boolean isPerson(Clauses clauses, int unit) {
    return clauses.mention(unit) instanceof Mention.Actors actors && actors.isPersonal();
  }

  /** "called on A", "paid a call on A": a meeting, while "called on A to go" asks something. */
  static boolean isCallOn(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    int verb = parse.isVerb(unit) ? unit : parse.head(unit);
    return clauses.is(unit, "call") && (verb == unit || clauses.is(verb, "pay"))
        && parse.child(unit, Arc.COMPLEMENT) < 0
        && clauses.prepositionObjects(unit, "on").stream().anyMatch(on -> isPerson(clauses, on)
            && parse.children(on, Arc.NOUN_CLAUSE).stream()
                .noneMatch(clause -> clauses.hasOwnAuxiliary(clause, "to")));
  }

  /** "brought A and B together". */
  private static boolean bringsTogether(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    int object = parse.child(verb, Arc.OBJECT);
    return object >= 0 && (clauses.mention(object) != null || parse.isNoun(object))
        && parse.children(verb).stream().anyMatch(child -> clauses.is(child, "together"));
  }

  /** "reached A on Monday", "B, which he reached": a place, and no agreement or limit. */
  private static boolean reachesPlace(Clauses clauses, int verb) {
    int subject = clauses.parse().child(verb, Arc.SUBJECT);
    return subject >= 0 && (isPerson(clauses, subject)
        || clauses.mention(subject) instanceof Mention.Collective one && one.isOnePerson());
  }

  /** "saw A in B", "is to see A", "saw each other": a person, and not what that person does or is. */
  private static boolean seesSomebody(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    int object = parse.child(verb, Arc.OBJECT);
    if (OtherSenses.isEachOther(clauses, verb)) {
      return true;
    }
    return object >= 0 && isPerson(clauses, object) && parse.child(verb, Arc.COMPLEMENT) < 0
        && parse.prepositions(verb, "as").isEmpty() && parse.children(object, Arc.NOUN_CLAUSE)
            .stream().noneMatch(clause -> parse.tag(clause).equals("VBG"));
  }

  /** "spent two hours with A": time with somebody. */
  private static boolean spendsTime(Clauses clauses, int verb) {
    return clauses.parse().children(verb, Arc.OBJECT).stream()
        .anyMatch(object -> DURATIONS.contains(clauses.lemma(object)));
  }

  /** "concluded an agreement", "put their names to a treaty": signed it. */
  private boolean signs(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    if (clauses.is(verb, "put")) {
      return parse.children(verb, Arc.OBJECT).stream()
          .anyMatch(object -> NAMES.contains(clauses.lemma(object)))
          && !clauses.prepositionObjects(verb, "to").isEmpty();
    }
    return clauses.is(verb, "conclude")
        && (parse.tag(verb).equals("VBD") || clauses.isPassive(verb))
        && Stream.of(Arc.OBJECT, Arc.PASSIVE_SUBJECT)
            .flatMap(arc -> parse.children(verb, arc).stream())
            .anyMatch(object -> PACTS.contains(clauses.lemma(object)));
  }

  /** "A and B chaired the joint commission": in it their states talk. */
  private static boolean chairsCommission(Clauses clauses, int verb) {
    if (!clauses.is(verb, "chair") && !clauses.is(verb, "co-chair")) {
      return false;
    }
    return clauses.parse().children(verb, Arc.OBJECT).stream()
        .anyMatch(object -> isCommission(clauses, object) || clauses.is(object, "session")
            && clauses.prepositionObjects(object, "of").stream()
                .anyMatch(of -> isCommission(clauses, of) || clauses.is(of, "council")));
  }

  private static boolean isCommission(Clauses clauses, int unit) {
    return clauses.mention(unit) == null && COMMISSIONS.contains(clauses.lemma(unit));
  }

  /** "A and B said in a joint statement": the words of several, which no verb of issuing tells. */
  private boolean isJointStatement(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    int noun = unit;
    if (parse.arc(unit) == Arc.MODIFIER && parse.head(unit) == unit + 1
        && clauses.mention(unit + 1) instanceof Mention.Collective) {
      noun = unit + 1; // "In a joint statement the leaders said"
    }
    int link = parse.arc(noun) == Arc.PREPOSITION_OBJECT ? parse.head(noun) : -1;
    return link >= 0 && clauses.is(link, "in") && lexicon.isDocument(clauses.lemma(unit))
        && isOfSeveral(clauses, link, unit) && parse.children(unit, Arc.NOUN_CLAUSE).isEmpty()
        && parse.head(link) >= 0 && parse.isVerb(parse.head(link));
  }

  /** "in a joint statement", "in their closing communique": whose words are those of all. */
  private static boolean isOfSeveral(Clauses clauses, int link, int document) {
    if (clauses.mention(document - 1) instanceof Mention.Locality
        && clauses.parse().tag(document).startsWith("NNP")) {
      return true; // "in the Rio Declaration"
    }
    boolean theirs = false;
    for (int at = link + 1; at < document; at++) {
      if (clauses.mention(at) == null && JOINT.contains(clauses.lemma(at))) {
        return true;
      }
      theirs |= clauses.is(at, "their");
      if (theirs && LAST.contains(clauses.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  /** "led a delegation to B": who leads it travels. */
  private static boolean leadsDelegation(Clauses clauses, int verb) {
    return clauses.is(verb, "lead") && clauses.parse().children(verb, Arc.OBJECT).stream()
        .anyMatch(object -> clauses.is(object, "delegation"));
  }

  /** "Lavrov is in Conakry", "is due in Conakry": a person in a city. */
  private static boolean isStay(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    int verb = parse.isVerb(unit) ? unit : clauses.governingVerb(unit);
    int subject = verb < 0 ? -1 : clauses.subject(verb);
    boolean person = subject >= 0 && (clauses.mention(subject) instanceof Mention.Actors actors
        && actors.isPersonal()
        || clauses.mention(subject) instanceof Mention.Collective some
            && (some.kind() == Kind.HE || some.kind() == Kind.SHE)
        || clauses.is(subject, "delegation"));
    boolean dated = clauses.hasAuxiliary(unit, "will")
        || DATING.stream().anyMatch(link -> parse.prepositions(unit, link).stream()
            .flatMap(each -> parse.children(each, Arc.PREPOSITION_OBJECT).stream())
            .anyMatch(clauses::isTime));
    boolean predicate = parse.isVerb(unit) && (parse.child(unit, Arc.COMPLEMENT) >= 0
        || parse.child(unit, Arc.OBJECT) >= 0);
    return person && !predicate && clauses.prepositionObjects(unit, "in").stream()
        .anyMatch(object -> clauses.mention(object) instanceof Mention.Locality
            || clauses.is(object, "capital")
            || (dated || !clauses.is(unit, "be"))
                && clauses.mention(object) instanceof Mention.Actors actors
                && actors.form() == Mention.Form.SIDE);
  }

  /** "A called B a danger": what B is, and no telephone call. */
  private static boolean isNaming(Clauses clauses, int verb) {
    return clauses.parse().child(verb, Arc.OBJECT) >= 0 && clauses.parse()
        .children(verb, Arc.COMPLEMENT).stream().anyMatch(each -> !clauses.parse().isVerb(each));
  }

  /** "A and B agreed in Oslo": in a city they must have met. */
  private static boolean isMadeSomewhere(Clauses clauses, int verb) {
    int subject = clauses.parse().child(verb, Arc.SUBJECT);
    return subject >= 0 && clauses.mention(subject) instanceof Mention.Actors actors
        && (actors.isPersonal() || actors.participants().size() > 1)
        && clauses.prepositionObjects(verb, "in").stream()
            .anyMatch(object -> clauses.mention(object) instanceof Mention.Locality);
  }

  /** "informed A by telephone": a call, whatever was said. */
  static boolean isByTelephone(Clauses clauses, int verb) {
    return TELEPHONIC.stream().flatMap(link -> clauses.prepositionObjects(verb, link).stream())
        .anyMatch(means -> clauses.is(means, "telephone") || clauses.is(means, "phone"));
  }
}
