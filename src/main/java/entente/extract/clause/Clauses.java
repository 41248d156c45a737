package entente.extract.clause;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.analysis.Word;
import entente.extract.mention.Mention;
import entente.extract.text.Sentence;
import entente.extract.time.TimeMention;
import entente.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence taken apart: its words, units, tree and times, and the questions that frames ask of
 * them. Units are known by their index.
 */
public final class Clauses {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  /** Verbs whose object does what the infinitive says. */
  private static final Set<String> OBJECT_CONTROL = Set.of("urge", "invite", "ask", "direct",
      "call", "request", "encourage", "want", "tell", "allow", "enable", "help", "instruct",
      "expect");
  /** Verbs whose object does what the gerund says. */
  private static final Set<String> OBJECT_GERUND = Set.of("congratulate", "thank", "praise",
      "commend", "applaud", "welcome", "accuse", "criticize", "criticise", "blame", "prevent",
      "stop");

  private final Sentence sentence;
  private final List<Word> words;
  private final List<Unit> units;
  private final Parse parse;
  private final List<TimeMention> times;
  private final @Nullable Mention sayer;

  /** The parse has one entry for each unit; the sayer is lifted out of them, null if there is none. */
  public Clauses(Sentence sentence, List<Word> words, List<Unit> units, Parse parse,
      List<TimeMention> times, @Nullable Mention sayer) {
    this.sentence = sentence;
    this.words = List.copyOf(words);
    this.units = List.copyOf(units);
    this.parse = parse;
    this.times = List.copyOf(times);
    this.sayer = sayer;
  }

  /** Who is said to say the whole sentence, beside its units; null if nobody is. */
  public @Nullable Mention sayer() {
    return sayer;
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** True if it is the title. */
  public boolean isTitle() {
    return sentence.kind() == Sentence.Kind.TITLE;
  }

  /** Its tree. */
  public Parse parse() {
    return parse;
  }

  /** Number of units. */
  public int size() {
    return units.size();
  }

  /** A unit. */
  public Unit unit(int index) {
    return units.get(index);
  }

  /** What a unit names, null for a plain word. */
  public @Nullable Mention mention(int unit) {
    return units.get(unit).mention();
  }

  /** The times of the sentence. */
  public List<TimeMention> times() {
    return times;
  }

  /** The unit in which a time begins, the one after it if it was lifted out. */
  public int unitAt(int character) {
    for (int i = 0; i < units.size(); i++) {
      if (end(i) > character) {
        return i;
      }
    }
    return units.size() - 1;
  }

  /** First character of a unit in the sentence. */
  public int start(int unit) {
    return words.get(units.get(unit).from()).start();
  }

  /** One past the last character of a unit. */
  public int end(int unit) {
    return words.get(units.get(unit).to() - 1).end();
  }

  /** The text from one unit to another (inclusive). */
  public String text(int from, int to) {
    return sentence.text().substring(start(from), end(to));
  }

  /** The passage from one unit to another (inclusive). */
  public Passage passage(int from, int to) {
    return sentence.passage(start(from), end(to));
  }

  /**
   * A passage of 3 to {@code most} words around two units (inclusive), cut at the end where it would
   * be longer and widened where it would be shorter.
   */
  public Passage evidence(int from, int to, int most) {
    int first = units.get(Math.min(from, to)).from();
    int last = units.get(Math.max(from, to)).to() - 1;
    while (first > 0 && spoken(first, last) < 3) {
      first--;
    }
    while (last + 1 < words.size() && spoken(first, last) < 3) {
      last++;
    }
    while (last > first && spoken(first, last) > most) {
      last--;
    }
    while (last > first && words.get(last).isPunctuation()) {
      last--;
    }
    return sentence.passage(words.get(first).start(), words.get(last).end());
  }

  /** How many stretches between blanks lie in these words. */
  private int spoken(int first, int last) {
    int count = 1;
    for (int i = first + 1; i <= last; i++) {
      count += words.get(i).start() > words.get(i - 1).end() ? 1 : 0;
    }
    return count;
  }

  /** Base form of a unit, lower case. */
  public String lemma(int unit) {
    return parse.lemma(unit);
  }

  /** True if the unit is the plain word of that lemma. */
  public boolean is(int unit, String lemma) {
    return unit >= 0 && unit < size() && mention(unit) == null && parse.lemma(unit).equals(lemma);
  }

  /** The subject of a verb, its own or the one that it shares; -1 if there is none. */
  public int subject(int verb) {
    return subject(verb, 0);
  }

  private int subject(int verb, int depth) {
    int own = LostSubject.nearest(parse, verb);
    own = own >= 0 ? own : parse.child(verb, Arc.PASSIVE_SUBJECT);
    if (own >= 0) {
      boolean relative = mention(own) == null && RELATIVES.contains(parse.lemma(own));
      return relative ? LostSubject.antecedent(this, verb, own) : own;
    }
    int head = parse.head(verb);
    if (head < 0 || depth > 8) {
      return LostSubject.of(this, verb);
    }
    return switch (parse.arc(verb)) {
      case CONJUNCT, VERB_CLAUSE, AUXILIARY -> subject(head, depth + 1);
      case COMPLEMENT -> controlled(head, depth);
      case PREPOSITION_OBJECT -> parse.head(head) < 0 ? -1 : gerund(parse.head(head), depth);
      case NOUN_CLAUSE -> parse.tag(verb).equals("VBN") ? head : above(head, depth);
      case ROOT, SUBJECT, PASSIVE_SUBJECT, OBJECT, DATIVE, PREPOSITION, COORDINATOR, NEGATION, MARK,
          POSSESSIVE, APPOSITION, PARTICLE, PUNCTUATION, MODIFIER ->
        -1;
    };
  }

  private int controlled(int governor, int depth) {
    int object = parse.child(governor, Arc.OBJECT);
    return object >= 0 && OBJECT_CONTROL.contains(parse.lemma(governor))
        ? object
        : subject(governor, depth + 1);
  }

  /** "congratulated X on signing": the object signs; "left after signing": the subject does. */
  private int gerund(int governor, int depth) {
    int object = parse.child(governor, Arc.OBJECT);
    return object >= 0 && OBJECT_GERUND.contains(parse.lemma(governor))
        ? object
        : above(governor, depth);
  }

  /** The subject for a clause below a noun or verb: the noun's possessor, or the verb's subject. */
  private int above(int head, int depth) {
    if (parse.isVerb(head)) {
      return subject(head, depth + 1);
    }
    int possessor = parse.child(head, Arc.POSSESSIVE);
    if (possessor >= 0 && !is(head, "invitation")) { // who accepts it comes, and not whose it is
      return possessor;
    }
    int verb = governingVerb(head);
    return verb < 0 ? -1 : subject(verb, depth + 1);
  }

  /** The nearest verb above a unit, -1 if there is none. */
  public int governingVerb(int unit) {
    int at = parse.head(unit);
    while (at >= 0 && !parse.isVerb(at)) {
      at = parse.head(at);
    }
    return at;
  }

  /** True if the verb is passive: it has a passive subject, modifies, or "is to be" done. */
  public boolean isPassive(int verb) {
    return parse.child(verb, Arc.PASSIVE_SUBJECT) >= 0
        || parse.tag(verb).equals("VBN") && parse.arc(verb) == Arc.NOUN_CLAUSE
            && !hasOwnAuxiliary(verb, "have") && parse.child(verb, Arc.SUBJECT) < 0
        || parse.tag(verb).equals("VBN") && parse.arc(verb) == Arc.COMPLEMENT
            && hasOwnAuxiliary(verb, "be");
  }

  /** True if "not", "never" or "no" stands with the verb, or its subject is nobody. */
  public boolean isNegated(int verb) {
    return parse.child(verb, Arc.NEGATION) >= 0
        || Modality.isNone(this, parse.child(verb, Arc.SUBJECT))
        || Modality.isNone(this, parse.child(verb, Arc.PASSIVE_SUBJECT));
  }

  /** True if an auxiliary of that lemma stands with the verb or the verb it is coordinated with. */
  public boolean hasAuxiliary(int verb, String lemma) {
    for (int child : parse.children(verb)) {
      if (child < verb && parse.lemma(child).equals(lemma)
          && (parse.arc(child) == Arc.AUXILIARY || parse.tag(child).equals("MD"))) {
        return true;
      }
    }
    return parse.arc(verb) == Arc.CONJUNCT && parse.child(verb, Arc.SUBJECT) < 0
        && parse.isVerb(parse.head(verb)) && hasAuxiliary(parse.head(verb), lemma);
  }

  /** True if an auxiliary of that lemma stands with the verb itself. */
  public boolean hasOwnAuxiliary(int verb, String lemma) {
    return parse.children(verb, Arc.AUXILIARY).stream()
        .anyMatch(child -> child < verb && parse.lemma(child).equals(lemma));
  }

  /** True if a time begins at the unit. */
  public boolean isTime(int unit) {
    return unit < units.size() && times.stream()
        .anyMatch(time -> time.start() <= start(unit) && start(unit) < time.end());
  }

  /** The objects below all prepositions of that lemma under a unit, conjuncts included. */
  public List<Integer> prepositionObjects(int unit, String preposition) {
    List<Integer> found = new ArrayList<>(2);
    for (int first : parse.prepositions(unit, preposition)) {
      for (int link : parse.conjuncts(first)) {
        if (parse.lemma(link).equals(preposition)) {
          for (int object : parse.children(link, Arc.PREPOSITION_OBJECT)) {
            found.addAll(parse.conjuncts(object));
          }
        }
      }
    }
    return found;
  }

  /** All units below a unit, itself included, but not below those left out, in order. */
  public List<Integer> below(int unit, Set<Integer> leftOut) {
    List<Integer> found = new ArrayList<>();
    collect(unit, leftOut, found);
    found.sort(null);
    return found;
  }

  private void collect(int unit, Set<Integer> leftOut, List<Integer> found) {
    found.add(unit);
    for (int child : parse.children(unit)) {
      if (!leftOut.contains(child)) {
        collect(child, leftOut, found);
      }
    }
  }
}
