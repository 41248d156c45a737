package entente.extract.discourse;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.lexicon.LexiconTable;
import entente.extract.mention.Mention;
import entente.model.Participant;
import entente.model.Party;
import entente.reference.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells for whom a noun phrase stands: by name, by title, by pronoun, or as "Chinese officials". */
public final class Resolver {
  private static final Set<String> POSSESSIVES = Set.of("their", "its", "our", "his", "her", "my");
  /** Posts that one person of each side holds. */
  private static final Set<String> POSTS = Set.of("leader", "president", "premier", "chancellor");
  private static final Set<String> BLOCS = Set.of("bloc", "grouping");
  static final Set<String> LANDS = Set.of("state", "country", "nation", "economy");
  private static final Set<String> OF_ONE = Set.of("his", "her");

  private final Map<String, Boolean> actorNouns = new HashMap<>();
  private final Set<String> plainPeople = LexiconTable.bundled("lexicon/plain-people.csv", "noun")
      .rows().stream().map(row -> row.get("noun")).collect(Collectors.toUnmodifiableSet());

  /** Knows the nouns of {@code actor-nouns.csv} and {@code plain-people.csv}. */
  public Resolver() {
    LexiconTable.bundled("lexicon/actor-nouns.csv", "noun", "met").rows()
        .forEach(row -> actorNouns.put(row.get("noun"), row.get("met").equals("yes")));
  }

  /** True for a noun of people who may be met or received: "officials", but not "leadership". */
  public boolean isOfPeople(String lemma) {
    return actorNouns.getOrDefault(lemma, false);
  }

  /** The participants behind a noun phrase and all that is coordinated with it, each once. */
  public List<Participant> all(Clauses clauses, int head, Discourse discourse) {
    Set<Participant> found = new LinkedHashSet<>();
    for (int unit : clauses.parse().conjuncts(head)) {
      found.addAll(one(clauses, unit, discourse));
      for (int beside : clauses.parse().children(unit, Arc.APPOSITION)) {
        if (clauses.mention(beside) instanceof Mention.Actors) {
          found.addAll(all(clauses, beside, discourse));
        } else if (clauses.mention(beside) instanceof Mention.Collective) {
          found.addAll(sidesBelow(clauses, beside, discourse));
        }
      }
    }
    return distinct(found);
  }

  /** A side named besides its own person adds nothing. */
  static List<Participant> distinct(Set<Participant> found) {
    List<Participant> kept = new ArrayList<>();
    for (Participant participant : found) {
      boolean told = participant.person() == null && found.stream().anyMatch(
          other -> other.person() != null && other.party().equals(participant.party()));
      if (!told && kept.stream().noneMatch(other -> sameSide(other, participant))) {
        kept.add(participant);
      }
    }
    return kept;
  }

  private static boolean sameSide(Participant one, Participant other) {
    return one.person() == null && other.person() == null && one.party().equals(other.party());
  }

  /** The participants behind one noun, without what is coordinated with it. */
  public List<Participant> one(Clauses clauses, int unit, Discourse discourse) {
    Mention mention = clauses.mention(unit);
    if (mention == null) {
      return noun(clauses, unit, discourse);
    }
    return switch (mention) {
      case Mention.Actors actors -> actors.participants();
      case Mention.Collective collective -> collective(clauses, unit, collective, discourse);
      case Mention.Sitting sitting -> sitting.parties().stream().map(Participant::side).toList();
      case Mention.Locality place -> place.seatOf() == null
          ? List.of()
          : List.of(Participant.side(Party.state(place.seatOf())));
    };
  }

  /** "the leaders of India, Israel and ...": what follows says more than the discourse knows. */
  private List<Participant> collective(Clauses clauses, int unit, Mention.Collective collective,
      Discourse discourse) {
    List<Participant> named = sidesBelow(clauses, unit, discourse);
    if (!named.isEmpty()) {
      return inPost(clauses, unit, named, discourse);
    }
    if (Antecedents.isOfOthers(clauses, unit)) {
      return List.of();
    }
    boolean he = collective.kind() == Mention.Collective.Kind.HE;
    if (!he && collective.kind() != Mention.Collective.Kind.SHE) {
      boolean sides = collective.kind() == Mention.Collective.Kind.SIDES;
      boolean they = sides && clauses.text(unit, unit).equalsIgnoreCase("they");
      if (they && Antecedents.isOfPlainPeople(clauses, unit, plainPeople)) {
        return List.of();
      }
      List<Participant> same = they ? subjectsBefore(clauses, unit, discourse) : List.of();
      same = they && same.isEmpty() ? Antecedents.pairBefore(clauses, unit) : same;
      if (!same.isEmpty()) {
        return same;
      }
      List<Participant> known = sides
          ? discourse.sides(collective.count(), post(clauses, unit))
          : discourse.resolve(collective);
      return inPost(clauses, unit, known, discourse);
    }
    List<Participant> subject = Antecedents.subjectBefore(clauses, unit, he ? "his" : "her",
        discourse);
    if (clauses.parse().arc(unit) == Arc.SUBJECT && !subject.isEmpty()
        && !(isReported(clauses, unit) && Posts.isSpokesman(subject.getFirst()))) {
      return subject;
    }
    List<Participant> known = discourse.resolve(collective);
    return known.isEmpty() && clauses.parse().arc(unit) == Arc.SUBJECT ? subject : known;
  }

  /** "The ministers met in A, when they signed B": the subject of several before the pronoun, of which it is no part. */
  private List<Participant> subjectsBefore(Clauses clauses, int pronoun, Discourse discourse) {
    for (int unit = pronoun - 1; unit >= 0; unit--) {
      if (clauses.parse().arc(unit) == Arc.SUBJECT && clauses.mention(unit) != null
          && !clauses.parse().conjuncts(unit).contains(pronoun)) {
        List<Participant> found = all(clauses, unit, discourse);
        boolean members = found.size() == 1 && found.getFirst().person() == null
            && !found.getFirst().party().isState();
        return members || found.stream().map(Participant::party).distinct().count() > 1
            ? found
            : List.of();
      }
    }
    return List.of();
  }

  /** "A said that he will visit": who "he" is may have been told before. */
  private static boolean isReported(Clauses clauses, int pronoun) {
    for (int verb = clauses.governingVerb(pronoun); verb >= 0; verb = clauses
        .governingVerb(verb)) {
      if (clauses.parse().arc(verb) == Arc.COMPLEMENT && !clauses.hasOwnAuxiliary(verb, "to")) {
        return true;
      }
    }
    return false;
  }

  /** "the presidents of A and B": those who hold the post, where the document names them. */
  private static List<Participant> inPost(Clauses clauses, int unit, List<Participant> sides,
      Discourse discourse) {
    String post = post(clauses, unit);
    return POSTS.contains(post)
        ? sides.stream().map(side -> discourse.holder(side, post)).toList()
        : sides;
  }

  private static String post(Clauses clauses, int unit) {
    String words = clauses.text(unit, unit).toLowerCase(Locale.ROOT);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
  }

  /** True for a noun such as "officials" or "teams" that acts for a side. */
  public boolean isActorNoun(Clauses clauses, int unit) {
    return unit >= 0 && clauses.mention(unit) == null
        && actorNouns.containsKey(clauses.lemma(unit));
  }

  private List<Participant> noun(Clauses clauses, int unit, Discourse discourse) {
    String lemma = clauses.lemma(unit);
    if (POSSESSIVES.contains(lemma)) {
      List<Participant> own = Antecedents.isJourney(clauses, unit)
          && Antecedents.isReason(clauses, unit)
              ? Antecedents.nearest(clauses, unit, discourse)
              : List.of();
      own = own.isEmpty() && OF_ONE.contains(lemma)
          ? Antecedents.subjectBefore(clauses, unit, lemma, discourse)
          : own;
      own = own.isEmpty() && Antecedents.isJourney(clauses, unit)
          ? Antecedents.nearest(clauses, unit, discourse)
          : own;
      return own.isEmpty() ? possessor(lemma, discourse) : own;
    }
    if (isObjectPronoun(clauses, unit)) {
      return other(clauses, unit, discourse);
    }
    if (!actorNouns.containsKey(lemma)) {
      return Antecedents.isTheTwo(clauses, unit) ? discourse.sides(2) : List.of();
    }
    List<Participant> sides = sidesBelow(clauses, unit, discourse);
    if (sides.isEmpty() && isMembers(clauses, unit)) {
      return discourse.gathering();
    }
    sides = sides.isEmpty() ? Antecedents.namedBehind(clauses, unit) : sides;
    return sides.isEmpty() && lemma.equals("delegation")
        ? discourse.travellers()
        : inPost(clauses, unit, sides, discourse);
  }

  /** True for "him", and "her" where it is no possessive. */
  public boolean isObjectPronoun(Clauses clauses, int unit) {
    Arc arc = clauses.parse().arc(unit);
    return (clauses.is(unit, "him") || clauses.is(unit, "her"))
        && (arc == Arc.OBJECT || arc == Arc.PREPOSITION_OBJECT);
  }

  /** "A met him": the person named last who is not A. */
  private List<Participant> other(Clauses clauses, int pronoun, Discourse discourse) {
    int verb = clauses.governingVerb(pronoun);
    int subject = verb < 0 ? -1 : clauses.subject(verb);
    if (subject < 0 || subject == pronoun) {
      return List.of();
    }
    return discourse.other(clauses.is(pronoun, "him") ? Gender.F : Gender.M,
        all(clauses, subject, discourse));
  }

  /** "the member states", "the bloc": of the framework that sat. */
  private static boolean isMembers(Clauses clauses, int unit) {
    return BLOCS.contains(clauses.lemma(unit)) || LANDS.contains(clauses.lemma(unit))
        && clauses.parse().children(unit).stream().anyMatch(child -> clauses.is(child, "member"));
  }

  private static List<Participant> possessor(String lemma, Discourse discourse) {
    Mention.Collective.Kind kind = switch (lemma) {
      case "his" -> Mention.Collective.Kind.HE;
      case "her" -> Mention.Collective.Kind.SHE;
      case "our" -> Mention.Collective.Kind.WE;
      case "my" -> Mention.Collective.Kind.SPEAKER;
      default -> Mention.Collective.Kind.SIDES;
    };
    return discourse.resolve(new Mention.Collective(0, 1, kind, 0, null));
  }

  /** Whose a thing is: "the G7 statement", "the declaration of the two leaders". */
  public List<Participant> sidesOf(Clauses clauses, int noun, Discourse discourse) {
    return sidesBelow(clauses, noun, discourse);
  }

  /** States and organisations beside or below a noun such as "officials": adjectives, "of", "from". */
  private List<Participant> sidesBelow(Clauses clauses, int unit, Discourse discourse) {
    Set<Participant> found = new LinkedHashSet<>();
    Parse parse = clauses.parse();
    for (int child : parse.children(unit)) {
      Mention mention = clauses.mention(child);
      Arc arc = parse.arc(child);
      boolean beside = arc == Arc.MODIFIER || arc == Arc.POSSESSIVE || arc == Arc.APPOSITION;
      if (beside && mention instanceof Mention.Actors) {
        parse.conjuncts(child).forEach(each -> found.addAll(actors(clauses, each)));
      } else if (beside && arc == Arc.POSSESSIVE && mention == null) {
        found.addAll(possessorOf(clauses, child, discourse));
      }
    }
    for (String link : List.of("of", "from", "for")) {
      for (int object : clauses.prepositionObjects(unit, link)) {
        one(clauses, object, discourse).forEach(each -> found.add(inPost(clauses, unit, each)));
      }
    }
    return List.copyOf(found);
  }

  /** "the ministers of the two countries" are not the presidents who met: their sides alone. */
  private static Participant inPost(Clauses clauses, int noun, Participant told) {
    String role = told.role() == null ? "" : told.role().toLowerCase(Locale.ROOT);
    boolean minister = clauses.text(noun, noun).toLowerCase(Locale.ROOT).contains("minister");
    return minister && !role.contains("minister") ? Participant.side(told.party()) : told;
  }

  private static List<Participant> actors(Clauses clauses, int unit) {
    return clauses.mention(unit) instanceof Mention.Actors actors
        ? sides(actors.participants())
        : List.of();
  }

  private static List<Participant> sides(List<Participant> participants) {
    return participants.stream().map(each -> Participant.side(each.party())).toList();
  }

  private List<Participant> possessorOf(Clauses clauses, int unit, Discourse discourse) {
    return sides(noun(clauses, unit, discourse));
  }

  /** The one person behind a noun phrase, null if there is none or more than one. */
  public @Nullable Participant person(Clauses clauses, int unit, Discourse discourse) {
    List<Participant> found = all(clauses, unit, discourse);
    return found.size() == 1 && found.getFirst().person() != null ? found.getFirst() : null;
  }
}
