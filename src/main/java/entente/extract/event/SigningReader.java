package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Participant;
import entente.model.Party;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads signings from a sentence. */
final class SigningReader {
  /** What those do who are there when others sign. */
  private static final Set<String> WITNESS = Set.of("witness", "attend", "oversee", "observe",
      "watch", "preside");

  private static final Set<String> OF_SITTING = Set.of("follow", "following", "after", "at",
      "during");
  private static final Set<String> SIGN = Set.of("sign", "initial", "ink");

  private final EventLexicon lexicon;
  private final PartReader parts;

  SigningReader(EventLexicon lexicon, PartReader parts) {
    this.lexicon = lexicon;
    this.parts = parts;
  }

  /** The signing that a unit tells of, none where no document or fewer than two parties are told. */
  List<EventDraft> read(Reading reading, int unit, Trigger trigger,
      EventStatus status) {
    Clauses clauses = reading.clauses();
    boolean verb = clauses.parse().isVerb(unit);
    boolean own = lexicon.isDocument(clauses.lemma(unit));
    int document = verb ? document(clauses, unit) : own ? unit : documentOf(clauses, unit);
    if (document < 0) {
      return List.of();
    }
    List<Participant> signatories = new ArrayList<>();
    if (verb && !clauses.isPassive(unit)) {
      signatories.addAll(parts.subjects(reading, unit));
    }
    if (signatories.isEmpty() && verb && !lexicon.isDocument(clauses.lemma(document))
        && isTitleOrPronoun(clauses, unit, document)) {
      return List.of();
    }
    signatories.addAll(parts.partners(reading, unit, trigger));
    if (verb && !clauses.isPassive(unit)) {
      parts.byPreposition(reading, document, "with", signatories);
    }
    if (!verb && !own && witnessed(clauses, unit)) {
      parts.byPreposition(reading, document, "between", signatories);
    }
    if (signatories.isEmpty() && !verb && !own) {
      signatories.addAll(witnessed(clauses, unit)
          ? sidesOf(parts.subjectAbove(reading, unit))
          : parts.subjectAbove(reading, unit));
    }
    EventDraft session = reading.ledger().last(EventType.SESSION);
    boolean adopted = clauses.is(unit, "adopt") && session != null
        && session.status == EventStatus.OCCURRED
        && session.parties().stream().filter(party -> !party.isState()).count() < 2;
    if (signatories.isEmpty() && verb && clauses.isPassive(unit)
        && !clauses.prepositionObjects(unit, "by").isEmpty() && !adopted) {
      return List.of(); // "a statement released by the chair"
    }
    if (signatories.isEmpty() && adopted && clauses.isPassive(unit)) {
      signatories.addAll(sitting(session));
    }
    if (signatories.isEmpty()) {
      signatories.addAll(authors(reading, document));
    }
    if (signatories.isEmpty()) {
      parts.byPreposition(reading, document, "between", signatories);
    }
    if (signatories.isEmpty()) {
      signatories.addAll(parts.frameworksBefore(reading, document));
    }
    if (signatories.isEmpty() && own) {
      signatories.addAll(sitting(reading.ledger()
          .lastGathering(EventStatus.OCCURRED, false, null)));
    }
    if (signatories.isEmpty() && (adopted || isOfSummit(clauses, unit))) {
      signatories.addAll(sitting(session));
    }
    if (signatories.isEmpty()) {
      reading.discourse().sides(0)
          .forEach(each -> signatories.add(Participant.side(each.party())));
    }
    if (signatories.isEmpty() && (verb || status == EventStatus.PLANNED)) {
      signatories.addAll(visited(reading.ledger().last(EventType.VISIT)));
    }
    EventDraft draft = reading.draft(EventType.SIGNING, status, unit);
    draft.recalled |= !verb && isRecalled(clauses, unit);
    draft.add(draft.recalled && !verb ? sidesOf(signatories) : signatories);
    draft.name = clauses.text(document, document);
    draft.beside = reading.surroundings().isBeside(unit);
    List<Party> parties = List.copyOf(draft.parties());
    boolean alone = Stream.of(document, unit)
        .flatMap(each -> clauses.prepositionObjects(each, "with").stream())
        .noneMatch(with -> clauses.mention(with) != null);
    boolean framework = parties.size() == 1 && !parties.getFirst().isState() && alone;
    if (framework) {
      draft.framework = parties.getFirst().code();
    }
    return framework || parties.size() > 1 ? List.of(draft) : List.of();
  }

  /** "the recent signing", "since the signing": not on the occasion that is told. */
  private static boolean isRecalled(Clauses clauses, int noun) {
    return clauses.is(clauses.parse().head(noun), "since") || clauses.parse().children(noun)
        .stream().anyMatch(child -> clauses.is(child, "recent"));
  }

  /** The visitor's side and that of his host, where nothing but the visit is told. */
  private static List<Participant> visited(@Nullable EventDraft visit) {
    if (visit == null || visit.place == null || visit.place.country() == null) {
      return List.of();
    }
    Set<Party> sides = new LinkedHashSet<>(visit.parties());
    sides.add(Party.state(visit.place.country()));
    return sides.stream().map(Participant::side).toList();
  }

  /** "adopted following the summit": by those who sat there. */
  private static boolean isOfSummit(Clauses clauses, int verb) {
    int at = verb + 1;
    return at + 2 < clauses.size() && OF_SITTING.contains(clauses.lemma(at))
        && clauses.is(at + 1, "the") && clauses.is(at + 2, "summit");
  }

  /** "In their closing statement, the leaders said": whose leaders sat together. */
  private static List<Participant> sitting(@Nullable EventDraft session) {
    return session == null || session.type != EventType.SESSION || session.framework == null
        ? List.of()
        : List.of(Participant.side(Party.organisation(session.framework)));
  }

  /** "In a joint statement, A and B said": those whose words it has, if they are several. */
  private List<Participant> authors(Reading reading, int document) {
    Clauses clauses = reading.clauses();
    int verb = clauses.is(clauses.parse().head(document), "in")
        ? clauses.governingVerb(document)
        : -1;
    List<Participant> found = verb < 0 ? List.of() : parts.subjects(reading, verb);
    boolean several = found.stream().map(Participant::party).distinct().count() > 1;
    boolean body = found.stream().noneMatch(each -> each.party().isState());
    return several || body ? sidesOf(found) : List.of();
  }

  private static List<Participant> sidesOf(List<Participant> found) {
    return found.stream().map(each -> Participant.side(each.party())).distinct().toList();
  }

  /** "A and B witnessed the signing": others signed for their sides. */
  private static boolean witnessed(Clauses clauses, int noun) {
    int verb = clauses.governingVerb(noun);
    return verb >= 0 && WITNESS.contains(clauses.lemma(verb));
  }

  /** The document that is signed: object of the verb, or subject of its passive. */
  private int document(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    for (Arc arc : List.of(Arc.OBJECT, Arc.PASSIVE_SUBJECT)) {
      for (int object : parse.children(verb, arc)) {
        int noun = documentAt(clauses, object);
        noun = noun < 0 && arc == Arc.OBJECT && isTitleOrPronoun(clauses, verb, object)
            ? object
            : noun;
        if (noun >= 0) {
          return noun;
        }
      }
    }
    int told = clauses.isPassive(verb) && parse.arc(verb) == Arc.COMPLEMENT
        ? clauses.subject(verb)
        : -1;
    if (told >= 0) {
      return documentAt(clauses, told);
    }
    int first = parse.firstConjunct(verb);
    boolean thing = parse.children(verb, Arc.OBJECT).stream()
        .anyMatch(object -> !parse.tag(object).startsWith("W")); // "a deal that releases hostages"
    int above = parse.arc(first) == Arc.NOUN_CLAUSE && !thing
        ? documentAt(clauses, parse.head(first))
        : -1;
    return above >= 0 ? above : documentBehind(clauses, verb);
  }

  /**
   * "put their names to a treaty", "signed, with A looking on, a treaty", "adopted by 10 votes
   * resolution 2681": a document that the parser does not take for the object.
   */
  private int documentBehind(Clauses clauses, int verb) {
    Parse parse = clauses.parse();
    if (clauses.is(verb, "put")) {
      return clauses.prepositionObjects(verb, "to").stream()
          .map(object -> documentAt(clauses, object)).filter(found -> found >= 0).findFirst()
          .orElse(-1);
    }
    boolean parted = parse.child(verb, Arc.OBJECT) < 0 && !clauses.isPassive(verb)
        && !parse.tag(verb).equals("VBG") && verb + 1 < clauses.size()
        && (clauses.unit(verb + 1).form().equals(",") || clauses.is(verb + 1, "by"));
    for (int at = verb + 1; parted && at < clauses.size(); at++) {
      if (documentAt(clauses, at) == at) {
        return at;
      }
      if (parse.isVerb(at) && !parse.tag(at).equals("VBG")) {
        return -1;
      }
    }
    return -1;
  }

  /** "signed the Moroni Union", "initialled it": what several sign is a document. */
  private static boolean isTitleOrPronoun(Clauses clauses, int verb, int object) {
    return SIGN.contains(clauses.lemma(verb)) && clauses.mention(object) == null
        && (clauses.is(object, "it") || clauses.parse().tag(object).startsWith("NNP")
            && !clauses.is(object, "book"));
  }

  private int documentOf(Clauses clauses, int noun) {
    int of = clauses.prepositionObjects(noun, "of").stream()
        .map(object -> documentAt(clauses, object)).filter(found -> found >= 0).findFirst()
        .orElse(-1);
    int prepared = of < 0 && clauses.is(clauses.parse().head(noun), "for")
        ? clauses.governingVerb(noun)
        : -1;
    // "a number of documents have been prepared for signing"
    int subject = prepared >= 0 && clauses.isPassive(prepared) ? clauses.subject(prepared) : -1;
    return subject >= 0 ? documentAt(clauses, subject) : of;
  }

  /** The noun itself, or what "a series of", "a number of" counts. */
  private int documentAt(Clauses clauses, int noun) {
    if (clauses.mention(noun) == null && lexicon.isDocument(clauses.lemma(noun))) {
      return noun;
    }
    return clauses.prepositionObjects(noun, "of").stream()
        .filter(object -> clauses.mention(object) == null
            && lexicon.isDocument(clauses.lemma(object)))
        .findFirst().orElse(-1);
  }
}
