package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.event.EventLexicon.Use;
import entente.extract.mention.Mention;
import entente.extract.time.Anaphoric;
import entente.extract.time.Tense;
import entente.extract.time.TimeMention;
import entente.model.EventStatus;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Period;
import entente.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds when and where an event of a sentence takes place: what stands nearest to its words. */
final class Surroundings {
  /** Verbs that take a time for themselves: "he said on Friday". */
  private static final Set<String> SPEECH = Set.of("say", "announce", "tell", "add", "report",
      "state", "note");
  private static final Set<String> WHERE = Set.of("in", "at");

  /** Prepositions before what is spoken of. */
  private static final List<String> MATTER = List.of("of", "about", "on");

  private final EventLexicon lexicon;
  private final Clauses clauses;
  private final LocalDate date;
  private final DurationReader durations;
  /** The units whose words tell of an event, in order. */
  private final List<Integer> anchors;

  Surroundings(EventLexicon lexicon, Clauses clauses, LocalDate date, List<Integer> anchors) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.date = date;
    this.durations = new DurationReader(lexicon, clauses);
    this.anchors = List.copyOf(anchors);
  }

  /** The time of the event at that anchor; unknown where the sentence gives it none. */
  Period when(int anchor, EventStatus status) {
    Tense tense = switch (status) {
      case OCCURRED -> isTold(anchor) ? Tense.PAST : Tense.UNKNOWN;
      case PLANNED -> Tense.FUTURE;
      case CANCELLED -> Tense.UNKNOWN;
    };
    Period own = when(anchor, tense, false);
    return durations.of(anchor, own.isUnknown() ? when(anchor, tense, true) : own);
  }

  /** False for what is only named: "they will prepare the December summit" may mean the next. */
  private boolean isTold(int anchor) {
    Parse parse = clauses.parse();
    int verb = verb(anchor);
    return parse.tag(verb).equals("VBD") || parse.tag(verb).equals("VBN")
        || parse.children(verb, Arc.AUXILIARY).stream()
            .anyMatch(child -> parse.tag(child).equals("VBD"));
  }

  private Period when(int anchor, Tense tense, boolean shared) {
    for (TimeMention time : clauses.times()) {
      int unit = clauses.unitAt(time.start());
      int owner = isKnown(time) && !isOfNoun(unit) ? owner(unit) : -1;
      if (owner >= 0 && (owner == anchor || shared && shareVerb(owner, anchor))) {
        Period period = time.expression().resolve(date, tense);
        if (!period.isUnknown()) {
          return period;
        }
      }
    }
    return Period.UNKNOWN;
  }

  /** "two days later" counts from a day that only the story knows. */
  private static boolean isKnown(TimeMention time) {
    boolean later = time.expression() instanceof Anaphoric told && told.offset() > 0;
    return time.expression().isEventTime() && !later;
  }

  /** True if the unit belongs to this anchor rather than to another of the sentence. */
  private boolean owns(int anchor, int unit) {
    int owner = owner(unit);
    return owner == anchor || owner >= 0 && shareVerb(owner, anchor);
  }

  /** "the December 29 exchange": a day before a noun that is no event is that noun's. */
  private boolean isOfNoun(int unit) {
    Parse parse = clauses.parse();
    int noun = parse.head(unit);
    return parse.arc(unit) == Arc.MODIFIER && noun > unit && parse.isNoun(noun)
        && clauses.mention(noun) == null && !isTime(noun) && !anchors.contains(noun);
  }

  /** The anchor that a unit hangs below or whose verb it hangs on; else the nearest before it. */
  private int owner(int unit) {
    Parse parse = clauses.parse();
    for (int at = unit; at >= 0; at = parse.head(at)) {
      if (anchors.contains(at)) {
        return at;
      }
      int below = anchorBelow(at, unit);
      if (below >= 0) {
        return below;
      }
      int told = at == unit ? -1 : toldBy(at);
      if (told >= 0) {
        return told;
      }
      if (at != unit && takesItself(at)) {
        return -1;
      }
    }
    return anchors.stream().filter(anchor -> anchor < unit).reduce((a, b) -> b)
        .orElse(anchors.isEmpty() ? -1 : anchors.getFirst());
  }

  /** The anchor that is the object or subject of a verb: "held talks on Friday". */
  private int anchorBelow(int verb, int unit) {
    Parse parse = clauses.parse();
    if (!parse.isVerb(verb) || verb == unit) {
      return -1;
    }
    int nearest = -1;
    for (int anchor : anchors) {
      boolean argument = clauses.governingVerb(anchor) == verb
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
    if (parse.arc(verb) == Arc.NOUN_CLAUSE && anchors.contains(parse.head(verb))) {
      return parse.head(verb);
    }
    boolean bare = parse.tag(verb).equals("VBN")
        && parse.children(verb, Arc.AUXILIARY).isEmpty();
    int before = verb > 1 && clauses.unit(verb - 1).form().equals(",") ? verb - 2 : -1;
    return bare && anchors.contains(before) ? before : -1;
  }

  private boolean isHappening(int verb) {
    String lemma = clauses.lemma(verb);
    boolean takesPlace = lemma.equals("take") && clauses.parse().children(verb, Arc.OBJECT)
        .stream().anyMatch(object -> clauses.is(object, "place"));
    return takesPlace || lexicon.is(lemma, Use.LIGHT) || lexicon.is(lemma, Use.TAKE_PLACE)
        || lexicon.is(lemma, Use.PLAN);
  }

  /** "he said on Friday", "to mark his inauguration in January", "the October 7 attack". */
  private boolean takesItself(int word) {
    Parse parse = clauses.parse();
    if (!parse.isVerb(word)) {
      return false;
    }
    Arc arc = parse.arc(word);
    boolean below = arc == Arc.VERB_CLAUSE || arc == Arc.NOUN_CLAUSE;
    return SPEECH.contains(parse.lemma(word))
        || below && anchors.stream().noneMatch(anchor -> parse.isUnder(anchor, word));
  }

  /** Two anchors of one verb, or coordinated ones, share the times and places given once. */
  private boolean shareVerb(int one, int other) {
    Parse parse = clauses.parse();
    return parse.firstConjunct(verb(one)) == parse.firstConjunct(verb(other))
        && !isMatter(one, other);
  }

  /** "spoke of the December summit": what is spoken of has a time of its own. */
  private boolean isMatter(int noun, int verb) {
    return clauses.parse().isVerb(verb) && MATTER.stream()
        .anyMatch(link -> clauses.prepositionObjects(verb, link).contains(noun));
  }

  /** The anchor itself if it is a verb, else the verb above it. */
  private int verb(int anchor) {
    int verb = clauses.parse().isVerb(anchor) ? anchor : clauses.governingVerb(anchor);
    return verb < 0 ? anchor : verb;
  }

  /** The place of the event at that anchor, null where the sentence gives it none. */
  @Nullable
  Place where(int anchor) {
    Place country = null;
    for (int unit = 0; unit < clauses.size(); unit++) {
      Place place = place(unit);
      if (place != null && isLocation(unit) && owns(anchor, unit)) {
        if (place.name() != null) {
          return place;
        }
        country = country == null ? place : country;
      }
    }
    return country;
  }

  /** The place that a unit names, null if it names none. */
  @Nullable
  Place place(int unit) {
    Mention mention = clauses.mention(unit);
    if (mention instanceof Mention.Locality locality) {
      return new Place(locality.name(), locality.country());
    }
    if (mention instanceof Mention.Actors actors && actors.form() == Mention.Form.SIDE) {
      return country(actors);
    }
    return clauses.is(unit, "capital") ? capital(unit) : null;
  }

  private static @Nullable Place country(Mention.Actors actors) {
    Party side = actors.participants().getFirst().party();
    return side.isState() ? new Place(null, side.code()) : null;
  }

  /** "the Armenian capital". */
  private @Nullable Place capital(int unit) {
    for (int child : clauses.parse().children(unit)) {
      if (clauses.mention(child) instanceof Mention.Actors actors && !actors.isPersonal()) {
        return country(actors);
      }
    }
    return null;
  }

  /** The places that a unit names: several where it is a list of states. */
  List<Place> places(int unit) {
    if (clauses.mention(unit) instanceof Mention.Actors actors
        && actors.form() == Mention.Form.SIDE) {
      return actors.participants().stream().map(Participant::party).filter(Party::isState)
          .map(party -> new Place(null, party.code())).toList();
    }
    Place place = place(unit);
    return place == null ? List.of() : List.of(place);
  }

  /** True if "in" or "at" stands before the unit, and its noun is no mere attribute. */
  private boolean isLocation(int unit) {
    Parse parse = clauses.parse();
    int head = parse.firstConjunct(unit);
    if (parse.arc(head) != Arc.PREPOSITION_OBJECT || parse.head(head) < 0) {
      return false;
    }
    int link = parse.head(head);
    if (!WHERE.contains(clauses.lemma(link))) {
      return false;
    }
    int above = parse.head(link);
    return above >= 0 && (anchors.contains(above) || isSigned(above) || parse.isVerb(above)
        || clauses.mention(above) instanceof Mention.Sitting
        || clauses.mention(above) instanceof Mention.Actors || isTime(above));
  }

  /** "signed an agreement in London": where the document was signed. */
  private boolean isSigned(int document) {
    int first = clauses.parse().firstConjunct(document);
    return clauses.parse().arc(first) == Arc.OBJECT
        && anchors.contains(clauses.parse().head(first))
        && lexicon.isDocument(clauses.lemma(document));
  }

  private boolean isTime(int unit) {
    return clauses.times().stream().anyMatch(time -> time.start() <= clauses.start(unit)
        && clauses.start(unit) < time.end());
  }
}
