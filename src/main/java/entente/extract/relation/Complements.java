package entente.extract.relation;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.model.Participant;
import entente.model.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What completes a verb or noun: objects, infinitives, clauses, and what stands under prepositions. */
final class Complements {
  /** The theme of what an infinitive completes. */
  static final String INFINITIVE = "infinitive";
  private static final int THEME_DEPTH = 4;

  private final Clauses clauses;
  private final Parse parse;

  Complements(Clauses clauses) {
    this.clauses = clauses;
    this.parse = clauses.parse();
  }

  /** True if each of these lemmas hangs on the unit: "cut" with "off"; a time is no particle. */
  boolean has(int unit, List<String> rest) {
    for (String lemma : rest) {
      if (parse.children(unit).stream()
          .noneMatch(child -> clauses.is(child, lemma) && !isOfTime(child))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOfTime(int preposition) {
    return parse.children(preposition, Arc.PREPOSITION_OBJECT).stream().anyMatch(clauses::isTime);
  }

  /**
   * The lemmas of the nouns that complete a unit, with what modifies and completes these; {@link
   * #INFINITIVE} if one does.
   */
  Set<String> themes(int unit) {
    Set<String> found = new HashSet<>();
    for (int child : parse.children(unit)) {
      if (parse.arc(child) != Arc.MODIFIER || !parse.isVerb(unit)) {
        themes(child, 0, found);
      }
    }
    if (verbs(unit).stream().anyMatch(verb -> clauses.hasOwnAuxiliary(verb, "to"))) {
      found.add(INFINITIVE);
    }
    if (parse.arc(unit) == Arc.NOUN_CLAUSE && clauses.isPassive(unit)) {
      found.add(clauses.lemma(parse.head(unit)));
    }
    return found;
  }

  private void themes(int unit, int depth, Set<String> found) {
    boolean linked = parse.arc(unit) == Arc.PREPOSITION;
    if (depth > THEME_DEPTH || parse.isVerb(unit)) {
      return;
    }
    if (!linked && clauses.mention(unit) == null) {
      found.add(clauses.lemma(unit));
    } else if (clauses.mention(unit) instanceof Mention.Actors actors) {
      actors.participants().forEach(each -> found.addAll(roles(each)));
    }
    parse.children(unit).forEach(child -> themes(child, depth + 1, found));
  }

  /** "Niger's ambassador Brah Mohamane" is an ambassador; an organisation is known by its code. */
  private static List<String> roles(Participant participant) {
    String role = participant.role();
    if (role != null) {
      return List.of(role.toLowerCase(Locale.ROOT).split(" "));
    }
    Party party = participant.party();
    return party.isState() ? List.of() : List.of(party.code().toLowerCase(Locale.ROOT));
  }

  /** The verbs and adjectives that complete a unit: infinitives, clauses, gerunds. */
  List<Integer> verbs(int unit) {
    List<Integer> found = new ArrayList<>();
    for (int child : parse.children(unit)) {
      switch (parse.arc(child)) {
        case COMPLEMENT -> found.addAll(parse.conjuncts(child));
        case VERB_CLAUSE, NOUN_CLAUSE -> {
          if (clauses.hasOwnAuxiliary(child, "to")) {
            found.addAll(parse.conjuncts(child));
          }
        }
        case PREPOSITION -> parse.children(child, Arc.PREPOSITION_OBJECT).stream()
            .filter(parse::isVerb).forEach(found::add);
        case ROOT, SUBJECT, PASSIVE_SUBJECT, OBJECT, DATIVE, PREPOSITION_OBJECT, CONJUNCT,
            COORDINATOR, NEGATION, AUXILIARY, MARK, POSSESSIVE, APPOSITION, PARTICLE, PUNCTUATION,
            MODIFIER -> {
          // Tells nothing more of what is done.
        }
      }
    }
    return found;
  }

  /** The plain nouns that complete a unit: objects, then those under prepositions but the "by" of a passive. */
  List<Integer> nouns(int unit) {
    List<Integer> found = new ArrayList<>();
    for (Arc arc : List.of(Arc.OBJECT, Arc.PASSIVE_SUBJECT, Arc.DATIVE)) {
      parse.children(unit, arc).forEach(child -> found.addAll(parse.conjuncts(child)));
    }
    if (clauses.isPassive(unit) && parse.arc(unit) == Arc.NOUN_CLAUSE) {
      found.add(parse.head(unit));
    }
    for (int link : parse.children(unit, Arc.PREPOSITION)) {
      if (!clauses.is(link, "by") || !parse.tag(unit).equals("VBN")) {
        parse.children(link, Arc.PREPOSITION_OBJECT)
            .forEach(child -> found.addAll(parse.conjuncts(child)));
      }
    }
    found.removeIf(
        each -> clauses.mention(each) != null || parse.isVerb(each) || clauses.isTime(each));
    return found;
  }
}
