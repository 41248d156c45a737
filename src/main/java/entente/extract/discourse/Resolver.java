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
import org.jspecify.annotations.Nullable;

/** Tells for whom a noun phrase stands: by name, by title, by pronoun, or as "Chinese officials". */
public final class Resolver {
  private static final Set<String> POSSESSIVES = Set.of("their", "its", "our", "his", "her", "my");
  /** Posts that one person of each side holds. */
  private static final Set<String> POSTS = Set.of("leader", "president", "premier", "chancellor");
  private static final Set<String> OF_ONE = Set.of("his", "her");

  private final Map<String, Boolean> actorNouns = new HashMap<>();

  /** Knows the nouns of {@code actor-nouns.csv}. */
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
  private static List<Participant> distinct(Set<Participant> found) {
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
      case Mention.Sitting sitting -> List.of(
          Participant.side(Party.organisation(sitting.framework())));
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
    boolean he = collective.kind() == Mention.Collective.Kind.HE;
    if (!he && collective.kind() != Mention.Collective.Kind.SHE) {
      return inPost(clauses, unit, discourse.resolve(collective), discourse);
    }
    List<Participant> subject = subjectBefore(clauses, unit, he ? "his" : "her", discourse);
    if (clauses.parse().arc(unit) == Arc.SUBJECT && !subject.isEmpty()
        && !isReported(clauses, unit)) {
      return subject;
    }
    List<Participant> known = discourse.resolve(collective);
    return known.isEmpty() && clauses.parse().arc(unit) == Arc.SUBJECT ? subject : known;
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
    String words = clauses.text(unit, unit).toLowerCase(Locale.ROOT);
    String post = words.substring(words.lastIndexOf(' ') + 1).replaceFirst("s$", "");
    return POSTS.contains(post)
        ? sides.stream().map(side -> discourse.holder(side, post)).toList()
        : sides;
  }

  /** True for a noun such as "officials" or "teams" that acts for a side. */
  public boolean isActorNoun(Clauses clauses, int unit) {
    return unit >= 0 && clauses.mention(unit) == null
        && actorNouns.containsKey(clauses.lemma(unit));
  }

  private List<Participant> noun(Clauses clauses, int unit, Discourse discourse) {
    String lemma = clauses.lemma(unit);
    if (POSSESSIVES.contains(lemma)) {
      List<Participant> own = OF_ONE.contains(lemma)
          ? subjectBefore(clauses, unit, lemma, discourse)
          : List.of();
      return own.isEmpty() ? possessor(lemma, discourse) : own;
    }
    if (!actorNouns.containsKey(lemma)) {
      return List.of();
    }
    List<Participant> sides = sidesBelow(clauses, unit, discourse);
    return sides.isEmpty() && lemma.equals("delegation")
        ? discourse.travellers()
        : inPost(clauses, unit, sides, discourse);
  }

  /** "A will travel to B after his visit to C": the one person that is subject before the pronoun. */
  private static List<Participant> subjectBefore(Clauses clauses, int pronoun, String lemma,
      Discourse discourse) {
    for (int unit = pronoun - 1; unit >= 0; unit--) {
      Arc arc = clauses.parse().arc(unit);
      boolean subject = arc == Arc.SUBJECT || arc == Arc.PASSIVE_SUBJECT;
      if (subject && clauses.mention(unit) instanceof Mention.Actors actors
          && actors.participants().size() == 1 && discourse.mayBe(actors.participants().getFirst(),
              lemma.equals("her") ? Gender.F : Gender.M)) {
        return actors.participants();
      }
    }
    return List.of();
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
