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
  /** Codes of meetings, calls and visits begin so; those of what is friendly so. */
  private static final String DEALINGS = "04";
  private static final List<String> FRIENDLY = List.of("03", "05", "06", "07", "08");
  /** Codes of what is asked: who is asked stands nearer than whom it is about. */
  private static final List<String> REQUESTS = List.of("02", "10");
  private static final String BLAME = "111";
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
    if (REQUESTS.stream().anyMatch(sense.cameo()::startsWith)) {
      Targets asked = in(sense.chain().subList(0, 1), sense, agents);
      if (!asked.parties().isEmpty()) {
        return asked;
      }
    }
    return in(sense.chain(), sense, agents);
  }

  /** Looks below these units alone. */
  private Targets in(List<Integer> units, Sense sense, Set<Party> agents) {
    for (RelationWord word : sense.words()) {
      for (String slot : word.targets()) {
        Set<Party> found = slot(units, sense, slot, agents);
        if (!found.isEmpty()) {
          return new Targets(found, slot);
        }
      }
    }
    return new Targets(Set.of(), "");
  }

  /**
   * The nearest party behind the first word that neither acts nor stands in a clause of its own; whom
   * one meets or visits is named where the lexicon says, and nowhere else.
   */
  Targets nearest(Sense sense, Set<Party> agents) {
    if (sense.cameo().startsWith(DEALINGS)) {
      return new Targets(Set.of(), "");
    }
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
      if (clauses.mention(unit) != null && parse.isUnder(unit, top) && !isBesideName(unit)
          && (anyClause || isOfClause(unit, top, sense))) {
        Set<Party> found = others(actors.agents(clauses, unit, discourse), agents);
        if (!found.isEmpty()) {
          return new Targets(found, "");
        }
      }
    }
    return new Targets(Set.of(), "");
  }

  /** The nearest party before a clause without a subject in the clause above: "gave A a week, threatening". */
  Targets above(int verb, Set<Party> agents) {
    int above = clauses.governingVerb(verb);
    boolean shares = above >= 0 && parse.arc(verb) == Arc.VERB_CLAUSE
        && parse.tag(verb).equals("VBG") && parse.child(verb, Arc.SUBJECT) < 0;
    for (int unit = verb - 1; shares && unit > above; unit--) {
      if (clauses.mention(unit) != null && parse.isUnder(unit, above)) {
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

  /** "the Russian-led A", "the Cyprus problem": what it stands beside is the party, or no party. */
  private boolean isBesideName(int unit) {
    int head = parse.head(unit);
    return parse.arc(unit) == Arc.MODIFIER
        && (clauses.mention(head) != null || actors.isTopic(clauses, head));
  }

  /** False for what a clause of its own or a mere venue names, or what something is against. */
  private boolean isOfClause(int unit, int top, Sense sense) {
    int link = parse.head(unit);
    boolean friendly = FRIENDLY.stream().anyMatch(sense.cameo()::startsWith);
    boolean venue = !isAttack(sense) && parse.arc(unit) == Arc.PREPOSITION_OBJECT && link >= 0
        && VENUES.contains(clauses.lemma(link));
    if (venue && (clauses.mention(unit) instanceof Mention.Locality || parse.head(link) == top)) {
      return false;
    }
    for (int at = unit; at != top; at = parse.head(at)) {
      boolean clause = parse.isVerb(at) && !clauses.hasOwnAuxiliary(at, "to")
          && (parse.arc(at) == Arc.VERB_CLAUSE || parse.child(at, Arc.SUBJECT) >= 0);
      if (clause || parse.arc(at) == Arc.SUBJECT && parse.head(at) == top
          || friendly && clauses.is(at, "against")) {
        return false;
      }
    }
    return true;
  }

  private Set<Party> slot(List<Integer> units, Sense sense, String slot, Set<Party> agents) {
    List<Integer> heads = new ArrayList<>();
    for (int unit : units) {
      switch (slot) {
        case "object" -> objects(unit, heads);
        case "clause" -> subjectsBelow(unit, heads);
        case "of" -> {
          heads.addAll(clauses.prepositionObjects(unit, slot));
          // "the arrest by A of B", where "of" is parsed below A
          for (int agent : clauses.prepositionObjects(unit, "by")) {
            heads.addAll(clauses.prepositionObjects(agent, slot));
          }
        }
        default -> {
          heads.addAll(clauses.prepositionObjects(unit, slot));
          datives(unit, slot, heads);
        }
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

  /** "gave a welcome to A", where "to" is parsed as a dative. */
  private void datives(int unit, String slot, List<Integer> heads) {
    for (int link : parse.children(unit, Arc.DATIVE)) {
      if (clauses.is(link, slot)) {
        parse.children(link, Arc.PREPOSITION_OBJECT)
            .forEach(each -> heads.addAll(parse.conjuncts(each)));
      }
    }
  }

  private void subjectsBelow(int unit, List<Integer> heads) {
    List<Integer> verbs = new ArrayList<>(complements.verbs(unit));
    // "its demand that A leave"
    parse.children(unit, Arc.NOUN_CLAUSE).stream()
        .filter(verb -> parse.child(verb, Arc.MARK) >= 0).forEach(verbs::add);
    for (int verb : verbs) {
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
    boolean read = sense.chain().contains(head);
    boolean blamed = sense.cameo().startsWith(BLAME);
    boolean deed = isHostile(head) && (blamed || !read);
    for (String link : deed ? List.of("by") : NESTED) {
      if (read && VENUES.contains(link) && !(blamed && link.equals("in"))) {
        continue;
      }
      for (int object : below(head, link, read && blamed)) {
        found = patients(object, agents, depth + 1, sense);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return Set.of();
  }

  /**
   * What stands under that preposition of a noun.
   *
   * @param beside true to count one that follows the noun, but is parsed under its verb
   */
  private List<Integer> below(int noun, String link, boolean beside) {
    List<Integer> found = clauses.prepositionObjects(noun, link);
    boolean follows = beside && found.isEmpty() && clauses.is(noun + 1, link)
        && parse.head(noun + 1) == parse.head(noun);
    return follows ? parse.children(noun + 1, Arc.PREPOSITION_OBJECT) : found;
  }

  /** What is blamed or praised is near: in "the fate of a flight between A and B" nobody is. */
  private static int deepest(Sense sense) {
    return sense.cameo().startsWith(BLAME) ? 1 : DEEPEST;
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
