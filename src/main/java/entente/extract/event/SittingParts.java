package entente.extract.event;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Resolver;
import entente.extract.mention.Mention;
import entente.model.Participant;
import entente.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads who takes part in a sitting: by the verb that has it, and by what is said below its name. */
final class SittingParts {
  private static final Set<String> ATTENDED_BY = Set.of("attend", "host", "co-host", "chair",
      "join",
      "open");

  /** What somebody who is at a sitting does there. */
  private static final Set<String> SPEAKING = Set.of("reaffirm", "announce", "underscore", "stress",
      "emphasize", "emphasise", "declare", "launch", "unveil", "pledge", "propose", "present",
      "outline", "highlight", "commit", "address", "deliver", "discuss");

  private final Resolver resolver;

  SittingParts(Resolver resolver) {
    this.resolver = resolver;
  }

  /** Where a sitting is: in the city that stands behind its name, else where the sentence says. */
  @Nullable
  Place where(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    return clauses.mention(unit) instanceof Mention.Sitting && unit + 2 < clauses.size()
        && clauses.is(unit + 1, "in")
        && clauses.mention(unit + 2) instanceof Mention.Locality city && city.country() != null
            ? new Place(city.name(), city.country())
            : reading.surroundings().where(unit);
  }

  /** Those who take part by the verb that has the sitting: its subject, or those beside it. */
  List<Participant> attendants(Reading reading, int verb) {
    Clauses clauses = reading.clauses();
    List<Participant> found = new ArrayList<>();
    int subject = clauses.subject(verb);
    if (subject >= 0 && !clauses.isPassive(verb)) {
      resolver.all(clauses, subject, reading.discourse()).stream()
          .filter(each -> each.party().isState() || each.person() != null).forEach(found::add);
    }
    if (clauses.isPassive(verb) && ATTENDED_BY.contains(clauses.lemma(verb))) {
      for (int agent : clauses.prepositionObjects(verb, "by")) {
        found.addAll(resolver.one(clauses, agent, reading.discourse()));
      }
    }
    if (clauses.is(verb, "join")) {
      clauses.parse().children(verb, Arc.OBJECT).stream()
          .filter(object -> !(clauses.mention(object) instanceof Mention.Sitting))
          .forEach(object -> found.addAll(resolver.all(clauses, object, reading.discourse())));
    }
    if (clauses.is(verb, "attend") || clauses.is(verb, "participate") || clauses.is(verb, "meet")
        || clauses.is(verb, "take")) {
      for (int object : clauses.prepositionObjects(verb, "with")) {
        found.addAll(resolver.one(clauses, object, reading.discourse()));
      }
    }
    return found;
  }

  /** "At the Summit, A reaffirmed ...", "A and B agreed": the persons, or states, who did so were at it. */
  List<Participant> speakers(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    int verb = actsAt(clauses, unit);
    boolean acts = verb >= 0 && clauses.parse().isVerb(verb) && !clauses.isPassive(verb)
        && !clauses.isNegated(verb);
    int subject = acts ? clauses.parse().child(verb, Arc.SUBJECT) : -1;
    if (subject < 0 || !(clauses.mention(subject) instanceof Mention.Actors actors)) {
      return List.of();
    }
    List<Participant> found = resolver.all(clauses, subject, reading.discourse());
    boolean states = actors.form() == Mention.Form.SIDE && found.size() > 1
        && found.stream().allMatch(each -> each.party().isState());
    return states || actors.isPersonal() && SPEAKING.contains(clauses.lemma(verb))
        ? found
        : List.of();
  }

  /** The verb of what was done at a sitting, -1 if none is told: "at the A Summit, to the B Summit, C did". */
  private static int actsAt(Clauses clauses, int sitting) {
    Parse parse = clauses.parse();
    int link = parse.head(sitting);
    boolean at = clauses.is(link, "at") || clauses.is(link, "during");
    boolean on = clauses.is(link, "to") && parse.prepositions(parse.head(link), "at").stream()
        .anyMatch(first -> IntStream.range(first, link)
            .anyMatch(unit -> clauses.mention(unit) instanceof Mention.Sitting));
    return at || on ? parse.head(link) : -1;
  }

  /** Clauses of a sitting, and a participle behind its comma that the parser hangs elsewhere. */
  private static Set<Integer> participles(Clauses clauses, int unit) {
    Set<Integer> found = new LinkedHashSet<>(clauses.parse().children(unit, Arc.NOUN_CLAUSE));
    for (int next = unit + 1; next <= Math.min(unit + 2, clauses.size() - 1); next++) {
      if (behindSitting(clauses, next)) {
        found.add(next);
      }
    }
    return found;
  }

  /** "the Retreat, hosted by ...": true for a bare participle that follows a sitting. */
  static boolean behindSitting(Clauses clauses, int verb) {
    int before = verb - 1;
    if (before > 0 && clauses.unit(before).form().equals(",")) {
      before--;
    }
    return before >= 0 && clauses.parse().tag(verb).equals("VBN")
        && clauses.parse().children(verb, Arc.AUXILIARY).isEmpty()
        && clauses.mention(before) instanceof Mention.Sitting;
  }

  /** "the Council, meeting on Friday": the participle that says that it sits; -1 for none. */
  static int participle(Clauses clauses, int unit) {
    for (int verb = unit + 1; verb <= unit + 2 && verb < clauses.size(); verb++) {
      boolean behind = verb == unit + 1 || clauses.unit(unit + 1).form().equals(",");
      if (behind && clauses.parse().tag(verb).equals("VBG") && BareFramework.sits(clauses, verb)) {
        return verb;
      }
    }
    return -1;
  }

  /** "the Council, meeting on Friday", "is to meet": the verb that says that it sits; -1 for none. */
  static int sitting(Clauses clauses, int unit) {
    int participle = participle(clauses, unit);
    if (participle >= 0) {
      return participle;
    }
    int verb = clauses.governingVerb(unit);
    int sits = verb < 0 ? -1 : BareFramework.sitting(clauses, verb);
    return sits >= 0 && clauses.subject(sits) == unit ? sits : -1;
  }

  /** "A, host of the Summit": whoever the noun stands beside. */
  private List<Participant> hosts(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    Parse parse = clauses.parse();
    int link = parse.arc(unit) == Arc.PREPOSITION_OBJECT ? parse.head(unit) : -1;
    int host = link >= 0 && clauses.is(link, "of") ? parse.head(link) : -1;
    if (!clauses.is(host, "host")) {
      return List.of();
    }
    for (int before = host - 1; before >= 0; before--) {
      if (isState(clauses, before)) {
        return resolver.one(clauses, before, reading.discourse());
      }
    }
    int verb = clauses.governingVerb(host);
    int subject = verb < 0 ? -1 : clauses.subject(verb);
    return subject >= 0 && isState(clauses, subject)
        ? resolver.one(clauses, subject, reading.discourse())
        : List.of();
  }

  private static boolean isState(Clauses clauses, int unit) {
    return clauses.mention(unit) instanceof Mention.Actors actors
        && actors.form() == Mention.Form.SIDE
        && actors.participants().getFirst().party().isState();
  }

  /** "the Summit, which A had been due to attend": the subject of a clause that has the sitting. */
  private void attending(Reading reading, int unit, List<Participant> found) {
    Clauses clauses = reading.clauses();
    for (int clause : clauses.parse().children(unit, Arc.NOUN_CLAUSE)) {
      for (int verb = clause; verb >= 0; verb = clauses.parse().child(verb, Arc.COMPLEMENT)) {
        boolean active = ATTENDED_BY.contains(clauses.lemma(verb)) && !clauses.isPassive(verb)
            && !clauses.isNegated(verb) && (clauses.parse().child(verb, Arc.OBJECT) < unit + 3
                || clauses.is(clauses.parse().child(verb, Arc.OBJECT), "that"));
        if (active && clauses.subject(verb) > unit) {
          resolver.all(clauses, clauses.subject(verb), reading.discourse()).stream()
              .filter(each -> each.party().isState() || each.person() != null)
              .forEach(found::add);
        }
      }
    }
  }

  /** "the Retreat, hosted by ...", "the meeting with ...": participants below the sitting. */
  List<Participant> below(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    Parse parse = clauses.parse();
    List<Participant> found = new ArrayList<>();
    for (int clause : participles(clauses, unit)) {
      if (ATTENDED_BY.contains(clauses.lemma(clause))) {
        for (int agent : clauses.prepositionObjects(clause, "by")) {
          found.addAll(resolver.one(clauses, agent, reading.discourse()));
        }
      }
    }
    found.addAll(hosts(reading, unit));
    attending(reading, unit, found);
    for (String link : List.of("with", "between")) {
      for (int object : clauses.prepositionObjects(unit, link)) {
        found.addAll(resolver.one(clauses, object, reading.discourse()));
      }
    }
    return found;
  }

  /** "said at the end of the summit on Monday": the day of both. */
  static boolean isSaidAtEnd(Clauses clauses, int unit) {
    int of = clauses.parse().head(unit);
    int end = clauses.is(of, "of") ? clauses.parse().head(of) : -1;
    int at = clauses.is(end, "end") || clauses.is(end, "close") ? clauses.parse().head(end) : -1;
    return clauses.is(at, "at") && clauses.parse().head(at) == clauses.governingVerb(unit);
  }

  /** "A, host of the Summit", "the Summit that A hosts". */
  static boolean isOfHost(Clauses clauses, int unit) {
    int link = clauses.parse().head(unit);
    return clauses.is(link, "of") && clauses.is(clauses.parse().head(link), "host")
        || clauses.parse().children(unit, Arc.NOUN_CLAUSE).stream()
            .anyMatch(clause -> clauses.is(clause, "host"));
  }
}
