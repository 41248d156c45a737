package entente.extract.relation;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.relation.TargetFinder.Targets;
import entente.extract.mention.Mention;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the ties of a sentence: who does what to whom, by its verbs and nouns of action. */
public final class RelationExtractor {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest",
      "since");
  /** Classes whose complement is no fact: what is asked, refused or threatened does not happen. */
  private static final Set<String> NO_FACT = Set.of("AGREE", "REQUEST", "REJECT", "THREATEN",
      "SANCTION");
  /** Classes whose nouns tell of a deed by themselves: "the Israeli raid on Beirut". */
  private static final Set<String> DEEDS = Set.of("CONSULT", "ACCUSE", "PROTEST", "COERCE",
      "ASSAULT", "REJECT", "SANCTION", "THREATEN");

  /** Codes of praise, working together and blame: the target stands where the lexicon says. */
  private static final List<String> STATED = List.of("05", "06", "11");
  /** Classes in which what one does with another, the other does as well. */
  private static final Set<String> RETURNED = Set.of("CONSULT", "SUPPORT", "COOPERATE", "ASSAULT");
  /** Classes that a clause in addition, ", threatening to", shares its target with the one above for. */
  private static final Set<String> AGAINST = Set.of("ACCUSE", "REQUEST", "THREATEN");
  /** The code of a visit made, and where its place stands: sides that go there for talks meet each other. */
  private static final String VISIT = "042";
  private static final Set<String> PLACES = Set.of("to", "in", "for", "from");
  private static final Set<String> TOGETHER = Set.of("with", "between");
  /** Codes of sending and withdrawing, whose passive subject tells whose it is. */
  private static final List<String> SENT = List.of("07", "15", "087", "1661", "1662", "1663");

  private final RelationLexicon lexicon;
  private final ActorReader actors = new ActorReader();

  /** Reads with that lexicon. */
  public RelationExtractor(RelationLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The sentence at hand. */
  private record At(Clauses clauses, Parse parse, Discourse discourse, SenseReader senses,
      TargetFinder targets, Set<Integer> consumed, List<Relation> found) {}

  /** How many states and organisations, or places that may stand for one, a sentence names. */
  public static long sides(List<Mention> mentions) {
    return mentions.stream().flatMap(RelationExtractor::sides).distinct().count();
  }

  private static Stream<Party> sides(Mention mention) {
    return switch (mention) {
      case Mention.Actors actors -> actors.participants().stream().map(Participant::party);
      case Mention.Locality place -> place.country() == null
          ? Stream.of()
          : Stream.of(Party.state(place.country()));
      case Mention.Sitting sitting -> Stream.of();
      case Mention.Collective collective -> Stream.of();
    };
  }

  /** The ties that a sentence tells of, each once. */
  public List<Relation> read(Clauses clauses, Discourse discourse) {
    At at = new At(clauses, clauses.parse(), discourse, new SenseReader(lexicon, clauses),
        new TargetFinder(actors, lexicon, clauses, discourse), new HashSet<>(),
        new ArrayList<>());
    for (int unit : outermostFirst(clauses.parse())) {
      boolean quality = at.parse().isVerb(unit) && at.parse().arc(unit) == Arc.MODIFIER;
      if (!quality && !at.consumed().contains(unit)) {
        Sense sense = at.senses().read(unit);
        if (sense != null) {
          read(at, unit, sense);
        }
      }
    }
    return at.found();
  }

  private static List<Integer> outermostFirst(Parse parse) {
    List<Integer> order = new ArrayList<>();
    for (int unit = 0; unit < parse.size(); unit++) {
      if (parse.head(unit) < 0) {
        order.add(unit);
      }
    }
    for (int i = 0; i < order.size(); i++) {
      order.addAll(parse.children(order.get(i)));
    }
    return order;
  }

  private void read(At at, int unit, Sense sense) {
    String ploverClass = sense.cameo().isEmpty() ? null : lexicon.codes().plover(sense.cameo());
    consume(at, unit, sense, ploverClass);
    if (ploverClass == null || isConditional(at, unit) || isBelowDenial(at, unit)) {
      return;
    }
    if (sense.isReceived()) {
      received(at, unit, sense, ploverClass);
      return;
    }
    boolean verb = at.parse().isVerb(unit);
    Set<Party> sources = sense.asked()
        ? speakers(at, unit)
        : verb ? subjects(at, unit, sense.cameo()) : owners(at, unit);
    if (sources.isEmpty() || !verb && !DEEDS.contains(ploverClass)) {
      return;
    }
    Targets targets = sense.asked()
        ? asked(at, unit, sources)
        : at.targets().find(sense, sources);
    boolean nowhere = targets.parties().isEmpty()
        || sense.cameo().equals(VISIT) && PLACES.contains(targets.slot());
    boolean among = nowhere && sources.size() > 1
        && (sense.isMutual() || isEachOther(at.clauses(), unit));
    if (targets.parties().isEmpty() && !among && verb
        && STATED.stream().noneMatch(sense.cameo()::startsWith)) {
      targets = at.targets().nearest(sense, sources);
    }
    if (targets.parties().isEmpty() && !among && verb && AGAINST.contains(ploverClass)) {
      targets = at.targets().above(unit, sources);
    }
    double confidence = !targets.slot().isEmpty() || among ? 0.8 : 0.6;
    for (Party source : sources) {
      for (Party target : among ? sources : targets.parties()) {
        add(at, source, target, sense, ploverClass, confidence);
        if (isReturned(sense, targets, ploverClass)) {
          add(at, target, source, sense, ploverClass, confidence);
        }
      }
    }
  }

  /** "drew criticism from A": A does it to the subject, or to whose deed the subject is. */
  private void received(At at, int verb, Sense sense, String ploverClass) {
    Set<Party> doers = at.targets().find(sense, Set.of()).parties();
    int subject = at.clauses().subject(verb);
    Set<Party> others = subject < 0 || doers.isEmpty()
        ? Set.of()
        : actors.agents(at.clauses(), subject, at.discourse());
    if (others.isEmpty() && subject >= 0 && !doers.isEmpty()) {
      others = owners(at, subject);
    }
    for (Party doer : doers) {
      others.forEach(other -> add(at, doer, other, sense, ploverClass, 0.8));
    }
  }

  /** True if the target does the same: "met A", "clashed with A". */
  private static boolean isReturned(Sense sense, Targets targets, String ploverClass) {
    return !sense.words().isEmpty() && sense.isMutual() && RETURNED.contains(ploverClass)
        && (TOGETHER.contains(targets.slot()) || ploverClass.equals("CONSULT"));
  }

  /** "fought each other", "recognized one another". */
  private static boolean isEachOther(Clauses clauses, int verb) {
    return clauses.below(verb, Set.of()).stream().anyMatch(
        unit -> unit > 0 && (clauses.is(unit, "other") && clauses.is(unit - 1, "each")
            || clauses.is(unit, "another") && clauses.is(unit - 1, "one")));
  }

  private static void add(At at, Party source, Party target, Sense sense, String ploverClass,
      double confidence) {
    boolean known = at.found().stream().anyMatch(each -> each.source().equals(source)
        && each.target().equals(target) && each.ploverClass().equals(ploverClass));
    if (!known && !source.equals(target)) {
      at.found().add(new Relation(source, target, ploverClass, sense.cameo(),
          at.clauses().sentence().passage(), confidence));
    }
  }

  /** What was read need not be read again; nor what is only asked, refused or threatened. */
  private static void consume(At at, int unit, Sense sense, @Nullable String ploverClass) {
    at.consumed().addAll(sense.chain());
    Complements complements = new Complements(at.clauses());
    for (int part : sense.chain()) {
      complements.verbs(part).stream().filter(verb -> at.clauses().hasOwnAuxiliary(verb, "to"))
          .forEach(verb -> at.consumed().addAll(at.clauses().below(verb, Set.of())));
    }
    if (ploverClass == null || NO_FACT.contains(ploverClass)) {
      for (int child : at.parse().children(unit)) {
        Arc arc = at.parse().arc(child);
        if (arc != Arc.SUBJECT && arc != Arc.PASSIVE_SUBJECT && arc != Arc.CONJUNCT
            && arc != Arc.VERB_CLAUSE) {
          at.consumed().addAll(at.clauses().below(child, Set.of()));
        }
      }
    } else if (ploverClass.equals("ACCUSE") && at.parse().isVerb(unit)) {
      complements.verbs(unit)
          .forEach(verb -> at.consumed().addAll(at.clauses().below(verb, Set.of())));
    }
  }

  /** "if", "unless": the clause, or one above it, is not said to be so. */
  private static boolean isConditional(At at, int unit) {
    for (int verb = unit; verb >= 0; verb = at.parse().head(verb)) {
      for (int child : at.parse().children(verb)) {
        if (at.parse().isVerb(verb) && child < unit && at.parse().head(child) == verb
            && at.parse().arc(child) != Arc.CONJUNCT
            && CONDITIONS.contains(at.clauses().lemma(child))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "is not trying to attack": the infinitive of a verb that is denied. */
  private static boolean isBelowDenial(At at, int verb) {
    int above = at.parse().head(verb);
    return above >= 0 && at.clauses().hasOwnAuxiliary(verb, "to") && at.parse().isVerb(above)
        && at.clauses().isNegated(above);
  }

  private Set<Party> subjects(At at, int verb, String cameo) {
    if (at.senses().isState(verb)) {
      return agents(at, at.parse().children(verb, Arc.PASSIVE_SUBJECT));
    }
    if (at.clauses().isPassive(verb) || isParticiple(at, verb)) {
      Set<Party> agents = agents(at, at.clauses().prepositionObjects(verb, "by"));
      boolean sent = agents.isEmpty() && SENT.stream().anyMatch(cameo::startsWith);
      return sent ? agents(at, at.parse().children(verb, Arc.PASSIVE_SUBJECT)) : agents;
    }
    int subject = at.clauses().subject(verb);
    return subject < 0 ? Set.of() : actors.agents(at.clauses(), subject, at.discourse());
  }

  /** "a plan aimed at A", "backed by B,": what its subject does not do itself. */
  private static boolean isParticiple(At at, int verb) {
    Parse parse = at.parse();
    return parse.tag(verb).equals("VBN") && parse.arc(verb) == Arc.VERB_CLAUSE
        && parse.child(verb, Arc.SUBJECT) < 0 && !at.clauses().hasAuxiliary(verb, "have");
  }

  private Set<Party> agents(At at, List<Integer> heads) {
    Set<Party> found = new LinkedHashSet<>();
    heads.forEach(head -> found.addAll(actors.agents(at.clauses(), head, at.discourse())));
    return found;
  }

  /** Who did what a noun names: "Israel's raid", "the Israeli raid", "the raid by Israel". */
  private Set<Party> owners(At at, int noun) {
    List<Integer> heads = new ArrayList<>();
    for (int child : at.parse().children(noun)) {
      Arc arc = at.parse().arc(child);
      if (arc == Arc.POSSESSIVE || arc == Arc.MODIFIER && at.clauses().mention(child) != null) {
        heads.add(child);
      }
    }
    heads.addAll(at.clauses().prepositionObjects(noun, "by"));
    return agents(at, heads);
  }

  /** "A said that B must ...": A asks. */
  private Set<Party> speakers(At at, int verb) {
    Parse parse = at.parse();
    for (int above = verb; above >= 0; above = parse.head(above)) {
      int head = parse.head(above);
      if (head >= 0 && parse.arc(above) == Arc.COMPLEMENT && parse.isVerb(head)) {
        Set<Party> found = subjects(at, head, "");
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return Set.of();
  }

  private Targets asked(At at, int verb, Set<Party> speakers) {
    int subject = at.clauses().subject(verb);
    Set<Party> found = new LinkedHashSet<>(subject < 0
        ? Set.of()
        : actors.agents(at.clauses(), subject, at.discourse()));
    found.removeAll(speakers);
    return new Targets(found, "clause");
  }
}
