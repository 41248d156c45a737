package entente.extract.claim;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.discourse.Resolver;
import entente.extract.mention.Mention;
import entente.extract.mention.Mention.Collective.Kind;
import entente.model.Participant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells whose words a clause is: by a verb of speech above it, or by what frames its sentence. */
final class SayerReader {
  /** What sets the words of another beside those told: "A said B, while C thanked D". */
  private static final Set<String> CONTRASTS = Set.of("while", "whereas");

  private final ClaimLexicon lexicon;
  private final Resolver resolver;

  SayerReader(ClaimLexicon lexicon, Resolver resolver) {
    this.lexicon = lexicon;
    this.resolver = resolver;
  }

  /** "said that they must act and welcomed": whoever said so also welcomed, not they. */
  static int teller(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    int before = parse.arc(verb) == Arc.CONJUNCT ? parse.head(verb) : -1;
    boolean told = before >= 0 && parse.tag(verb).equals("VBD")
        && !parse.tag(before).equals("VBD") && parse.child(verb, Arc.SUBJECT) < 0;
    int above = told ? clauses.governingVerb(before) : -1;
    while (above >= 0 && !parse.tag(above).equals("VBD")) {
      above = clauses.governingVerb(above);
    }
    return above >= 0 ? above : verb;
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
        && isSpeech(clauses, head);
    return said ? head : verb;
  }

  /** Those whose words hold the verb: by a verb of speech above it, or by what frames the sentence. */
  List<Participant> of(Clauses clauses, int verb, Discourse discourse) {
    List<Participant> found = above(clauses, verb, discourse);
    return found.isEmpty() ? framing(clauses, discourse) : found;
  }

  /** "A, the minister said, is B"; "according to the minister", "according to him". */
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
            .flatMap(each -> source(clauses, each, discourse).stream())
            .filter(each -> each.person() != null).toList();
      }
    }
    return List.of();
  }

  private List<Participant> source(Clauses clauses, int unit, Discourse discourse) {
    Kind pronoun = clauses.is(unit, "him")
        ? Kind.HE
        : clauses.is(unit, "her") ? Kind.SHE : null;
    return pronoun == null
        ? resolver.one(clauses, unit, discourse)
        : discourse.resolve(new Mention.Collective(unit, unit + 1, pronoun, 1, null));
  }

  /** The one person whose words the sentence tells by a verb of speech with a clause; else nobody. */
  List<Participant> sayers(Clauses clauses, Discourse discourse) {
    Set<Participant> found = new LinkedHashSet<>(framing(clauses, discourse));
    for (int verb = 0; verb < clauses.size(); verb++) {
      boolean said = clauses.mention(verb) == null && clauses.parse().isVerb(verb)
          && isSpeech(clauses, verb) && clauses.parse()
              .children(verb, Arc.COMPLEMENT).stream().anyMatch(clauses.parse()::isVerb);
      if (said && clauses.subject(verb) >= 0) {
        int first = clauses.parse().child(verb, Arc.COMPLEMENT);
        found.addAll(said(clauses, clauses.subject(verb), first, discourse));
      }
    }
    return found.size() == 1 ? List.copyOf(found) : List.of();
  }

  /** The subject of a verb of speech above the verb, or beside it. */
  private List<Participant> above(Clauses clauses, int verb, Discourse discourse) {
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
      if (head < 0 || !inside || isContrast(clauses, at)) {
        return List.of();
      }
      boolean speech = arc != Arc.CONJUNCT && isSpeech(clauses, head);
      if (speech && clauses.isPassive(head) && clauses.is(clauses.subject(head), "it")) {
        return HolderReader.sides(discourse);
      }
      if (speech && isAdded(clauses, head)) {
        return framing(clauses, discourse);
      }
      int subject = speech ? clauses.subject(teller(clauses, head)) : -1;
      if (subject >= 0 && subject != clauses.subject(verb)) {
        List<Participant> found = said(clauses, subject, verb, discourse);
        if (!found.isEmpty()) {
          return found;
        }
      }
      at = head;
    }
    return List.of();
  }

  /** Who the subject of a verb of speech is; "he" rather of the side that the clause is about. */
  private List<Participant> said(Clauses clauses, int subject, int verb, Discourse discourse) {
    if (HolderReader.isAll(clauses, subject)) {
      return HolderReader.sides(discourse);
    }
    List<Participant> found = resolver.all(clauses, subject, discourse);
    int about = clauses.subject(verb);
    boolean pronoun = clauses.mention(subject) instanceof Mention.Collective collective
        && collective.isOnePerson();
    if (!pronoun || about < 0 || about > subject || found.size() != 1) {
      return found;
    }
    List<Participant> sides = resolver.all(clauses, about, discourse);
    return sides.size() == 1 && sides.getFirst().person() == null
        ? discourse.ofSide(sides.getFirst().party(), found.getFirst())
        : found;
  }

  /** True for a verb of speech, alone or with its particle. */
  private boolean isSpeech(Clauses clauses, int verb) {
    String lemma = clauses.lemma(verb);
    return lexicon.isSpeech(lemma)
        || verb + 1 < clauses.size() && lexicon.isSpeech(lemma + " " + clauses.lemma(verb + 1));
  }

  /** "A, the minister said, adding that B". */
  private static boolean isAdded(Clauses clauses, int verb) {
    return clauses.sayer() != null && clauses.parse().tag(verb).equals("VBG")
        && clauses.parse().child(verb, Arc.SUBJECT) < 0;
  }

  /** "A said B, while C thanked D": no words of A's. */
  private static boolean isContrast(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    int subject = parse.child(verb, Arc.SUBJECT);
    return subject >= 0 && clauses.mention(subject) instanceof Mention.Actors actors
        && actors.isPersonal() && parse.children(verb, Arc.MARK).stream()
            .anyMatch(mark -> CONTRASTS.contains(clauses.lemma(mark)));
  }
}
