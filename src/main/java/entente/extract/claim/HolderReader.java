package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.discourse.Resolver;
import entente.extract.mention.Mention;
import entente.model.Participant;
import entente.model.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells who holds what a verb says, and who is the speaker. */
final class HolderReader {
  /**
   * Who holds a claim.
   *
   * @param parties all holders
   * @param speaker the person to whom it is attributed; null for joint ones and for sides
   */
  record Holding(List<Party> parties, @Nullable Participant speaker) {}

  /** Words that stand for all sides. */
  static final Set<String> ALL = Set.of("all", "both", "two", "three", "four");

  private final ClaimLexicon lexicon;
  private final Resolver resolver;
  private final PaperReader papers;

  HolderReader(ClaimLexicon lexicon, Resolver resolver) {
    this.lexicon = lexicon;
    this.resolver = resolver;
    this.papers = new PaperReader(lexicon, resolver);
  }

  /** The holders of what a verb says; null where nobody can be told. */
  @Nullable
  Holding of(Clauses clauses, int verb, Discourse discourse) {
    List<Participant> quoted = quoted(clauses, verb, discourse);
    List<Participant> own = subjects(clauses, verb, discourse);
    if (own.isEmpty() && quoted.isEmpty()
        && resolver.isActorNoun(clauses, clauses.subject(verb))) {
      return holding(discourse.voice(), discourse.voice());
    }
    if (own.isEmpty() || !quoted.isEmpty() && isOneself(clauses, clauses.subject(verb))) {
      return quoted.isEmpty() ? null : holding(quoted, quoted);
    }
    return holding(own, quoted.isEmpty() ? spoken(clauses, own, discourse) : quoted);
  }

  /**
   * "We support" in a transcript, and "Norway supports" right behind what its minister said: said by
   * whoever speaks for that side.
   */
  private static List<Participant> spoken(Clauses clauses, List<Participant> own,
      Discourse discourse) {
    List<Participant> before = discourse.sayers(clauses.sentence().index());
    List<Participant> voice = before.isEmpty() ? discourse.voice() : before;
    boolean forSide = own.size() == 1 && own.getFirst().person() == null && voice.size() == 1
        && voice.getFirst().party().equals(own.getFirst().party());
    return forSide ? voice : own;
  }

  /** Held by all, and said by the one person who says it; by none where several do. */
  private static Holding holding(List<Participant> holders, List<Participant> sayers) {
    boolean single = sayers.size() == 1 && sayers.getFirst().person() != null;
    return new Holding(holders.stream().map(Participant::party).distinct().toList(),
        single ? sayers.getFirst() : null);
  }

  /** "said that they must act and welcomed": whoever said so also welcomed, not they. */
  private static int teller(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    int before = parse.arc(verb) == Arc.CONJUNCT ? parse.head(verb) : -1;
    boolean told = before >= 0 && parse.tag(verb).equals("VBD")
        && !parse.tag(before).equals("VBD")
        && parse.child(verb, Arc.SUBJECT) < 0 && clauses.governingVerb(before) >= 0
        && parse.tag(clauses.governingVerb(before)).equals("VBD");
    return told ? clauses.governingVerb(before) : verb;
  }

  /**
   * The holders of "they should ..." and of "this is unacceptable": whoever says so, not those who
   * should; where nobody says so the sides themselves, for their own affairs.
   */
  @Nullable
  Holding ofDemand(Clauses clauses, int verb, Discourse discourse) {
    if (isSaying(clauses, verb)) {
      return of(clauses, verb, discourse);
    }
    List<Participant> quoted = quoted(clauses, verb, discourse);
    if (quoted.isEmpty()) {
      quoted = discourse.voice();
    }
    int subject = clauses.subject(verb);
    boolean own = subject < 0 || !(clauses.mention(subject) instanceof Mention.Actors);
    if (quoted.isEmpty()) {
      return own ? of(clauses, verb, discourse) : null;
    }
    return holding(quoted, quoted);
  }

  /** "stressed that B must be kept": the verb that says so, not the one that is demanded. */
  private boolean isSaying(Clauses clauses, int verb) {
    return lexicon.isSpeech(clauses.lemma(verb)) && !clauses.hasAuxiliary(verb, "should")
        && !clauses.hasAuxiliary(verb, "must");
  }

  private List<Participant> subjects(Clauses clauses, int verb, Discourse discourse) {
    int subject = clauses.subject(teller(clauses, verb));
    if (clauses.isPassive(verb) && !isState(clauses, verb)) {
      List<Participant> agents = agents(clauses, verb, discourse);
      agents = agents.isEmpty() ? owners(clauses, subject, discourse) : agents;
      if (!agents.isEmpty()) {
        return agents;
      }
      return clauses.parse().arc(verb) == Arc.NOUN_CLAUSE ? told(discourse) : sides(discourse);
    }
    if (clauses.is(verb, "be") && isTalk(clauses, verb)) {
      return sides(discourse);
    }
    if (subject < 0) {
      subject = main(clauses);
    }
    if (subject < 0) {
      return List.of();
    }
    if (isAll(clauses, subject)) {
      return sides(discourse);
    }
    List<Participant> found = resolver.all(clauses, subject, discourse);
    found = found.isEmpty() ? papers.authors(clauses, subject, discourse) : found;
    boolean gathering = found.isEmpty() && clauses.mention(subject) == null
        && lexicon.isSpeakingGathering(clauses.lemma(subject));
    boolean sides = clauses.mention(subject) instanceof Mention.Collective collective
        && collective.kind() == Mention.Collective.Kind.SIDES;
    List<Participant> holders = gathering || sides && found.isEmpty() ? sides(discourse) : found;
    if (papers.isPaper(clauses, subject)) {
      discourse.write(clauses.sentence().index(), holders);
    }
    return holders;
  }

  /** "On the agenda was A", "there was an exchange": between the sides at hand. */
  private static boolean isTalk(Clauses clauses, int verb) {
    return clauses.parse().children(verb).stream()
        .anyMatch(child -> clauses.parse().tag(child).equals("EX"))
        || StanceConditions.isOnAgenda(clauses, verb);
  }

  /** "Norway is committed to": a state of the subject, and nothing done to it. */
  private boolean isState(Clauses clauses, int verb) {
    return clauses.subject(verb) >= 0 && !lexicon.adjective(clauses.unit(verb).form()).isEmpty();
  }

  /** Who the sentence is about, where the parser leaves a verb without its subject. */
  private static int main(Clauses clauses) {
    for (int unit = 0; unit < clauses.size(); unit++) {
      Mention mention = clauses.mention(unit);
      boolean actor = mention instanceof Mention.Actors || mention instanceof Mention.Collective;
      if (actor && clauses.parse().arc(unit) == Arc.SUBJECT) {
        return unit;
      }
    }
    return -1;
  }

  /** "X said that he": most often the speaker. */
  private static boolean isOneself(Clauses clauses, int subject) {
    return subject >= 0 && clauses.mention(subject) instanceof Mention.Collective pronoun
        && (pronoun.kind() == Mention.Collective.Kind.HE
            || pronoun.kind() == Mention.Collective.Kind.SHE);
  }

  /** "All affirmed", "the two discussed". */
  private static boolean isAll(Clauses clauses, int subject) {
    return subject >= 0 && clauses.mention(subject) == null
        && ALL.contains(clauses.lemma(subject));
  }

  /** The sides of the event at hand, else several authors, else the publisher's side alone. */
  private static List<Participant> sides(Discourse discourse) {
    List<Participant> told = told(discourse);
    return told.isEmpty() ? discourse.ownSide() : told;
  }

  /** The sides of the event at hand; where none has been told, all sides whose persons are named. */
  private static List<Participant> told(Discourse discourse) {
    List<Participant> told = discourse.sides(0);
    return told.isEmpty() ? discourse.namedSides() : told;
  }

  /** "Norway's readiness was confirmed": whose it is. */
  private List<Participant> owners(Clauses clauses, int subject, Discourse discourse) {
    boolean held = subject >= 0 && clauses.mention(subject) == null && lexicon
        .noun(clauses.lemma(subject)).stream().anyMatch(frame -> frame.kind() != null);
    return held
        ? clauses.parse().children(subject, Arc.POSSESSIVE).stream()
            .flatMap(each -> resolver.one(clauses, each, discourse).stream()).toList()
        : List.of();
  }

  private List<Participant> agents(Clauses clauses, int verb, Discourse discourse) {
    return clauses.prepositionObjects(verb, "by").stream()
        .flatMap(agent -> resolver.one(clauses, agent, discourse).stream()).toList();
  }

  /** "stressed A, and that B must": a further clause of whoever stressed. */
  private boolean isThat(Clauses clauses, int verb) {
    return clauses.parse().children(verb, Arc.MARK).stream()
        .anyMatch(mark -> clauses.is(mark, "that"))
        && clauses.subject(sayer(clauses, clauses.parse().head(verb))) >= 0;
  }

  /** The verb of speech above a clause that is said; the verb itself if there is none. */
  private int sayer(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    int first = parse.firstConjunct(verb);
    int head = parse.head(first);
    boolean said = head >= 0 && parse.arc(first) == Arc.COMPLEMENT
        && lexicon.isSpeech(clauses.lemma(head));
    return said ? head : verb;
  }

  /** Those whose words hold the verb: by a verb of speech above it, or by what frames the sentence. */
  private List<Participant> quoted(Clauses clauses, int verb, Discourse discourse) {
    List<Participant> found = quotedAbove(clauses, verb, discourse);
    return found.isEmpty() ? framing(clauses, discourse) : found;
  }

  /** "A, the minister said, is B"; "according to the minister". */
  private List<Participant> framing(Clauses clauses, Discourse discourse) {
    Mention sayer = clauses.sayer();
    if (sayer != null) {
      return switch (sayer) {
        case Mention.Actors actors -> actors.participants();
        case Mention.Collective collective -> discourse.resolve(collective);
        case Mention.Sitting sitting -> List.of();
        case Mention.Locality place -> List.of();
      };
    }
    for (int unit = 0; unit + 2 < clauses.size(); unit++) {
      if (clauses.unit(unit).form().equalsIgnoreCase("according") && clauses.is(unit + 1, "to")) {
        return clauses.prepositionObjects(unit, "to").stream()
            .flatMap(each -> resolver.one(clauses, each, discourse).stream())
            .filter(each -> each.person() != null).toList();
      }
    }
    return List.of();
  }

  /** The one person whose words the sentence tells by a verb of speech with a clause; else nobody. */
  List<Participant> sayers(Clauses clauses, Discourse discourse) {
    Set<Participant> found = new LinkedHashSet<>(framing(clauses, discourse));
    for (int verb = 0; verb < clauses.size(); verb++) {
      boolean said = clauses.mention(verb) == null && clauses.parse().isVerb(verb)
          && lexicon.isSpeech(clauses.lemma(verb)) && clauses.parse()
              .children(verb, Arc.COMPLEMENT).stream().anyMatch(clauses.parse()::isVerb);
      if (said && clauses.subject(verb) >= 0) {
        found.addAll(resolver.all(clauses, clauses.subject(verb), discourse));
      }
    }
    return found.size() == 1 ? List.copyOf(found) : List.of();
  }

  /** The subject of a verb of speech above the verb, or beside it. */
  private List<Participant> quotedAbove(Clauses clauses, int verb, Discourse discourse) {
    Parse parse = clauses.parse();
    int at = verb;
    for (int depth = 0; depth < 6 && at >= 0; depth++) {
      int head = parse.head(at);
      Arc arc = parse.arc(at);
      if (arc == Arc.CONJUNCT && isThat(clauses, at)) {
        return resolver.all(clauses, clauses.subject(sayer(clauses, head)), discourse);
      }
      boolean inside = arc == Arc.COMPLEMENT || arc == Arc.VERB_CLAUSE || arc == Arc.CONJUNCT
          || arc == Arc.SUBJECT && !parse.isVerb(Math.max(head, 0));
      if (head < 0 || !inside) {
        return List.of();
      }
      boolean speech = arc != Arc.CONJUNCT && lexicon.isSpeech(clauses.lemma(head));
      if (speech && clauses.isPassive(head) && clauses.is(clauses.subject(head), "it")) {
        return sides(discourse);
      }
      int subject = speech ? clauses.subject(teller(clauses, head)) : -1;
      if (subject >= 0 && subject != clauses.subject(verb)) {
        return isAll(clauses, subject)
            ? sides(discourse)
            : resolver.all(clauses, subject, discourse);
      }
      at = head;
    }
    return List.of();
  }
}
