package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Resolver;
import entente.extract.event.EventLexicon.Use;
import entente.extract.event.Trigger.Part;
import entente.extract.mention.Mention;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Place;
import entente.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads meetings and calls from a sentence. */
final class EncounterReader {
  private static final Set<String> ARTICLES_BACK = Set.of("the", "this", "these", "that", "those",
      "their", "both");
  /** Prepositions behind which stand those who take part. */
  private static final Set<String> NAMING = Set.of("with", "between", "of", "among", "by");
  /** Prepositions behind which stands the sitting for which somebody gathers. */
  private static final List<String> FOR_SITTING = List.of("for", "under", "within");
  private static final Set<String> LEADERS = Set.of("leader", "head", "minister", "counterpart",
      "president");

  private final EventLexicon lexicon;
  private final PartReader parts;
  private final TalkHolders holders;
  private final UnnamedGroups groups;

  EncounterReader(EventLexicon lexicon, PartReader parts, Resolver resolver) {
    this.lexicon = lexicon;
    this.parts = parts;
    this.holders = new TalkHolders(lexicon, parts);
    this.groups = new UnnamedGroups(lexicon, resolver);
  }

  /** The meetings or calls that a unit tells of. */
  List<EventDraft> read(EventType type, Reading reading, int unit, Trigger trigger,
      EventStatus status) {
    Clauses clauses = reading.clauses();
    boolean verb = clauses.parse().isVerb(unit);
    if (!verb && isBegun(clauses, unit)) {
      return List.of();
    }
    if (verb && (SittingParts.behindSitting(clauses, unit)
        || clauses.isPassive(unit) && isSitting(clauses, clauses.subject(unit)))) {
      return List.of();
    }
    List<Participant> actors = verb
        ? Interlocutors.authors(reading, unit, parts)
        : holders.of(reading, unit);
    List<Participant> others = parts.partners(reading, unit, trigger);
    others = others.isEmpty() && !verb ? ManySided.sides(clauses, unit) : others;
    others = others.isEmpty() && !verb ? holders.partnersBehind(reading, unit) : others;
    boolean implied = verb && trigger.anaphoric()
        && (others.isEmpty() || reading.surroundings().where(unit) == null);
    boolean group = !implied && groups.areMet(reading, unit);
    if (verb && others.isEmpty() && (type == EventType.CALL && !implied && !isTalk(trigger)
        || OtherSenses.concernsThing(clauses, unit, trigger) && !group || gathersFor(clauses, unit))
        || implied && !isNamed(clauses, clauses.subject(unit))
        || verb && others.isEmpty() && OtherSenses.isSpeech(clauses, unit)) {
      return List.of();
    }
    boolean explicit = !others.isEmpty() || verb && !actors.isEmpty();
    if (!verb && actors.isEmpty() && others.isEmpty() && clauses.isTitle()) {
      others = PartReader.named(reading);
    }
    if (!verb && actors.isEmpty()) {
      actors = holders.comingFrom(reading, unit, others);
    }
    if (!verb && actors.isEmpty() && isOneSide(others)) {
      actors = others.isEmpty() ? toldBefore(reading, unit, type) : actors;
      actors = actors.isEmpty() ? holders.speaking(reading, unit) : actors;
    }
    if (!verb && actors.isEmpty() && !isWithRegion(clauses, unit)
        && (others.isEmpty() || isGeneral(reading, unit))) {
      return List.of();
    }
    if (actors.isEmpty() && clauses.isTitle()) {
      actors = TitledTalks.publisher(reading, others);
      others = actors.isEmpty() ? TitledTalks.leaders(reading, others) : others;
    }
    if (!verb && actors.isEmpty()) {
      List<Participant> owners = parts.owners(reading, unit);
      if (!owners.containsAll(others) || isWithRegion(clauses, unit)) {
        actors = owners;
        others = others.stream().filter(each -> !owners.contains(each)).toList();
      }
    }
    if (!verb && actors.isEmpty() && !clauses.isTitle()) {
      actors = holders.unnamed(reading, unit, others);
    }
    boolean sits = verb && others.isEmpty() && BareFramework.isSittingOf(clauses, unit, actors);
    String framework = sits || clauses.is(unit, "summit") ? organisation(actors, others) : null;
    EventType told = framework != null
        ? EventType.SESSION
        : type == EventType.CALL && Screens.show(clauses, unit) ? EventType.MEETING : type;
    List<EventDraft> drafts = new ArrayList<>();
    for (List<Participant> partners : Apart.groups(reading, unit, actors, others)) {
      EventDraft draft = reading.draft(told, status, unit);
      draft.framework = told == EventType.CALL ? BareFramework.ofCallers(clauses, unit) : framework;
      draft.outsiders = verb && others.isEmpty() && OtherSenses.isWithOutsiders(clauses, unit)
          && !isWithRegion(clauses, unit);
      draft.remote = Screens.show(clauses, unit);
      draft.host = verb ? Reception.host(clauses, unit, actors) : null;
      draft.beside = draft.when.isUnknown() && reading.surroundings().isBeside(unit);
      draft.ahead = reading.surroundings().isAhead(unit);
      int teller = verb ? -1 : clauses.governingVerb(unit);
      if (draft.when.isUnknown() && TalkHolders.saysAfter(clauses, teller, unit)
          && status == EventStatus.OCCURRED) {
        draft.when = reading.surroundings().whenSaid(teller);
      }
      draft.place = draft.place == null ? destination(reading, unit, trigger) : draft.place;
      draft.add(actors);
      draft.add(partners);
      draft.anaphoric = !verb && pointsBack(clauses, unit) || implied
          || !explicit && !isSeparate(clauses, unit);
      draft.untold = !verb && draft.status == EventStatus.OCCURRED && !isHeld(clauses, unit);
      if (implied) {
        draft.implied = true;
        draft.when = clauses.is(unit, "tell")
            ? reading.surroundings().whenSaid(unit)
            : Period.UNKNOWN;
        draft.place = null;
      }
      boolean settled = !draft.when.isUnknown() || draft.place != null;
      boolean sides = draft.parties().size() > 1
          || group && draft.parties().size() == 1
          || sits || settled && draft.parties().size() == 1 && isWithRegion(clauses, unit);
      boolean process = !verb && !clauses.isTitle()
          && (!isHeld(clauses, unit) || VagueTalks.areOfAccession(clauses, unit))
          && VagueTalks.areGeneral(clauses, unit, draft);
      boolean telling = implied || VagueTalks.isEngagement(clauses, unit)
          ? namesTwoSides(draft) && (implied || VagueTalks.nameSomebody(clauses, unit))
          : !process;
      if (sides && telling) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** "the summit of A and the G7" is a sitting of the G7: the one organisation; null for none. */
  private static @Nullable String organisation(List<Participant> actors,
      List<Participant> others) {
    List<Party> organisations = Stream.concat(actors.stream(), others.stream())
        .map(Participant::party).filter(party -> !party.isState()).distinct().toList();
    return organisations.size() == 1 ? organisations.getFirst().code() : null;
  }

  private static boolean isOneSide(List<Participant> others) {
    return others.stream().map(Participant::party).distinct().count() < 2;
  }

  /** "meetings with Arab leaders": with those of several states that nobody names. */
  private static boolean isWithRegion(Clauses clauses, int unit) {
    return clauses.prepositionObjects(unit, "with").stream().anyMatch(object -> LEADERS
        .contains(clauses.lemma(object))
        && clauses.parse().children(object, Arc.MODIFIER).stream()
            .anyMatch(child -> UnnamedGroups.isOfRegion(clauses, child)));
  }

  /** "agreed to begin negotiations", "to finish them": a process. */
  private boolean isBegun(Clauses clauses, int noun) {
    int verb = clauses.is(noun, "negotiation") ? clauses.governingVerb(noun) : -1;
    return verb >= 0 && clauses.hasAuxiliary(verb, "to")
        && (lexicon.is(clauses.lemma(verb), Use.BEGIN) || lexicon.is(clauses.lemma(verb), Use.END)
            || clauses.is(verb, "finish"));
  }

  private static boolean isSitting(Clauses clauses, int unit) {
    return unit >= 0 && clauses.mention(unit) instanceof Mention.Sitting;
  }

  private static boolean isTalk(Trigger trigger) {
    return trigger.type() == Trigger.Type.TALK;
  }

  /** "the two discussed" tells nothing of who met: only names do. */
  private static boolean isNamed(Clauses clauses, int subject) {
    return subject >= 0 && !(clauses.mention(subject) instanceof Mention.Collective collective
        && !collective.isOnePerson());
  }

  /** "convened for the Summit": those who gather take part in the sitting. */
  private boolean gathersFor(Clauses clauses, int verb) {
    return lexicon.is(clauses.lemma(verb), Use.ATTEND) && FOR_SITTING.stream()
        .flatMap(link -> clauses.prepositionObjects(verb, link).stream())
        .anyMatch(object -> clauses.mention(object) instanceof Mention.Sitting);
  }

  /** "will welcome A to the capital": where the guest is led. */
  private static @Nullable Place destination(Reading reading, int unit, Trigger trigger) {
    if (trigger.part("to") != Part.DESTINATION) {
      return null;
    }
    for (int object : reading.clauses().prepositionObjects(unit, "to")) {
      Place place = reading.surroundings().place(object);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** "Palestinian-Israeli peace talks": a process, unless a verb says that they were held. */
  private boolean isGeneral(Reading reading, int noun) {
    Clauses clauses = reading.clauses();
    boolean adjectivesOnly = clauses.parse().children(noun).stream().noneMatch(
        child -> NAMING.contains(clauses.lemma(child))
            || clauses.parse().arc(child) == Arc.POSSESSIVE);
    return adjectivesOnly && !isHeld(clauses, noun) && !clauses.isTitle()
        && !isDated(reading, noun);
  }

  /**
   * "The talks are scheduled for July 4", "in today's call", "the meeting took place in A": a day or
   * place for those who talked, or will, as told before.
   */
  private List<Participant> toldBefore(Reading reading, int noun, EventType type) {
    EventDraft same = reading.ledger().last(type);
    EventDraft last = same == null ? reading.ledger().last(EventType.CALL) : same;
    Clauses clauses = reading.clauses();
    boolean held = isHeld(clauses, noun)
        || same == null && clauses.parse().children(noun, Arc.NOUN_CLAUSE).stream()
            .anyMatch(clause -> clauses.is(clause, "hold"));
    boolean ofDay = clauses.parse().children(noun, Arc.POSSESSIVE).stream()
        .anyMatch(clauses::isTime);
    boolean back = pointsBack(clauses, noun) && held;
    boolean scheduled = last != null && !clauses.isTitle() && (isDated(reading, noun)
        ? ofDay || back && !(last.when.isUnknown() && isOfDay(reading, noun))
        : back && last.place == null && reading.surroundings().where(noun) != null);
    return scheduled ? List.copyOf(last.participants()) : List.of();
  }

  private boolean isHeld(Clauses clauses, int noun) {
    int verb = clauses.governingVerb(noun);
    return verb >= 0 && (lexicon.is(clauses.lemma(verb), Use.LIGHT)
        || lexicon.is(clauses.lemma(verb), Use.TAKE_PLACE) || takesPlace(clauses, verb)
        || clauses.is(verb, "schedule") && clauses.isPassive(verb));
  }

  private static boolean takesPlace(Clauses clauses, int verb) {
    return clauses.is(verb, "take") && clauses.parse().children(verb, Arc.OBJECT).stream()
        .anyMatch(object -> clauses.is(object, "place"));
  }

  /** "the meeting today": where one was told without a day, it is that. */
  private static boolean isOfDay(Reading reading, int noun) {
    Period when = reading.surroundings().when(noun, EventStatus.OCCURRED);
    return when.start() != null && when.start().earliest().equals(reading.date());
  }

  /** "the Russian-Belarusian talks of February 7": one day has one occasion. */
  private static boolean isDated(Reading reading, int noun) {
    Period when = reading.surroundings().when(noun, EventStatus.OCCURRED);
    return when.start() != null && when.start().isDay();
  }

  /** Views are exchanged at a meeting only where a person is named for each of two sides. */
  private static boolean namesTwoSides(EventDraft draft) {
    return draft.participants().stream().filter(each -> each.person() != null)
        .map(Participant::party).distinct().count() > 1;
  }

  /** "in a separate meeting": none told before. */
  private static boolean isSeparate(Clauses clauses, int noun) {
    return clauses.parse().children(noun).stream()
        .anyMatch(child -> clauses.is(child, "separate") || clauses.is(child, "another"));
  }

  private static boolean pointsBack(Clauses clauses, int noun) {
    return clauses.parse().children(noun).stream().anyMatch(
        child -> ARTICLES_BACK.contains(clauses.unit(child).form().toLowerCase(Locale.ROOT)));
  }
}
