package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.discourse.Resolver;
import entente.extract.mention.Mention;
import entente.model.Participant;
import entente.model.Party;
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
  static final Set<String> ALL = Set.of("all", "both", "each", "two", "three", "four");

  /** What speakers thank each other for, which is no view on anything. */
  private static final Set<String> COURTESIES = Set.of("question", "answer", "attention", "time",
      "patience", "word", "remark", "comment", "speech", "address", "statement", "introduction",
      "report", "today", "welcome", "reception", "hospitality", "greeting");

  /** Nouns of those who may be of any side, unlike "the administration" or "our team". */
  private static final Set<String> OF_ANY_SIDE = Set.of("ally", "country", "nation", "partner",
      "people", "group", "party", "member", "state", "economy", "force",
      "organisation", "organization");

  private final ClaimLexicon lexicon;
  private final Resolver resolver;
  private final PaperReader papers;
  private final SayerReader speakers;
  private final Partners partners;
  private final Owners owners;

  HolderReader(ClaimLexicon lexicon, Resolver resolver) {
    this.lexicon = lexicon;
    this.resolver = resolver;
    this.papers = new PaperReader(lexicon, resolver);
    this.speakers = new SayerReader(lexicon, resolver);
    this.partners = new Partners(resolver);
    this.owners = new Owners(lexicon, resolver);
  }

  /** The holders of what a verb says; null where nobody can be told. */
  @Nullable
  Holding of(Clauses clauses, int verb, Discourse discourse) {
    List<Participant> quoted = speakers.of(clauses, verb, discourse);
    List<Participant> own = subjects(clauses, verb, discourse);
    if (own.isEmpty() && quoted.isEmpty()
        && resolver.isActorNoun(clauses, clauses.subject(verb))
        && !OF_ANY_SIDE.contains(clauses.lemma(clauses.subject(verb)))) {
      return holding(discourse.voice(), discourse.voice());
    }
    if (own.isEmpty() && quoted.isEmpty() && isSpeakers(clauses, clauses.subject(verb))) {
      quoted = discourse.sayers(clauses.sentence().index());
    }
    if (own.isEmpty() || !quoted.isEmpty() && isOneself(clauses, clauses.subject(verb))) {
      return quoted.isEmpty()
          ? ofThing(clauses, verb, discourse)
          : holding(quoted, quoted);
    }
    boolean office = own.size() == 1 && own.getFirst().person() != null
        && quoted.stream().allMatch(each -> each.person() == null);
    return holding(own, quoted.isEmpty()
        ? spoken(clauses, own, discourse)
        : office ? own : quoted);
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

  private @Nullable Holding ofThing(Clauses clauses, int verb, Discourse discourse) {
    List<Participant> holders = owners.ofThing(clauses, verb, discourse);
    return holders.isEmpty() ? null : holding(holders, spoken(clauses, holders, discourse));
  }

  /** Held by all, and said by the one person who says it; by none where several do. */
  private static Holding holding(List<Participant> holders, List<Participant> sayers) {
    boolean single = sayers.size() == 1 && sayers.getFirst().person() != null;
    return new Holding(holders.stream().map(Participant::party).distinct().toList(),
        single ? sayers.getFirst() : null);
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
    List<Participant> quoted = speakers.of(clauses, verb, discourse);
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
    int subject = clauses.subject(SayerReader.teller(clauses, verb));
    if (clauses.isPassive(verb) && !isState(clauses, verb)) {
      List<Participant> agents = agents(clauses, verb, discourse);
      agents = agents.isEmpty() ? owners.of(clauses, subject, discourse) : agents;
      if (!agents.isEmpty()) {
        return agents;
      }
      return clauses.parse().arc(verb) == Arc.NOUN_CLAUSE ? told(discourse) : sides(discourse);
    }
    if (isTalk(clauses, verb)) {
      return sides(discourse);
    }
    if (subject < 0 && isThanks(clauses, verb)) {
      return discourse.voice();
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
    List<Participant> found = partners.with(clauses, subject,
        resolver.all(clauses, subject, discourse), discourse);
    found = found.isEmpty() ? papers.authors(clauses, subject, discourse) : found;
    found = found.isEmpty() ? owners.of(clauses, subject, discourse) : found;
    boolean gathering = found.isEmpty() && clauses.mention(subject) == null
        && (lexicon.isSpeakingGathering(clauses.lemma(subject))
            || lexicon.isTopic(clauses.lemma(subject)));
    boolean sides = isImpersonal(clauses, subject)
        || clauses.mention(subject) instanceof Mention.Collective collective
            && collective.kind() == Mention.Collective.Kind.SIDES;
    List<Participant> holders = gathering || sides && found.isEmpty() ? sides(discourse) : found;
    if (papers.isPaper(clauses, subject)) {
      discourse.write(clauses.sentence().index(), holders);
    }
    return holders;
  }

  /** "On the agenda was A", "there was an exchange", "Oslo will host talks": between the sides at hand. */
  private boolean isTalk(Clauses clauses, int verb) {
    return clauses.is(verb, "be") && clauses.parse().children(verb).stream()
        .anyMatch(child -> clauses.parse().tag(child).equals("EX"))
        || clauses.is(verb, "host")
            && clauses.subject(verb) >= 0
            && clauses.mention(clauses.subject(verb)) instanceof Mention.Locality
        || Predicates.isOnAgenda(clauses, verb)
        || new Predicates(lexicon, clauses).isTalkedOf(verb);
  }

  /** "it is planned to consider A": by the sides at hand. */
  private static boolean isImpersonal(Clauses clauses, int subject) {
    return clauses.is(subject, "it") && clauses.parse().arc(subject) == Arc.PASSIVE_SUBJECT;
  }

  /** "Thank you for your help", of whoever speaks; not for "your question", which is mere politeness. */
  private static boolean isThanks(Clauses clauses, int verb) {
    return clauses.is(verb, "thank") && clauses.is(verb + 1, "you")
        && clauses.prepositionObjects(verb, "for").stream()
            .noneMatch(each -> COURTESIES.contains(clauses.lemma(each)));
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
      Arc arc = clauses.parse().arc(unit);
      if (actor && (arc == Arc.SUBJECT || arc == Arc.ROOT)) {
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

  /** "We" and "I" in words that go on from the sentence before. */
  private static boolean isSpeakers(Clauses clauses, int subject) {
    return subject >= 0 && clauses.mention(subject) instanceof Mention.Collective pronoun
        && (pronoun.kind() == Mention.Collective.Kind.WE
            || pronoun.kind() == Mention.Collective.Kind.SPEAKER);
  }

  /** "All affirmed", "the two discussed". */
  static boolean isAll(Clauses clauses, int subject) {
    return subject >= 0 && clauses.mention(subject) == null
        && ALL.contains(clauses.lemma(subject));
  }

  /** The sides of the event at hand, else several authors, else the publisher's side alone. */
  static List<Participant> sides(Discourse discourse) {
    List<Participant> told = told(discourse);
    return told.isEmpty() ? discourse.ownSide() : told;
  }

  /** The sides of the event at hand; where none has been told, all sides whose persons are named. */
  private static List<Participant> told(Discourse discourse) {
    List<Participant> told = discourse.sides(0);
    return told.isEmpty() ? discourse.namedSides() : told;
  }

  private List<Participant> agents(Clauses clauses, int verb, Discourse discourse) {
    return clauses.prepositionObjects(verb, "by").stream()
        .flatMap(agent -> resolver.one(clauses, agent, discourse).stream()).toList();
  }
}
