package entente.extract.relation;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.lexicon.LexiconTable;
import entente.extract.mention.Mention;
import entente.model.Participant;
import entente.model.Party;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells which states and organisations a noun phrase stands for, if any. */
final class ActorReader {
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "its", "their",
      "his", "her", "them", "itself", "themselves");
  private static final Set<String> MATTERS = Set.of("matter", "topic");
  private static final Set<String> TOPICS = Set.of("topic");
  private static final Set<String> FORMER = Set.of("former", "ex", "late",
      "ousted", "deposed", "onetime");
  private static final Set<String> UN_ORGANS = Set.of("UNSC", "UNGA", "ECOSOC", "UN Women", "OCHA");

  private final Map<String, String> kinds = new HashMap<>();

  /** Knows the nouns of {@code relation-actors.csv}. */
  ActorReader() {
    LexiconTable.bundled("lexicon/relation-actors.csv", "noun", "kind").rows()
        .forEach(row -> kinds.put(row.get("noun"), row.get("kind")));
  }

  /** True if the unit is but a topic: "issue", "problem". */
  boolean isTopic(Clauses clauses, int unit) {
    return isOf(clauses, unit, TOPICS);
  }

  /** True if the unit is a plain noun of one of these kinds. */
  private boolean isOf(Clauses clauses, int unit, Set<String> some) {
    return clauses.mention(unit) == null
        && some.contains(kinds.getOrDefault(clauses.lemma(unit), ""));
  }

  /** Those who act, behind a noun phrase and all that is coordinated with it. */
  Set<Party> agents(Clauses clauses, int head, Discourse discourse) {
    return agents(clauses, head, discourse, true);
  }

  /** @param pronouns false to leave pronouns out, where one of them is to be resolved */
  private Set<Party> agents(Clauses clauses, int head, Discourse discourse, boolean pronouns) {
    Set<Party> found = new LinkedHashSet<>();
    for (int unit : clauses.parse().conjuncts(head)) {
      if (!isOf(clauses, unit, MATTERS)) {
        found.addAll(one(clauses, unit, discourse, pronouns));
      }
    }
    return found;
  }

  /** Those whom something is done to, behind a noun phrase and all that is coordinated with it. */
  Set<Party> patients(Clauses clauses, int head, Discourse discourse) {
    Set<Party> found = new LinkedHashSet<>();
    for (int unit : clauses.parse().conjuncts(head)) {
      found.addAll(one(clauses, unit, discourse, true));
      if (clauses.mention(unit) instanceof Mention.Sitting sitting) {
        found.add(whole(Party.organisation(sitting.framework())));
      }
      if (found.isEmpty() && clauses.mention(unit) instanceof Mention.Locality place
          && place.country() != null) {
        found.add(Party.state(place.country()));
      }
    }
    return found;
  }

  private Set<Party> one(Clauses clauses, int unit, Discourse discourse, boolean pronouns) {
    return switch (clauses.mention(unit)) {
      case null -> noun(clauses, unit, discourse, pronouns);
      case Mention.Actors actors ->
        isEthnic(clauses, unit) || actors.isPersonal() && isFormer(clauses, unit)
            ? Set.of()
            : parties(actors.participants());
      case Mention.Collective collective -> {
        Set<Party> inSentence = pronouns ? antecedent(clauses, unit, discourse) : Set.of();
        yield inSentence.isEmpty() ? parties(discourse.resolve(collective)) : inSentence;
      }
      case Mention.Sitting sitting -> Set.of();
      case Mention.Locality place -> place.seatOf() == null || isVenue(clauses, unit)
          ? Set.of()
          : Set.of(Party.state(place.seatOf()));
    };
  }

  /** "the Vienna talks", "the Paris Agreement": a capital that something is named after. */
  private boolean isVenue(Clauses clauses, int unit) {
    int noun = clauses.parse().head(unit);
    return clauses.parse().arc(unit) == Arc.MODIFIER && noun >= 0
        && isOf(clauses, noun, Set.of("venue"));
  }

  /** "ethnic Albanian guerrillas" are no Albanians of Albania. */
  private static boolean isEthnic(Clauses clauses, int unit) {
    return unit > 0 && clauses.is(unit - 1, "ethnic");
  }

  /** Who once held a post acts for nobody any more. */
  private static boolean isFormer(Clauses clauses, int unit) {
    String before = unit > 0 && clauses.mention(unit - 1) == null ? clauses.lemma(unit - 1) : "";
    String words = clauses.text(unit, unit).toLowerCase(Locale.ROOT);
    return FORMER.contains(before) || FORMER.stream().anyMatch(each -> words.startsWith(each + " "))
        || words.startsWith("ex-");
  }

  private static Set<Party> parties(List<Participant> participants) {
    Set<Party> found = new LinkedHashSet<>();
    participants.forEach(each -> found.add(whole(each.party())));
    return found;
  }

  /** An organ of the United Nations acts for them; agencies act for themselves. */
  private static Party whole(Party party) {
    return !party.isState() && UN_ORGANS.contains(party.code()) ? Party.organisation("UN") : party;
  }

  private Set<Party> noun(Clauses clauses, int unit, Discourse discourse, boolean pronouns) {
    Parse parse = clauses.parse();
    if (PRONOUNS.contains(clauses.lemma(unit))) {
      return pronouns ? antecedent(clauses, unit, discourse) : Set.of();
    }
    if (isTopic(clauses, unit)) {
      return Set.of();
    }
    Set<Party> found = new LinkedHashSet<>();
    for (int child : parse.children(unit)) {
      Arc arc = parse.arc(child);
      boolean beside = arc == Arc.MODIFIER || arc == Arc.POSSESSIVE || arc == Arc.APPOSITION;
      if (beside && (clauses.mention(child) != null || arc == Arc.POSSESSIVE)) {
        parse.conjuncts(child)
            .forEach(each -> found.addAll(one(clauses, each, discourse, pronouns)));
      } else if (beside && parse.isNoun(child)) {
        found.addAll(title(clauses, child, discourse));
      }
    }
    if (found.isEmpty() && parse.isNoun(unit)) {
      boolean inhabits = isOf(clauses, unit, Set.of("people"));
      for (String link : inhabits ? List.of("of", "from", "in") : List.of("of", "from")) {
        for (int object : clauses.prepositionObjects(unit, link)) {
          found.addAll(inhabits && link.equals("in")
              ? patients(clauses, object, discourse)
              : one(clauses, object, discourse, pronouns));
        }
      }
    }
    return found;
  }

  /** "Kenyan junior minister A", "A, the Kenyan coordinator": whose the title beside a name is. */
  private Set<Party> title(Clauses clauses, int noun, Discourse discourse) {
    Set<Party> found = new LinkedHashSet<>();
    for (int child : clauses.parse().children(noun)) {
      Arc arc = clauses.parse().arc(child);
      if ((arc == Arc.MODIFIER || arc == Arc.POSSESSIVE) && clauses.mention(child) != null) {
        found.addAll(one(clauses, child, discourse, false));
      }
    }
    return found;
  }

  /** The subject of the nearest clause above a pronoun: "Japan said it had halted aid". */
  private Set<Party> antecedent(Clauses clauses, int pronoun, Discourse discourse) {
    Parse parse = clauses.parse();
    int verb = clauses.governingVerb(pronoun);
    Set<Party> object = object(clauses, pronoun, discourse);
    if (!object.isEmpty()) {
      return object;
    }
    while (verb >= 0) {
      for (Arc arc : List.of(Arc.SUBJECT, Arc.PASSIVE_SUBJECT)) {
        for (int subject : parse.children(verb, arc)) {
          boolean other = subject != pronoun && !parse.isUnder(pronoun, subject)
              && !PRONOUNS.contains(clauses.lemma(subject))
              && !(clauses.mention(subject) instanceof Mention.Collective);
          Set<Party> found = other ? agents(clauses, subject, discourse, false) : Set.of();
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
      verb = clauses.governingVerb(verb);
    }
    return Set.of();
  }

  /** "took B to court, accusing it of": the object of the verb above whose subject the other shares. */
  private Set<Party> object(Clauses clauses, int pronoun, Discourse discourse) {
    Parse parse = clauses.parse();
    int verb = clauses.governingVerb(pronoun);
    boolean shares = verb >= 0 && parse.arc(pronoun) == Arc.OBJECT
        && parse.arc(verb) == Arc.VERB_CLAUSE && parse.child(verb, Arc.SUBJECT) < 0;
    int above = shares ? clauses.governingVerb(verb) : -1;
    Set<Party> found = new LinkedHashSet<>();
    if (above >= 0) {
      parse.children(above, Arc.OBJECT)
          .forEach(each -> found.addAll(agents(clauses, each, discourse, false)));
    }
    return found;
  }
}
