package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.event.EventLexicon.Use;
import entente.extract.mention.Mention;
import entente.model.EventType;
import entente.model.Participant;
import entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds who held talks that a noun tells of: the subject of a verb around it. */
final class TalkHolders {
  private static final Set<String> HOLD = Set.of("have", "hold", "conduct");
  /** Prepositions before an encounter at which, or around which, the rest of the sentence was. */
  private static final Set<String> SETTING = Set.of("during", "at", "after", "following", "before",
      "on");
  /** Prepositions before what somebody took part in who then said or did something. */
  private static final Set<String> AFTER = Set.of("after", "following", "during", "in", "at");
  /** Words before talks from which somebody comes. */
  private static final Set<String> BEHIND = Set.of("follow", "after");

  /** Forms of nouns that mean one occasion. */
  private static final Set<String> TOGETHER = Set.of("meeting", "talks", "conversation",
      "discussion", "discussions", "negotiations", "consultations");
  private static final Set<String> AGREEING = Set.of("agree", "decide", "pledge", "vow", "resolve",
      "promise");
  private static final List<String> AT = List.of("at", "during", "in");

  private final EventLexicon lexicon;
  private final PartReader parts;

  TalkHolders(EventLexicon lexicon, PartReader parts) {
    this.lexicon = lexicon;
    this.parts = parts;
  }

  /** Who takes part in an event noun as subject of the verb above it: "A and B held talks". */
  List<Participant> of(Reading reading, int noun) {
    Clauses clauses = reading.clauses();
    List<Participant> told = inClauseBehind(reading, noun);
    if (!told.isEmpty()) {
      return told;
    }
    int verb = clauses.governingVerb(noun);
    if (verb >= 0 && travelsFor(clauses, verb, noun)) {
      return parts.subjects(reading, verb);
    }
    boolean tells = verb >= 0 && (lexicon.is(clauses.lemma(verb), Use.LIGHT)
        || clauses.is(verb, "attend") || clauses.is(verb, "participate")
        || clauses.is(verb, "join"));
    if (!tells && agreesAt(clauses, verb, noun)) {
      List<Participant> agreed = parts.subjects(reading, verb);
      return agreed.stream().map(Participant::party).distinct().count() > 1 ? agreed : List.of();
    }
    if (!tells && saysAfter(clauses, verb, noun)) {
      return parts.subjects(reading, verb);
    }
    if (!tells || clauses.isPassive(verb)) {
      return List.of();
    }
    Arc arc = clauses.parse().arc(clauses.parse().firstConjunct(noun));
    if (Sidelines.isOn(clauses, noun)) {
      return List.of();
    }
    boolean object = arc == Arc.OBJECT || arc == Arc.PREPOSITION_OBJECT;
    return object ? parts.subjects(reading, verb) : List.of();
  }

  /** "A and B agreed at a meeting in C to": theirs. */
  private static boolean agreesAt(Clauses clauses, int verb, int noun) {
    return verb >= 0 && AGREEING.contains(clauses.lemma(verb))
        && AT.stream().anyMatch(link -> clauses.prepositionObjects(verb, link).contains(noun));
  }

  /** "A said after talks with B", "told reporters in a call with B". */
  static boolean saysAfter(Clauses clauses, int verb, int noun) {
    int link = clauses.parse().head(noun);
    boolean after = verb >= 0 && clauses.parse().arc(noun) == Arc.PREPOSITION_OBJECT
        && AFTER.contains(clauses.lemma(link)) && clauses.parse().head(link) == verb;
    return after && !clauses.hasAuxiliary(verb, "will")
        && !clauses.parse().prepositions(noun, "with").isEmpty();
  }

  /** "the conversation that he had with A": him, whom the clause behind the noun says to have held it. */
  private List<Participant> inClauseBehind(Reading reading, int noun) {
    return clausesBehind(reading, noun).stream()
        .flatMap(clause -> parts.subjects(reading, clause).stream()).toList();
  }

  /** "the conversation that he had with A": A, with whom the clause behind the noun says it was held. */
  List<Participant> partnersBehind(Reading reading, int noun) {
    List<Participant> found = new ArrayList<>();
    clausesBehind(reading, noun)
        .forEach(clause -> parts.byPreposition(reading, clause, "with", found));
    return found;
  }

  private List<Integer> clausesBehind(Reading reading, int noun) {
    Clauses clauses = reading.clauses();
    List<Integer> found = new ArrayList<>();
    for (int clause : clauses.parse().children(noun, Arc.NOUN_CLAUSE)) {
      int subject = clauses.parse().child(clause, Arc.SUBJECT);
      boolean lacksObject = clauses.parse().children(clause, Arc.OBJECT).stream()
          .allMatch(object -> clauses.is(object, "that") || clauses.is(object, "which"));
      boolean where = clauses.parse().prepositions(clause, "during").stream()
          .anyMatch(link -> link < clause);
      if (subject >= 0 && lacksObject && !where && !clauses.isPassive(clause)
          && HOLD.contains(clauses.lemma(clause))) {
        found.add(clause);
      }
    }
    return found;
  }

  /** "will travel to B for talks with C". */
  private boolean travelsFor(Clauses clauses, int verb, int noun) {
    return lexicon.isTravel(clauses.lemma(verb))
        && clauses.prepositionObjects(verb, "for").contains(noun);
  }

  /**
   * "Following their talks, A and B made statements", "after talks with B, A said": who speaks or
   * acts once talks are over held them.
   *
   * @param others whom the noun itself names
   * @return the subject, if it names persons and with those others two sides; else nobody
   */
  List<Participant> comingFrom(Reading reading, int noun, List<Participant> others) {
    Clauses clauses = reading.clauses();
    Parse parse = clauses.parse();
    int link = parse.head(noun);
    if (link < 0 || clauses.mention(link) != null || !BEHIND.contains(clauses.lemma(link))) {
      return List.of();
    }
    int verb = clauses.governingVerb(link);
    int subject = verb < 0 || clauses.isPassive(verb) ? -1 : parse.child(verb, Arc.SUBJECT);
    if (subject < 0 || !(clauses.mention(subject) instanceof Mention.Actors actors)
        || !actors.isPersonal() || !isPast(parse, verb)) {
      return List.of();
    }
    List<Participant> found = parts.subjects(reading, verb);
    List<Party> sides = found.stream().map(Participant::party).distinct().toList();
    boolean among = others.stream().allMatch(other -> sides.contains(other.party()));
    return sides.size() > 1 && among ? found : List.of();
  }

  /** "as a result of our talks", said where the title names those who speak to the press. */
  List<Participant> speaking(Reading reading, int noun) {
    Clauses clauses = reading.clauses();
    Parse parse = clauses.parse();
    List<Participant> named = reading.ledger().speakers();
    boolean ours = clauses.sentence().speaker() != null && parse.children(noun, Arc.POSSESSIVE)
        .stream().anyMatch(child -> clauses.is(child, "our"));
    boolean other = parse.children(noun).stream()
        .anyMatch(child -> clauses.is(child, "with")
            || RecollectionReader.OTHER.contains(clauses.lemma(child)));
    return ours && !other && TOGETHER.contains(clauses.unit(noun).form())
        && named.stream().map(Participant::party).distinct().count() == 2 ? named : List.of();
  }

  private static boolean isPast(Parse parse, int verb) {
    return parse.tag(verb).equals("VBD") || parse.tag(verb).equals("VBN");
  }

  /**
   * "During the talks with A, B said", "his talks with A" on B's visit to A: the side that the noun
   * does not name, where it names persons of one side alone; nobody if nothing tells.
   */
  List<Participant> unnamed(Reading reading, int noun, List<Participant> others) {
    Clauses clauses = reading.clauses();
    List<Party> named = others.stream().map(Participant::party).distinct().toList();
    Party home = reading.discourse().memory().home();
    boolean foreign = home != null && !named.contains(home);
    if (named.size() > 1 && foreign
        && (Apart.isOneByOne(clauses, noun) || isWithAll(clauses, noun, others))) {
      return reading.discourse().publisher();
    }
    boolean one = named.size() == 1 && others.stream().allMatch(each -> each.person() != null)
        && !clauses.prepositionObjects(noun, "with").isEmpty();
    if (!one) {
      return List.of();
    }
    int link = clauses.parse().head(noun);
    int verb = clauses.governingVerb(noun);
    boolean setting = verb >= 0 && clauses.parse().arc(noun) == Arc.PREPOSITION_OBJECT
        && (SETTING.stream().anyMatch(word -> clauses.is(link, word))
            || clauses.is(link, "of") && clauses.is(link - 1, "ahead"));
    List<Participant> subjects = setting && !clauses.isPassive(verb)
        ? parts.subjects(reading, verb)
        : List.of();
    if (subjects.size() == 1 && subjects.getFirst().person() != null) {
      return named.contains(subjects.getFirst().party()) ? List.of() : subjects;
    }
    EventDraft visit = reading.ledger().last(EventType.VISIT);
    boolean visited = visit != null && visit.place != null
        && named.getFirst().equals(Party.state(String.valueOf(visit.place.country())));
    return visited
        ? visit.participants()
        : foreign && (setting || isOwned(clauses, noun))
            ? reading.discourse().publisher()
            : List.of();
  }

  /** "talks with N of A and M of B": with both, so that somebody else held them. */
  private static boolean isWithAll(Clauses clauses, int noun, List<Participant> others) {
    return !clauses.prepositionObjects(noun, "with").isEmpty()
        && clauses.prepositionObjects(noun, "between").isEmpty()
        && clauses.parse().children(noun, Arc.POSSESSIVE).isEmpty()
        && others.stream().allMatch(each -> each.person() != null);
  }

  /** "his talks", "her call": somebody's, whoever that is. */
  private static boolean isOwned(Clauses clauses, int noun) {
    return clauses.parse().children(noun, Arc.POSSESSIVE).stream()
        .anyMatch(owner -> clauses.is(owner, "his") || clauses.is(owner, "her"));
  }
}
