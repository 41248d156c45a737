package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.event.EventLexicon.Use;
import java.util.List;
import java.util.Set;

/**
 * The units of a sentence whose words tell of an event, and which of them a time or place belongs to.
 */
final class Anchors {
  /** Verbs that take a time for themselves: "he said on Friday". */
  private static final Set<String> SPEECH = Set.of("say", "announce", "tell", "add", "report",
      "state", "note");

  /** Prepositions before what is spoken of. */
  private static final List<String> MATTER = List.of("of", "about", "on");

  /** Words before an event that is at another time than the one told. */
  private static final Set<String> AROUND = Set.of("ahead", "before", "after", "following");

  private final EventLexicon lexicon;
  private final Clauses clauses;
  private final List<Integer> units;

  /** For the units that tell of an event, in order. */
  Anchors(EventLexicon lexicon, Clauses clauses, List<Integer> units) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.units = List.copyOf(units);
  }

  boolean contains(int unit) {
    return units.contains(unit);
  }

  /** True if the unit belongs to this anchor rather than to another of the sentence. */
  boolean owns(int anchor, int unit) {
    int owner = owner(unit);
    return owner == anchor || owner >= 0 && shareVerb(owner, anchor);
  }

  /**
   * The anchor that a unit hangs below or whose verb it hangs on; else the nearest before it, -1 if
   * it belongs to none.
   */
  int owner(int unit) {
    Parse parse = clauses.parse();
    for (int at = unit; at >= 0; at = parse.head(at)) {
      if (contains(at) && !isPurposeBehind(at, unit)) {
        int other = eventAround(at, unit);
        return other < 0 ? at : other;
      }
      if (at != unit && at < unit && clauses.parse().head(at) < 0 && isSpeech(at)) {
        return -1;
      }
      int below = anchorBelow(at, unit);
      if (below >= 0) {
        return below;
      }
      if (at != unit && isAround(clauses, at)) {
        return under(at, unit);
      }
      int told = at == unit ? -1 : toldBy(at);
      if (told >= 0) {
        return told;
      }
      int aside = at == unit ? -1 : beforeAside(at, unit);
      if (aside >= 0) {
        return aside;
      }
      if (at != unit && takesItself(at)) {
        return -1;
      }
    }
    List<Integer> near = units.stream().filter(anchor -> !isApart(anchor)).toList();
    return near.stream().filter(anchor -> anchor < unit).reduce((a, b) -> b)
        .orElse(near.isEmpty() ? -1 : near.getFirst());
  }

  /** "is due in A on Friday to discuss B": where the parser hangs Friday on what follows "to". */
  private boolean isPurposeBehind(int verb, int unit) {
    int to = verb > unit ? clauses.parse().child(verb, Arc.AUXILIARY) : -1;
    return to > unit && clauses.is(to, "to") && clauses.parse().head(verb) >= 0
        && clauses.parse().head(verb) < unit;
  }

  /** True if an event or a gathering is named below: "after the working session". */
  boolean isAboveGathering(int link) {
    Parse parse = clauses.parse();
    for (int unit = link + 1; unit < clauses.size(); unit++) {
      if (parse.isUnder(unit, link) && (contains(unit) || clauses.mention(unit) == null
          && AttendanceReader.isGathering(clauses.lemma(unit)))) {
        return true;
      }
    }
    return false;
  }

  /** The last event named between "ahead of" and a unit; -1 for "ahead of the vote on May 5". */
  private int under(int around, int unit) {
    return units.stream()
        .filter(anchor -> anchor < unit && clauses.parse().isUnder(anchor, around))
        .reduce((a, b) -> b).orElse(-1);
  }

  /** True for "ahead", "before" and "after": what follows is an event at another time. */
  static boolean isAround(Clauses clauses, int unit) {
    return clauses.mention(unit) == null
        && (AROUND.contains(clauses.lemma(unit)) || clauses.unit(unit).form().equals("following"));
  }

  /** "spoke ahead of the Summit in Glasgow later this month": the Summit; -1 without such words. */
  private int eventAround(int verb, int unit) {
    Parse parse = clauses.parse();
    int before = units.stream().filter(anchor -> anchor < unit && anchor > verb)
        .reduce((a, b) -> b).orElse(-1);
    for (int at = before < 0 ? -1 : parse.head(before); at > verb; at = parse.head(at)) {
      if (isAround(clauses, at)) {
        return before;
      }
    }
    return -1;
  }

  /** The anchor that is the object or subject of a verb: "held talks on Friday". */
  private int anchorBelow(int verb, int unit) {
    Parse parse = clauses.parse();
    if (!parse.isVerb(verb) || verb == unit) {
      return -1;
    }
    int nearest = -1;
    for (int anchor : units) {
      boolean argument = clauses.governingVerb(anchor) == verb
          && !(anchor > unit && isApart(anchor))
          && (!parse.isVerb(anchor) || parse.arc(anchor) == Arc.COMPLEMENT && anchor < unit);
      if (argument && (nearest < 0 || Math.abs(anchor - unit) < Math.abs(nearest - unit))) {
        nearest = anchor;
      }
    }
    return nearest;
  }

  /** The anchor of which a clause behind it says when or where: "talks held on May 5"; else -1. */
  private int toldBy(int verb) {
    Parse parse = clauses.parse();
    if (!parse.isVerb(verb) || !isHappening(verb)) {
      return -1;
    }
    int clause = verb;
    while (parse.arc(clause) == Arc.COMPLEMENT) {
      clause = parse.head(clause);
    }
    int noun = parse.arc(clause) == Arc.NOUN_CLAUSE ? parse.head(clause) : -1;
    if (noun >= 0 && contains(noun)) {
      return noun;
    }
    int of = noun < 0
        ? -1
        : units.stream().filter(anchor -> anchor < verb && parse.isUnder(anchor, noun))
            .reduce((a, b) -> b).orElse(-1);
    if (of >= 0) {
      return of;
    }
    int auxiliary = parse.tag(verb).equals("VBN") ? parse.child(verb, Arc.AUXILIARY) : -1;
    if (auxiliary > 0 && clauses.is(auxiliary, "to") && contains(auxiliary - 1)) {
      return auxiliary - 1; // "the Council to be held in May"
    }
    boolean bare = parse.tag(verb).equals("VBN")
        && parse.children(verb, Arc.AUXILIARY).isEmpty();
    int before = verb > 1 && clauses.unit(verb - 1).form().equals(",") ? verb - 2 : -1;
    return bare && contains(before) ? before : -1;
  }

  private boolean isHappening(int verb) {
    String lemma = clauses.lemma(verb);
    boolean takesPlace = lemma.equals("take") && clauses.parse().children(verb, Arc.OBJECT)
        .stream().anyMatch(object -> clauses.is(object, "place"));
    return takesPlace || lexicon.is(lemma, Use.LIGHT) || lexicon.is(lemma, Use.TAKE_PLACE)
        || lexicon.is(lemma, Use.PLAN) || lexicon.is(lemma, Use.END);
  }

  private boolean isSpeech(int word) {
    return clauses.parse().isVerb(word) && clauses.mention(word) == null && !contains(word)
        && SPEECH.contains(clauses.lemma(word));
  }

  /** "he said on Friday", "to mark his inauguration in January", "the October 7 attack". */
  private boolean takesItself(int word) {
    Parse parse = clauses.parse();
    if (!parse.isVerb(word)) {
      return false;
    }
    Arc arc = parse.arc(word);
    boolean thanks = arc == Arc.CONJUNCT && parse.lemma(word).equals("thank");
    boolean below = arc == Arc.VERB_CLAUSE || arc == Arc.NOUN_CLAUSE
        || arc == Arc.PREPOSITION_OBJECT || thanks;
    return SPEECH.contains(parse.lemma(word)) || isAside(word)
        || below && units.stream().noneMatch(anchor -> parse.isUnder(anchor, word));
  }

  /** "for a visit, which will include a dinner, on May 5": the event before the aside; else -1. */
  private int beforeAside(int verb, int unit) {
    Parse parse = clauses.parse();
    int noun = parse.arc(verb) == Arc.NOUN_CLAUSE ? parse.head(verb) : -1;
    int link = parse.arc(unit) == Arc.PREPOSITION_OBJECT ? parse.head(unit) : unit;
    boolean closed = link > verb && clauses.unit(link - 1).form().equals(",");
    return closed && noun >= 0 && contains(noun) && parse.child(verb, Arc.OBJECT) >= 0 ? noun : -1;
  }

  /** "A, sworn in on Monday, flew to B": where the parser takes the participle for the verb. */
  private boolean isAside(int word) {
    Parse parse = clauses.parse();
    return parse.tag(word).equals("VBN") && parse.children(word, Arc.AUXILIARY).isEmpty()
        && parse.child(word, Arc.SUBJECT) >= 0 && clauses.unit(word - 1).form().equals(",")
        && !contains(word);
  }

  /** Two anchors of one verb, or coordinated ones, share the times and places given once. */
  boolean shareVerb(int one, int other) {
    Parse parse = clauses.parse();
    return parse.firstConjunct(verb(one)) == parse.firstConjunct(verb(other))
        && !isOfOtherTime(verb(one), verb(other)) && !isMatter(one, other)
        && (one == other || !isApart(one) && !isApart(other));
  }

  /** "left for A, and will continue to B on Saturday": what has been and what is to come. */
  private boolean isOfOtherTime(int one, int other) {
    return one != other && (isPast(one) && clauses.hasOwnAuxiliary(other, "will")
        || isPast(other) && clauses.hasOwnAuxiliary(one, "will"));
  }

  private boolean isPast(int verb) {
    return clauses.parse().tag(verb).equals("VBD");
  }

  /** "met ahead of the Summit": what follows "ahead" has a time and place of its own. */
  private boolean isApart(int anchor) {
    int verb = verb(anchor);
    for (int at = anchor; at >= 0 && at != verb; at = clauses.parse().head(at)) {
      if (isAround(clauses, at)) {
        return true;
      }
    }
    return false;
  }

  /** "spoke of the December summit", "signed a protocol of consultations in May": what is spoken or
   * written of has a time of its own. */
  private boolean isMatter(int noun, int verb) {
    Parse parse = clauses.parse();
    int link = parse.arc(noun) == Arc.PREPOSITION_OBJECT ? parse.head(noun) : -1;
    int document = link < 0 ? -1 : parse.head(link);
    boolean named = document >= 0 && clauses.is(link, "of") && parse.arc(document) == Arc.OBJECT
        && parse.head(document) == verb && lexicon.isDocument(clauses.lemma(document));
    boolean about = parse.isVerb(verb) && clauses.prepositionObjects(verb, "about").stream()
        .anyMatch(object -> parse.isUnder(noun, object));
    Trigger trigger = parse.isVerb(verb) ? lexicon.verb(clauses.lemma(verb)) : null;
    boolean discussed = trigger != null && trigger.type() == Trigger.Type.TALK
        && parse.arc(noun) == Arc.OBJECT && parse.head(noun) == verb;
    return parse.isVerb(verb) && (named || about || discussed || MATTER.stream()
        .anyMatch(each -> clauses.prepositionObjects(verb, each).contains(noun)));
  }

  /** The anchor itself if it is a verb, else the verb above it; itself where there is none. */
  int verb(int anchor) {
    int verb = clauses.parse().isVerb(anchor) ? anchor : clauses.governingVerb(anchor);
    return verb < 0 ? anchor : verb;
  }

  /** True for what a verb in the past tells by itself or as its light verb: "met", "had a call". */
  boolean isDone(int anchor) {
    Parse parse = clauses.parse();
    boolean light = parse.arc(anchor) == Arc.OBJECT && parse.head(anchor) >= 0
        && lexicon.is(clauses.lemma(parse.head(anchor)), Use.LIGHT);
    int verb = light ? parse.head(anchor) : anchor;
    return parse.tag(verb).equals("VBD") && !clauses.isTitle();
  }

  /** "in view of the summit scheduled for May 3 he had a call": a time that is the summit's alone. */
  boolean isOfOwnerAlone(int time, int owner, int anchor) {
    Parse parse = clauses.parse();
    int at = time;
    while (at >= 0 && at != owner
        && (parse.arc(at) != Arc.NOUN_CLAUSE || parse.head(at) != owner)) {
      at = parse.head(at);
    }
    return at >= 0 && at != owner && isDone(anchor);
  }
}
