package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Regions;
import entente.extract.discourse.Resolver;
import entente.extract.event.EventLexicon.Use;
import entente.extract.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells whether somebody met people of other states that nobody names. */
final class UnnamedGroups {
  /** Other words before "leaders" by which no state is told, but foreign ones are meant. */
  private static final Set<String> ABROAD = Set.of("foreign", "world", "allied");

  private final EventLexicon lexicon;
  private final Resolver resolver;

  UnnamedGroups(EventLexicon lexicon, Resolver resolver) {
    this.lexicon = lexicon;
    this.resolver = resolver;
  }

  /** True for "Arab" before "leaders": those of a part of the world. */
  static boolean isOfRegion(Clauses clauses, int word) {
    return Regions.names(clauses, word);
  }

  private static boolean isAbroad(Clauses clauses, int word) {
    return ABROAD.contains(clauses.lemma(word)) || isOfRegion(clauses, word);
  }

  /** "met Arab leaders", "held talks with world leaders": others than the one side that is named. */
  boolean areMet(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    Parse parse = clauses.parse();
    List<Integer> others = new ArrayList<>(clauses.prepositionObjects(unit, "with"));
    if (parse.isVerb(unit)) {
      parse.children(unit, Arc.OBJECT).forEach(each -> others.addAll(parse.conjuncts(each)));
    } else {
      int verb = clauses.governingVerb(unit);
      boolean light = verb >= 0 && lexicon.is(clauses.lemma(verb), Use.LIGHT);
      int subject = light ? clauses.subject(verb) : -1;
      others.addAll(subject < 0 ? List.of() : parse.conjuncts(subject));
    }
    return others.stream().anyMatch(each -> isForeignGroup(clauses, each));
  }

  private boolean isForeignGroup(Clauses clauses, int unit) {
    Parse parse = clauses.parse();
    boolean peers = clauses.is(unit, "counterpart") || clauses.is(unit, "colleague");
    boolean people = (clauses.mention(unit) == null
        || clauses.mention(unit) instanceof Mention.Collective) && parse.tag(unit).equals("NNS")
        && (peers || resolver.isOfPeople(clauses.lemma(unit)));
    boolean ofStates = people && clauses.prepositionObjects(unit, "of").stream()
        .anyMatch(lands -> parse.children(lands).stream()
            .anyMatch(child -> isAbroad(clauses, child)));
    return ofStates || people && parse.children(unit).stream()
        .anyMatch(child -> clauses.mention(child) instanceof Mention.Locality place
            && place.country() == null || isAbroad(clauses, child)
            || peers && parse.arc(child) == Arc.POSSESSIVE);
  }
}
