package entente.extract.relation;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.relation.RelationLexicon.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a verb or noun and its complements into one code: "refuses to send aid" is the refusal of aid,
 * since "send" tells nothing by itself, "aid" is aid, and "refuse" shifts it.
 */
final class SenseReader {
  private static final int DEEPEST = 6;
  /** Codes of a visit made, a demonstration and an appeal, of which nothing need be an object. */
  private static final Set<String> OBJECTLESS = Set.of("042", "141", "020");
  private static final Set<String> COPULAS = Set.of("be", "seem", "remain", "become", "stand");
  private static final Set<String> FINITE = Set.of("VBZ", "VBD");
  private static final List<String> FUTURE = List.of("will", "would", "shall", "'ll", "wo");
  private static final List<String> POSSIBLE = List.of("may", "might", "could", "can");

  private final RelationLexicon lexicon;
  private final Clauses clauses;
  private final Parse parse;
  private final Complements complements;

  SenseReader(RelationLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.parse = clauses.parse();
    this.complements = new Complements(clauses);
  }

  /** What the unit says; null if the lexicon does not know it. */
  @Nullable
  Sense read(int unit) {
    return read(unit, 0);
  }

  private @Nullable Sense read(int unit, int depth) {
    if (depth > DEEPEST || clauses.mention(unit) != null) {
      return null;
    }
    Sense sense = parse.isVerb(unit) && COPULAS.contains(clauses.lemma(unit))
        ? predicate(unit, depth)
        : null;
    if (sense == null) {
      sense = isState(unit)
          ? rows(form(unit), unit, unit, Pos.ADJECTIVE, depth)
          : rows(clauses.lemma(unit), unit, unit, pos(unit), depth);
    }
    if (sense == null && depth > 0 && parse.isVerb(unit)) {
      sense = through(unit, depth);
    }
    if (sense == null && depth == 0 && parse.isVerb(unit)) {
      sense = asked(unit);
      return sense == null ? manner(unit) : sense;
    }
    return sense == null || sense.cameo().isEmpty() ? sense : qualified(unit, sense);
  }

  /** "is ready to help": the adjective tells. */
  private @Nullable Sense predicate(int copula, int depth) {
    for (int adjective : parse.children(copula, Arc.COMPLEMENT)) {
      Sense sense = clauses.mention(adjective) == null
          ? rows(clauses.lemma(adjective), adjective, copula, Pos.ADJECTIVE, depth)
          : null;
      if (sense != null) {
        return sense;
      }
    }
    for (int noun : parse.children(copula, Arc.OBJECT)) {
      Sense sense = clauses.mention(noun) == null ? read(noun, depth + 1) : null;
      if (sense != null) {
        return outer(copula, sense, List.of());
      }
    }
    return null;
  }

  /** "is opposed to": an adjective that is parsed as a passive. */
  boolean isState(int unit) {
    return parse.isVerb(unit) && parse.child(unit, Arc.PASSIVE_SUBJECT) >= 0
        && parse.prepositions(unit, "by").isEmpty()
        && !lexicon.find(form(unit), Pos.ADJECTIVE).isEmpty();
  }

  private String form(int unit) {
    return clauses.text(unit, unit).toLowerCase(Locale.ROOT);
  }

  private Pos pos(int unit) {
    if (parse.isVerb(unit)) {
      return Pos.VERB;
    }
    return parse.isNoun(unit) ? Pos.NOUN : Pos.ADJECTIVE;
  }

  /** Reads a unit by the first row that fits; the complements may hang on its copula. */
  private @Nullable Sense rows(String word, int unit, int carrier, Pos pos, int depth) {
    List<RelationWord> rows = lexicon.find(word, pos);
    Set<String> themes = rows.isEmpty() ? Set.of() : complements.themes(carrier);
    for (RelationWord row : rows) {
      boolean fits = complements.has(unit, row.rest()) && !isOfOther(row, carrier)
          && (row.themes().isEmpty() || row.themes().stream().anyMatch(themes::contains));
      Sense sense = fits ? by(row, unit, carrier, depth) : null;
      if (sense != null) {
        return sense;
      }
    }
    return null;
  }

  /**
   * "flew the prisoners to A", "demonstrates the will", "as demonstrated by": who is sent travels, and
   * what is shown is no protest; nor is "going to" a journey, or "called the king" an appeal.
   */
  private boolean isOfOther(RelationWord row, int carrier) {
    int object = parse.child(carrier, Arc.OBJECT);
    boolean shown = parse.tag(carrier).equals("VBN") && parse.child(carrier, Arc.SUBJECT) < 0
        && !clauses.hasAuxiliary(carrier, "have");
    boolean of = shown || object >= 0 && !clauses.isTime(object)
        || parse.children(carrier, Arc.COMPLEMENT).stream().anyMatch(this::isGoingTo);
    return of && OBJECTLESS.contains(row.cameo()) && row.themes().isEmpty()
        && !row.targets().contains("object");
  }

  /** "is going to do": the verb that tells what. */
  private boolean isGoingTo(int verb) {
    int go = parse.head(verb);
    return go >= 0 && clauses.is(go, "go") && parse.tag(go).equals("VBG")
        && clauses.hasOwnAuxiliary(verb, "to");
  }

  private @Nullable Sense by(RelationWord row, int unit, int carrier, int depth) {
    List<Integer> chain = new ArrayList<>(List.of(carrier));
    if (unit != carrier) {
      chain.add(unit);
    }
    if (row.use().equals(RelationWord.ACT) || row.use().equals(RelationWord.RECEIVED)) {
      chain.addAll(complements.nouns(carrier));
      return new Sense(row.cameo(), List.of(row), chain, false);
    }
    if (row.use().equals(RelationWord.UNREAL)) {
      return new Sense("", List.of(row), chain, false);
    }
    Sense inner = row.shifts() ? complement(unit, carrier, depth) : noun(carrier, depth);
    if (inner == null) {
      if (row.cameo().isEmpty()) {
        return null;
      }
      chain.addAll(complements.nouns(carrier));
      return new Sense(row.cameo(), List.of(row), chain, false);
    }
    Sense whole = outer(carrier, inner, List.of(row));
    return row.shifts() ? whole.as(shift(row, inner)) : whole;
  }

  private String shift(RelationWord row, Sense inner) {
    return inner.cameo().isEmpty()
        ? row.cameo()
        : lexicon.codes().shift(row.use(), inner.cameo());
  }

  private static Sense outer(int unit, Sense inner, List<RelationWord> rows) {
    List<Integer> chain = new ArrayList<>(List.of(unit));
    chain.addAll(inner.chain());
    // A word that says nothing by itself leaves it to the other to say where the target stands.
    boolean light = rows.stream().anyMatch(row -> row.use().equals(RelationWord.LIGHT));
    List<RelationWord> words = new ArrayList<>(light ? inner.words() : rows);
    words.addAll(light ? rows : inner.words());
    return new Sense(inner.cameo(), words, chain, false);
  }

  private @Nullable Sense complement(int unit, int carrier, int depth) {
    List<Integer> verbs = new ArrayList<>(complements.verbs(unit));
    if (unit != carrier) {
      verbs.addAll(complements.verbs(carrier));
    }
    for (int verb : verbs) {
      Sense sense = verb == unit ? null : read(verb, depth + 1);
      if (sense != null) {
        return sense;
      }
    }
    for (int noun : complements.nouns(unit)) {
      for (int verb : complements.verbs(noun)) {
        if (lexicon.find(clauses.lemma(noun), Pos.NOUN).isEmpty()) {
          Sense sense = read(verb, depth + 1);
          if (sense != null) {
            return sense;
          }
        }
      }
    }
    return noun(unit, depth);
  }

  private @Nullable Sense noun(int unit, int depth) {
    for (int noun : complements.nouns(unit)) {
      Sense sense = read(noun, depth + 1);
      if (sense != null) {
        return sense;
      }
    }
    return null;
  }

  /** A verb that the lexicon does not know, under one that it knows: "agreed to try to help". */
  private @Nullable Sense through(int verb, int depth) {
    for (int below : complements.verbs(verb)) {
      Sense sense = read(below, depth + 1);
      if (sense != null) {
        return outer(verb, sense, List.of());
      }
    }
    return null;
  }

  /** "jointly launched": the adverb tells, whatever is done. */
  private @Nullable Sense manner(int verb) {
    for (int adverb : parse.children(verb, Arc.MODIFIER)) {
      List<RelationWord> rows = clauses.mention(adverb) == null
          ? lexicon.find(clauses.lemma(adverb), Pos.ADVERB)
          : List.of();
      if (!rows.isEmpty()) {
        return qualified(verb, new Sense(rows.getFirst().cameo(), List.of(rows.getFirst()),
            List.of(verb), false));
      }
    }
    return null;
  }

  /** What "will", "must", "not" and the like make of it. */
  private Sense qualified(int unit, Sense sense) {
    CameoCodes codes = lexicon.codes();
    boolean future = any(unit, FUTURE) || isGoingTo(unit);
    if (clauses.isNegated(unit)) {
      boolean refused = future || any(unit, List.of("can", "ca")) || sense.cameo().startsWith("03")
          || sense.cameo().startsWith("054");
      return sense.as(refused ? codes.shift("refuse", sense.cameo()) : "");
    }
    if (!parse.isVerb(unit)) {
      return sense;
    }
    if (any(unit, POSSIBLE)) {
      return sense.as("");
    }
    boolean demanded = any(unit, List.of("must"));
    if (demanded || any(unit, List.of("should", "ought"))) {
      String asked = codes.shift(demanded ? "demand" : "appeal", sense.cameo());
      return new Sense(asked, sense.words(), sense.chain(), true);
    }
    return future ? sense.as(codes.shift("future", sense.cameo())) : sense;
  }

  /** "must leave": asked, whatever it is. */
  private @Nullable Sense asked(int verb) {
    boolean demanded = any(verb, List.of("must"));
    return demanded || any(verb, List.of("should", "ought"))
        ? new Sense(demanded ? "100" : "020", List.of(), List.of(verb), true)
        : null;
  }

  /** True if it has one of them; what is finite itself shares none with the verb before it. */
  private boolean any(int unit, List<String> auxiliaries) {
    boolean finite = FINITE.contains(parse.tag(unit)) || clauses.text(unit, unit).equals("are");
    return !finite
        && auxiliaries.stream().anyMatch(each -> clauses.hasAuxiliary(unit, each));
  }
}
