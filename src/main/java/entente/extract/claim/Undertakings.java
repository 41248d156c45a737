package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.model.ClaimKind;
import entente.model.Party;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which verbs of one sentence promise or demand that something be done, and by whom. */
final class Undertakings {
  private static final Set<String> EVENTS = Set.of("visit", "travel", "meet", "attend", "arrive",
      "host", "hold", "speak", "address", "participate", "pay", "depart", "join", "chair",
      "be", "have", "begin", "welcome", "receive", "accompany");
  private static final Set<String> TRIPS = Set.of("visit", "trip", "stop", "tour", "stopover",
      "part", "place", "speech", "address", "remark", "statement", "keynote", "toast");
  /** Verbs of going and meeting, which are told with what for: "met with them to deepen ties". */
  private static final Set<String> GOING = Set.of("travel", "visit", "meet", "arrive", "come",
      "return", "go", "lead");
  /** Verbs of what both sides may do with their ties: what a trip is for and what is promised by it. */
  private static final Set<String> FURTHERING = Set.of("advance", "continue", "deepen",
      "strengthen", "reinforce", "build", "bolster", "expand", "enhance", "promote");

  private final ClaimLexicon lexicon;
  private final Clauses clauses;
  private final Parse parse;

  Undertakings(ClaimLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.parse = clauses.parse();
  }

  /** "will continue", as something promised: not by a thing, and not of an event. */
  boolean isAhead(int verb) {
    boolean will = clauses.hasAuxiliary(verb, "will") || clauses.hasAuxiliary(verb, "shall")
        || isReportedPlan(verb) || isReportedDoing(verb)
        || FURTHERING.contains(clauses.lemma(verb)) && isOfTrip(verb);
    return will && isMain(verb) && !isEvent(verb) && !clauses.isPassive(verb)
        && !isOfThing(verb) && !parse.tag(verb).equals("VBN");
  }

  /** "travelled to Oslo to deepen ties", "I am here to deepen ties": what somebody goes there for. */
  boolean isOfTrip(int verb) {
    int first = parse.firstConjunct(verb);
    int head = parse.head(first);
    return head >= 0 && parse.tag(verb).equals("VB") && clauses.hasAuxiliary(first, "to")
        && parse.arc(first) != Arc.NOUN_CLAUSE && parse.isVerb(head) && isGoing(head)
        && isActor(clauses.subject(head));
  }

  private boolean isGoing(int verb) {
    return clauses.mention(verb) == null && (GOING.contains(clauses.lemma(verb))
        || clauses.is(verb, "be") && clauses.is(verb + 1, "here"));
  }

  /** "should continue", "must be kept". */
  boolean isDemanded(int verb) {
    boolean should = clauses.hasAuxiliary(verb, "should") || clauses.hasAuxiliary(verb, "must");
    return should && isMain(verb) && (clauses.is(verb, "have") || !isEvent(verb));
  }

  private boolean isMain(int verb) {
    return !parse.tag(verb).equals("VBD") && parse.arc(verb) != Arc.NOUN_CLAUSE
        && !isRelative(verb);
  }

  /** True for a verb that tells of an event rather than of something to be done. */
  boolean isEvent(int verb) {
    return EVENTS.contains(clauses.lemma(verb)) || parse.children(verb, Arc.OBJECT).stream()
        .anyMatch(object -> TRIPS.contains(clauses.lemma(object)));
  }

  /**
   * "will support A" is a promise to do so, while "will thank B for C", "will pay attention to D" tell
   * what is taken for granted today.
   */
  boolean isPromise(int verb) {
    List<ClaimFrame> frames = lexicon.verb(clauses.lemma(verb));
    boolean said = lexicon.isSpeech(clauses.lemma(verb)) || frames.stream()
        .anyMatch(frame -> frame.link().equals("for") && frame.kind() == ClaimKind.POSITION);
    boolean passed = isEvent(verb) && frames.stream().allMatch(frame -> frame.kind() == null);
    return clauses.hasOwnAuxiliary(verb, "will") && !said && !passed;
  }

  /** "the summit will build on", "the fund will help": what is expected, and promised by nobody. */
  private boolean isOfThing(int verb) {
    int subject = clauses.subject(verb);
    return subject >= 0 && (isDoing(subject)
        || clauses.mention(subject) instanceof Mention.Sitting
        || clauses.mention(subject) == null && parse.isNoun(subject)
            && !lexicon.isPaper(clauses.lemma(subject))
            && (lexicon.isGathering(clauses.lemma(subject)) || !isActor(subject)));
  }

  /** "Norway joining the group will help": what is done, and not who does it. */
  private boolean isDoing(int subject) {
    return parse.children(subject, Arc.NOUN_CLAUSE).stream()
        .anyMatch(each -> each == subject + 1 && parse.tag(each).equals("VBG"));
  }

  /** "financing, which will help": what is told of a thing by the way. */
  boolean isRelative(int verb) {
    return parse.children(verb).stream()
        .anyMatch(child -> child < verb
            && (parse.arc(child) == Arc.SUBJECT || parse.arc(child) == Arc.PASSIVE_SUBJECT)
            && (parse.tag(child).equals("WDT") || parse.tag(child).equals("WP")));
  }

  /** "said that Norway would continue": what will be done, in words reported of the past. */
  private boolean isReportedPlan(int verb) {
    int first = parse.firstConjunct(verb);
    int head = parse.head(first);
    return clauses.hasAuxiliary(verb, "would") && head >= 0
        && parse.arc(first) == Arc.COMPLEMENT && lexicon.isSpeech(clauses.lemma(head))
        && !parse.tag(head).equals("VBP") && isActor(clauses.subject(verb));
  }

  /** "said that Norway is sending doctors": what is under way is meant to go on. */
  private boolean isReportedDoing(int verb) {
    int head = parse.head(verb);
    return head >= 0 && parse.arc(verb) == Arc.COMPLEMENT && isUnderWay(verb)
        && parse.child(verb, Arc.OBJECT) >= 0 && lexicon.isSpeech(clauses.lemma(head))
        && isActor(clauses.subject(verb)) && !isOfOthers(verb);
  }

  /** "is preparing other options": what somebody is doing. */
  boolean isUnderWay(int verb) {
    return parse.tag(verb).equals("VBG") && parse.children(verb, Arc.AUXILIARY).stream()
        .anyMatch(each -> clauses.is(each, "be") && !parse.tag(each).equals("VBD")
            && !parse.tag(each).equals("VBN"));
  }

  /** "China hopes that Norway will": what others do, and no promise of whoever says so. */
  boolean isOfOthers(int verb) {
    int head = parse.head(verb);
    int sayer = head < 0 || parse.arc(verb) != Arc.COMPLEMENT ? -1 : clauses.subject(head);
    Set<Party> own = sayer < 0 ? Set.of() : parties(sayer);
    int subject = clauses.subject(verb);
    Set<Party> doers = subject < 0 ? Set.of() : parties(subject);
    return isHopedFor(verb)
        || !own.isEmpty() && !doers.isEmpty() && doers.stream().noneMatch(own::contains);
  }

  /** "We hope that you will", "voiced the hope that Norway would": what others are to do. */
  boolean isHopedFor(int verb) {
    int hope = parse.head(parse.firstConjunct(verb));
    int subject = clauses.subject(verb);
    if (hope < 0 || subject < 0 || !clauses.is(hope, "hope")
        || parse.arc(parse.firstConjunct(verb)) == Arc.OBJECT) {
      return false;
    }
    int sayer = clauses.subject(parse.isVerb(hope) ? hope : clauses.governingVerb(hope));
    return sayer >= 0 && sayer != subject && !isSame(sayer, subject);
  }

  /** "We hope that we will", "A hopes that it will": the one who hopes, alone or with others. */
  private boolean isSame(int sayer, int subject) {
    return parties(sayer).equals(parties(subject)) && !parties(sayer).isEmpty()
        || clauses.mention(subject) instanceof Mention.Collective
        || clauses.is(subject, "it");
  }

  /** The parties that a unit names; none of a plain word. */
  Set<Party> parties(int unit) {
    return clauses.mention(unit) instanceof Mention.Actors actors
        ? actors.participants().stream().map(each -> each.party()).collect(Collectors.toSet())
        : Set.of();
  }

  /** True for somebody who may do something, by name, pronoun or post. */
  boolean isActor(int subject) {
    Mention mention = subject < 0 ? null : clauses.mention(subject);
    return mention instanceof Mention.Actors || mention instanceof Mention.Collective
        || mention instanceof Mention.Locality place && place.seatOf() != null
        || subject >= 0 && mention == null && (lexicon.isActor(clauses.lemma(subject))
            || parse.tag(subject).startsWith("NNP"));
  }
}
