package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.mention.Mention;
import entente.model.ClaimKind;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells which phrases a claim may be about. */
final class TargetChoice {
  /** What is addressed or reviewed, or where talks are held, but not what is talked about. */
  private static final Set<String> AUDIENCES = Set.of("conference", "meeting", "summit", "session",
      "press", "reporter", "forum", "journalist", "troop", "guard", "nation", "sideline", "margin",
      "fringe", "participant", "audience", "delegate", "guest");
  /** "a conversation on Norway's initiative": how it came about, and not what it was on. */
  private static final Set<String> OCCASIONS = Set.of("initiative", "occasion", "eve",
      "anniversary",
      "behalf", "request");
  private static final Set<String> VAGUE = Set.of("thing", "issue", "matter", "topic", "question",
      "subject", "point", "problem", "area", "way", "view", "opinion");
  /** Verbs that say nothing by themselves of what is to be done. */
  private static final Set<String> VAGUE_DOINGS = Set.of("ask", "be", "begin", "come", "do", "get",
      "give", "go", "have", "know", "make", "mention", "put", "say", "see", "speak", "start",
      "take", "talk", "tell", "think", "try");
  /** With "domestic" before them, matters of one state alone. */
  private static final Set<String> OWN = Set.of("agenda", "issue", "matter", "policy", "affair");
  private static final Set<String> PRONOUNS = Set.of("PRP", "DT", "WDT", "WP", "WRB", "EX");

  private final ClaimLexicon lexicon;
  private final Clauses clauses;
  private final Courtesies courtesies;

  TargetChoice(ClaimLexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.courtesies = new Courtesies(clauses);
  }

  /** "glad to see you", "shares your grief": talk between those present, and no view of anything. */
  boolean isConversation(Target target) {
    return courtesies.isSympathy(target)
        || IntStream.rangeClosed(target.from(), target.to()).anyMatch(
            unit -> (clauses.is(unit, "you") || clauses.is(unit, "me")) && !isDeed(unit, target));
  }

  /** "the help that you have given", "you will support A": what the person addressed does. */
  private boolean isDeed(int unit, Target target) {
    Parse parse = clauses.parse();
    int verb = parse.head(unit);
    boolean given = parse.isNoun(target.head()) && parse.arc(verb) == Arc.NOUN_CLAUSE
        && parse.isUnder(verb, target.head());
    return parse.arc(unit) == Arc.SUBJECT
        && (given || unit == target.from() && clauses.hasAuxiliary(verb, "will"));
  }

  /** A view is of things, not of the person addressed; a topic is no press conference. */
  boolean isTarget(Target target, ClaimFrame frame) {
    Mention mention = clauses.mention(target.head());
    boolean person = mention instanceof Mention.Actors actors && actors.isPersonal()
        || mention instanceof Mention.Collective;
    boolean audience = frame.kind() == ClaimKind.TOPIC && mention == null
        && AUDIENCES.contains(clauses.lemma(target.head()));
    boolean time = clauses.isTime(target.from()) && clauses.isTime(target.head());
    boolean occasion = frame.link().equals("on") && (isAddressed(target, frame)
        || clauses.is(target.from() - 1, "on")
            && OCCASIONS.contains(clauses.lemma(target.head())));
    String tag = clauses.parse().tag(target.head());
    boolean pronoun = mention == null && (tag.equals("PRP")
        || target.from() == target.to() && PRONOUNS.contains(tag));
    boolean feast = frame.kind() == ClaimKind.POSITION && mention == null
        && Courtesies.FEASTS.contains(clauses.lemma(target.head()))
        && lexicon.needsTelling(clauses.lemma(Math.max(0, clauses.governingVerb(target.head()))));
    return !person && !audience && !feast && !occasion && !courtesies.isCongratulation(target)
        && !pronoun && !time
        && !isEmpty(target)
        && !isVague(target)
        && !(frame.kind() == ClaimKind.TOPIC && isDomestic(target));
  }

  /** "I must say", "as you will see": nothing that is to be done. */
  boolean isDoing(Target target, ClaimFrame frame) {
    return !courtesies.isCongratulation(target) && !courtesies.isErrand(target, frame)
        && (target.from() != target.to() || !VAGUE_DOINGS.contains(clauses.lemma(target.head())));
  }

  /** "all these issues", "things": nothing that anybody could look for. */
  private boolean isVague(Target target) {
    return VAGUE.contains(clauses.lemma(target.head())) && IntStream
        .rangeClosed(target.from(), target.to()).allMatch(unit -> unit == target.head()
            || List.of("DT", "PDT", "PRP$").contains(clauses.parse().tag(unit)));
  }

  /** "called on Norway to", where the parser loses what for. */
  private boolean isAddressed(Target target, ClaimFrame frame) {
    return frame.kind() == ClaimKind.POSITION
        && clauses.mention(target.head()) instanceof Mention.Actors
        && clauses.is(target.to() + 1, "to");
  }

  /** "current issues on the domestic agenda". */
  private boolean isDomestic(Target target) {
    return IntStream.rangeClosed(target.from(), target.to())
        .anyMatch(unit -> clauses.is(unit, "domestic") && IntStream
            .rangeClosed(unit + 1, Math.min(unit + 3, target.to()))
            .anyMatch(next -> OWN.contains(clauses.lemma(next))));
  }

  /** "the importance" alone says nothing. */
  private boolean isEmpty(Target target) {
    return target.to() - target.from() <= 1 && clauses.mention(target.from()) == null
        && lexicon.noun(clauses.lemma(target.head())).stream()
            .anyMatch(frame -> frame.kind() == null && !frame.dropped());
  }
}
