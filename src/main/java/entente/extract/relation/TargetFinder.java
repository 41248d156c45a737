package entente.extract.relation;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.mention.Mention;
import entente.model.Party;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds towards whom something is done: where the lexicon says, else nearest behind. */
final class TargetFinder {
  private static final List<String> NESTED = List.of("of", "by", "to", "against", "with", "on",
      "from", "for", "over", "about", "in", "into", "at", "between", "toward", "towards");
  private static final Set<String> VENUES = Set.of("in", "at", "near", "outside", "off");
  /** Threats and shows of force, by the beginnings of their codes. */
  private static final Set<String> ANSWERS = Set.of("13", "15");
  private static final Set<String> ATTACKS = Set.of("18", "19", "20");
  private static final int DEEPEST = 3;

  private final ActorReader actors;
  private final RelationLexicon lexicon;
  private final Clauses clauses;
  private final Parse parse;
  private final Discourse discourse;
  private final Complements complements;

  TargetFinder(ActorReader actors, RelationLexicon lexicon, Clauses clauses,
      Discourse discourse) {
    this.actors = actors;
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.parse = clauses.parse();
    this.discourse = discourse;
    this.complements = new Complements(clauses);
  }

  /**
   * Where targets were found.
   *
   * @param parties who they are
   * @param slot where they stand; empty where the lexicon does not say so
   */
  record Targets(Set<Party> parties, String slot) {}

  /** The targets of what was read, without those who act. */
  Targets find(Sense sense, Set<Party> agents) {
    for (RelationWord word : sense.words()) {
      for (String slot : word.targets()) {
        Set<Party> found = slot(sense, slot, agents);
        if (!found.isEmpty()) {
          return new Targets(found, slot);
        }
      }
    }
    return new Targets(Set.of(), "");
  }

  /** The nearest party behind the first word that neither acts nor stands in a clause of its own. */
  Targets nearest(Sense sense, Set<Party> agents) {
    Targets found = nearest(sense, agents, false);
    return found.parties().isEmpty() && ANSWERS.contains(sense.cameo().substring(0, 2))
        ? nearest(sense, agents, true)
        : found;
  }

  /**
   * A threat may name its target in a condition alone, a show of force in what it answers: "threatened
   * to leave if B attacks", "sent jets after B's entered".
   */
  private Targets nearest(Sense sense, Set<Party> agents, boolean anyClause) {
    int top = sense.chain().getFirst();
    for (int unit = top + 1; unit < clauses.size(); unit++) {
      if (clauses.mention(unit) != null && parse.isUnder(unit, top)
          && (anyClause || isOfClause(unit, top, isAttack(sense)))) {
        Set<Party> found = others(actors.agents(clauses, unit, discourse), agents);
        if (!found.isEmpty()) {
          return new Targets(found, "");
        }
      }
    }
    return new Targets(Set.of(), "");
  }

  /** What is attacked is told by where it stands: "struck a depot near A". */
  private static boolean isAttack(Sense sense) {
    return ATTACKS.contains(sense.cameo().substring(0, 2));
  }

  /** False for what an adverbial clause or a mere venue names. */
  private boolean isOfClause(int unit, int top, boolean attack) {
    int link = parse.head(unit);
    boolean venue = !attack && parse.arc(unit) == Arc.PREPOSITION_OBJECT && link >= 0
        && VENUES.contains(clauses.lemma(link));
    if (venue && (clauses.mention(unit) instanceof Mention.Locality || parse.head(link) == top)) {
      return false;
    }
    for (int at = unit; at != top; at = parse.head(at)) {
      boolean clause = parse.isVerb(at) && parse.arc(at) == Arc.VERB_CLAUSE
          && !clauses.hasOwnAuxiliary(at, "to");
      if (clause || parse.arc(at) == Arc.SUBJECT && parse.head(at) == top) {
        return false;
      }
    }
    return true;
  }

  private Set<Party> slot(Sense sense, String slot, Set<Party> agents) {
    List<Integer> heads = new ArrayList<>();
    for (int unit : sense.chain()) {
      switch (slot) {
        case "object" -> objects(unit, heads);
        case "clause" -> subjectsBelow(unit, heads);
        default -> heads.addAll(clauses.prepositionObjects(unit, slot));
      }
    }
    for (int head : heads) {
      Set<Party> found = patients(head, agents, 0, sense);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  private void objects(int unit, List<Integer> heads) {
    heads.addAll(parse.children(unit, Arc.DATIVE));
    heads.addAll(parse.children(unit, Arc.OBJECT));
    heads.addAll(parse.children(unit, Arc.PASSIVE_SUBJECT));
    if (clauses.isPassive(unit) && parse.arc(unit) == Arc.NOUN_CLAUSE) {
      heads.add(parse.head(unit));
    }
    for (int verb : parse.children(unit, Arc.COMPLEMENT)) {
      if (clauses.hasOwnAuxiliary(verb, "to")) {
        heads.addAll(parse.children(verb, Arc.SUBJECT));
      }
    }
  }

  private void subjectsBelow(int unit, List<Integer> heads) {
    for (int verb : complements.verbs(unit)) {
      heads.addAll(parse.children(verb, Arc.SUBJECT));
      heads.addAll(parse.children(verb, Arc.PASSIVE_SUBJECT));
    }
  }

  /** Who stands behind a noun, or below it: "Iran's plan", "a plan of Iran". */
  private Set<Party> patients(int head, Set<Party> agents, int depth, Sense sense) {
    Set<Party> found = others(actors.patients(clauses, head, discourse), agents);
    if (!found.isEmpty() || depth == deepest(sense) || clauses.mention(head) != null) {
      return found;
    }
    boolean deed = isHostile(head) && !sense.chain().contains(head);
    for (String link : deed ? List.of("by") : NESTED) {
      if (sense.chain().contains(head) && VENUES.contains(link)) {
        continue;
      }
      for (int object : clauses.prepositionObjects(head, link)) {
        found = patients(object, agents, depth + 1, sense);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return Set.of();
  }

  /** What is blamed or praised is near: in "the fate of a flight between A and B" nobody is. */
  private static int deepest(Sense sense) {
    return sense.cameo().startsWith("111") ? 1 : DEEPEST;
  }

  /** An attack is condemned on account of who attacked, not of who was attacked. */
  private boolean isHostile(int noun) {
    return lexicon.find(clauses.lemma(noun), RelationLexicon.Pos.NOUN).stream()
        .anyMatch(row -> row.cameo().compareTo("16") > 0);
  }

  private static Set<Party> others(Set<Party> found, Set<Party> agents) {
    Set<Party> others = new LinkedHashSet<>(found);
    others.removeAll(agents);
    return others;
  }
}
