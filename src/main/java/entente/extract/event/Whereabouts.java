package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where an event of a sentence takes place. */
final class Whereabouts {
  private static final Set<String> WHERE = Set.of("in", "at");

  private final EventLexicon lexicon;
  private final Clauses clauses;
  private final Anchors anchors;
  private final @Nullable Place filed;
  private final @Nullable Place there;

  /** For a sentence; {@code filed} is what "here" means, {@code there} what "there" does. */
  Whereabouts(EventLexicon lexicon, Clauses clauses, Anchors anchors, @Nullable Place filed,
      @Nullable Place there) {
    this.filed = filed;
    this.there = there;
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.anchors = anchors;
  }

  /** The place of the event at that anchor, null where the sentence gives it none. */
  @Nullable
  Place of(int anchor) {
    if (isApart(anchor)) {
      return null;
    }
    Place country = null;
    for (int unit = 0; unit < clauses.size(); unit++) {
      Place place = place(unit);
      boolean state = place != null && place.country() != null; // and no "Indo-Pacific"
      if (state && (hangsOn(anchor, unit) || isLocation(unit) && anchors.owns(anchor, unit))) {
        if (place.name() != null) {
          return place;
        }
        country = country == null ? place : country;
      }
    }
    Place pointed = country != null ? null : pointed(anchor);
    if (pointed != null) {
      return pointed;
    }
    Place told = country != null ? country : ofNoun(anchor);
    told = told != null ? told : whereClause(anchor);
    return told == null && clauses.mention(anchor) instanceof Mention.Sitting sitting
        && sitting.city() != null
            ? new Place(sitting.city().name(), sitting.city().country())
            : told;
  }

  /** "their summit in A": a noun that tells of a sitting only by its subject is no anchor. */
  private boolean hangsOn(int noun, int unit) {
    Parse parse = clauses.parse();
    int link = parse.arc(unit) == Arc.PREPOSITION_OBJECT ? parse.head(unit) : -1;
    return link >= 0 && !parse.isVerb(noun) && parse.head(link) == noun
        && WHERE.contains(clauses.lemma(link));
  }

  /** "A in London spoke with B in Paris": each where he was. */
  private boolean isApart(int anchor) {
    Set<String> countries = new HashSet<>();
    boolean personal = false;
    for (int unit = 0; unit < clauses.size(); unit++) {
      if (clauses.mention(unit) instanceof Mention.Locality at && at.country() != null
          && isLocation(unit) && anchors.owns(anchor, unit)) {
        int whose = clauses.parse().head(clauses.parse().head(unit));
        personal |= clauses.mention(whose) instanceof Mention.Actors actors && actors.isPersonal();
        countries.add(at.country());
      }
    }
    return personal && countries.size() > 1;
  }

  /** "held talks here on Monday", "There, she will meet A": null where no word points to a place. */
  private @Nullable Place pointed(int anchor) {
    for (int unit = 0; unit < clauses.size(); unit++) {
      boolean here = clauses.is(unit, "here");
      if (here || clauses.is(unit, "there") && clauses.parse().tag(unit).equals("RB")) {
        Place place = here ? filed : there;
        if (place != null && anchors.owns(anchor, unit)) {
          return place;
        }
      }
    }
    return null;
  }

  /** "the Helsinki summit", "the Munich Security Conference", "Ankara hosted talks". */
  private @Nullable Place ofNoun(int anchor) {
    Parse parse = clauses.parse();
    if (parse.isVerb(anchor)) {
      return null;
    }
    for (int child : parse.children(anchor, Arc.MODIFIER)) {
      if (clauses.mention(child) instanceof Mention.Locality in && in.country() != null
          && child < anchor) {
        return place(child);
      }
    }
    int verb = clauses.governingVerb(anchor);
    int host = verb >= 0 && clauses.is(verb, "host") && !clauses.isPassive(verb)
        ? clauses.subject(verb)
        : -1;
    return host >= 0 && clauses.mention(host) instanceof Mention.Locality ? place(host) : null;
  }

  /** "arrived in Conakry, where he met A": the place before the clause that the event stands in. */
  private @Nullable Place whereClause(int anchor) {
    Parse parse = clauses.parse();
    for (int at = anchors.verb(anchor); at >= 0; at = parse.head(at)) {
      int where = parse.isVerb(at) && parse.arc(at) == Arc.NOUN_CLAUSE ? where(at) : -1;
      if (where >= 0) {
        return placeBefore(where, parse.head(at));
      }
    }
    return null;
  }

  /** The "where" that begins the clause of a verb, -1 if none does. */
  private int where(int verb) {
    return clauses.parse().children(verb).stream()
        .filter(child -> child < verb && clauses.is(child, "where")).findFirst().orElse(-1);
  }

  /** The place that the clause hangs on, else the one nearest before it: "to A on Friday, where". */
  private @Nullable Place placeBefore(int where, int antecedent) {
    Place place = place(antecedent);
    for (int unit = where - 1; place == null && unit >= 0; unit--) {
      place = place(unit);
    }
    return place;
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

  /** The place that "the town of A" names, or a unit itself; null if neither names one. */
  private @Nullable Place named(int unit) {
    Place place = place(unit);
    return place != null || clauses.mention(unit) != null || !lexicon.isPlace(clauses.lemma(unit))
        ? place
        : clauses.prepositionObjects(unit, "of").stream()
            .filter(of -> clauses.mention(of) instanceof Mention.Locality).map(this::place)
            .findFirst().orElse(null);
  }

  private static @Nullable Place country(Mention.Actors actors) {
    Party side = actors.participants().getFirst().party();
    return side.isState() && actors.participants().size() == 1
        ? new Place(null, side.code())
        : null;
  }

  /** "the Armenian capital", "the capital of Armenia". */
  private @Nullable Place capital(int unit) {
    for (int child : clauses.parse().children(unit)) {
      if (clauses.mention(child) instanceof Mention.Actors actors && !actors.isPersonal()) {
        return country(actors);
      }
    }
    return clauses.prepositionObjects(unit, "of").stream()
        .filter(of -> clauses.mention(of) instanceof Mention.Actors actors
            && actors.form() == Mention.Form.SIDE)
        .map(this::place).findFirst().orElse(null);
  }

  /** The places that a unit names: several where it is a list of states. */
  List<Place> places(int unit) {
    if (clauses.mention(unit) instanceof Mention.Actors actors
        && actors.form() == Mention.Form.SIDE) {
      return actors.participants().stream().map(Participant::party).filter(Party::isState)
          .map(party -> new Place(null, party.code())).toList();
    }
    Place place = named(unit);
    return place == null ? List.of() : List.of(place);
  }

  /** True if "in" or "at" stands before the unit, and its noun is no mere attribute. */
  private boolean isLocation(int unit) {
    Parse parse = clauses.parse();
    int head = parse.firstConjunct(unit);
    if (parse.arc(head) == Arc.MODIFIER && clauses.mention(head) instanceof Mention.Locality) {
      return isVenue(parse.head(head)) || isBesideName(head);
    }
    if (parse.arc(head) != Arc.PREPOSITION_OBJECT || parse.head(head) < 0
        || place(head) == null) {
      return false;
    }
    int link = parse.head(head);
    int above = parse.head(link);
    if (clauses.is(link, "of")) {
      return above >= 0 && lexicon.isPlace(clauses.lemma(above)) && isVenue(above);
    }
    if (!WHERE.contains(clauses.lemma(link)) || isOfMatter(above, link)) {
      return false;
    }
    return above >= 0 && !isSeat(above)
        && (anchors.contains(above) || isSigned(above) || parse.isVerb(above)
            || clauses.mention(above) instanceof Mention.Sitting
            || clauses.mention(above) instanceof Mention.Actors || clauses.isTime(above)
            || isVenue(above) || isMet(above) || Sidelines.haveOf(clauses, above)
            || clauses.is(above, "stay"));
  }

  /**
   * "at a hotel in A", "at his A residence", "at the seat of the command in A", "as part of a group in
   * A": a plain noun that itself says where.
   */
  private boolean isVenue(int noun) {
    Parse parse = clauses.parse();
    int of = noun < 0 || parse.arc(noun) != Arc.PREPOSITION_OBJECT || anchors.contains(noun)
        ? -1
        : parse.head(noun);
    if (clauses.is(of, "of") && clauses.mention(noun) == null) {
      int whole = parse.head(of);
      int link = whole < 0 ? -1 : parse.head(whole);
      return clauses.is(whole, "part") && clauses.is(link, "as")
          || clauses.is(link, "at") && isVenue(whole);
    }
    int link = noun < 0 || clauses.mention(noun) != null || anchors.contains(noun)
        || parse.arc(noun) != Arc.PREPOSITION_OBJECT ? -1 : parse.head(noun);
    return link >= 0 && WHERE.contains(clauses.lemma(link));
  }

  /**
   * "the representative to the Union in A", "attended the summit: B, ambassador in A": where an
   * organisation has its seat, or one of a list his post.
   */
  private boolean isSeat(int body) {
    Parse parse = clauses.parse();
    if (clauses.mention(body) instanceof Mention.Actors && parse.arc(body) == Arc.APPOSITION
        && AttendanceReader.isGathering(clauses.lemma(parse.head(body)))) {
      return true;
    }
    return parse.arc(body) == Arc.PREPOSITION_OBJECT && clauses.is(parse.head(body), "to")
        && clauses.mention(body) instanceof Mention.Actors actors && !actors.isPersonal()
        && !actors.participants().getFirst().party().isState();
  }

  /** "discussed the operations in A": where the matter is, which the parser may hang on the verb. */
  private boolean isOfMatter(int verb, int link) {
    Trigger trigger = verb >= 0 && clauses.parse().isVerb(verb)
        ? lexicon.verb(clauses.lemma(verb))
        : null;
    return trigger != null && trigger.anaphoric() && clauses.parse().children(verb, Arc.OBJECT)
        .stream().anyMatch(object -> object == link - 1);
  }

  /** "While in A President B will attend": where the parser takes A for a part of the name. */
  private boolean isBesideName(int place) {
    return place > 0 && clauses.is(place - 1, "in") && clauses.parse().head(place) == place + 1
        && clauses.mention(place + 1) instanceof Mention.Actors actors && actors.isPersonal();
  }

  /** "met Arab leaders in A": where those were met whom a plain noun tells. */
  private boolean isMet(int people) {
    Parse parse = clauses.parse();
    int first = parse.firstConjunct(people);
    int head = parse.head(first);
    boolean met = parse.arc(first) == Arc.OBJECT && parse.isVerb(head)
        || parse.arc(first) == Arc.PREPOSITION_OBJECT && clauses.is(head, "with");
    return met && parse.tag(people).startsWith("NN") && parse.tag(people).endsWith("S")
        && anchors.contains(parse.arc(first) == Arc.OBJECT ? head : parse.head(head));
  }

  /** "signed an agreement in London": where the document was signed. */
  private boolean isSigned(int document) {
    int first = clauses.parse().firstConjunct(document);
    return clauses.parse().arc(first) == Arc.OBJECT
        && anchors.contains(clauses.parse().head(first))
        && lexicon.isDocument(clauses.lemma(document));
  }
}
