package entente.extract.relation;

import entente.model.Claim;
import entente.model.ClaimKind;
import entente.model.Event;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Passage;
import entente.model.Party;
import entente.model.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts events, and claims of two holders, into the classes of event coding. */
public final class EventRelations {
  private final CameoCodes codes;

  /** Knows the codes of that lexicon. */
  public EventRelations(RelationLexicon lexicon) {
    this.codes = lexicon.codes();
  }

  /**
   * Adds the ties of events and claims to those that their sentences tell by themselves.
   *
   * @return all in the order of their sentences, none twice; a claim, an event called off, or a
   *     summons adds nothing where its sentence tells of another tie between the two
   */
  public List<Relation> add(List<Relation> told, List<Event> events, List<Claim> claims) {
    Map<List<Object>, Relation> all = new LinkedHashMap<>();
    Map<Boolean, List<Event>> held = events.stream()
        .collect(Collectors.partitioningBy(
            each -> each.status() != EventStatus.CANCELLED && !isSummons(each)));
    List<Event> apart = held.get(true).stream()
        .filter(each -> !isForTalks(each, held.get(true), told))
        .toList();
    Stream.concat(told.stream(), ofEvents(apart).stream())
        .forEach(each -> all.putIfAbsent(key(each, each.ploverClass()), each));
    Set<List<Object>> tied = all.values().stream().map(EventRelations::pair)
        .collect(Collectors.toUnmodifiableSet());
    Stream.concat(ofEvents(held.get(false)).stream(), ofClaims(claims).stream())
        .filter(each -> !tied.contains(pair(each)))
        .forEach(each -> all.putIfAbsent(key(each, each.ploverClass()), each));
    return all.values().stream().sorted(Comparator.comparingInt(Relation::sentence)).toList();
  }

  private static List<Object> key(Relation relation, String ploverClass) {
    return List.of(relation.sentence(), relation.source(), relation.target(), ploverClass);
  }

  /** "A's and B's envoys went to C for talks": they meet each other, and C is but where. */
  private static boolean isForTalks(Event event, List<Event> events, List<Relation> told) {
    Set<Party> fellows = events.stream().filter(each -> isSameTrip(each, event))
        .flatMap(each -> each.parties().stream()).collect(Collectors.toUnmodifiableSet());
    return fellows.size() > 1 && event.evidence() instanceof Passage passage
        && told.stream().anyMatch(each -> each.sentence() == passage.sentence()
            && each.ploverClass().equals("CONSULT") && fellows.contains(each.source())
            && fellows.contains(each.target()));
  }

  private static boolean isSameTrip(Event one, Event other) {
    return one.type() == EventType.VISIT && other.type() == EventType.VISIT
        && one.evidence() instanceof Passage here && other.evidence() instanceof Passage there
        && here.sentence() == there.sentence();
  }

  private static List<Object> pair(Relation relation) {
    return List.of(relation.sentence(), Set.of(relation.source(), relation.target()));
  }

  private List<Relation> ofEvents(List<Event> events) {
    List<Relation> found = new ArrayList<>();
    for (Event event : events) {
      if (event.evidence() instanceof Passage passage && passage.sentence() >= 0) {
        switch (event.type()) {
          case MEETING -> pairs(event, "040", passage, found);
          case CALL -> pairs(event, "041", passage, found);
          case SIGNING -> pairs(event, "057", passage, found);
          case VISIT -> visit(event, passage, found);
          case SESSION -> {
            // Who sits in the same session need not have dealt with each other.
          }
        }
      }
    }
    return found;
  }

  private List<Relation> ofClaims(List<Claim> claims) {
    List<Relation> found = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.holders().size() == 2 && claim.evidence() instanceof Passage passage
          && claim.kind() != ClaimKind.POSITION && passage.sentence() >= 0) {
        pairs(claim.holders(), claim.kind() == ClaimKind.COMMITMENT ? "030" : "040", passage,
            claim.confidence(), found);
      }
    }
    return found;
  }

  /** "summoned the ambassador of A": to protest to A, and not to consult with it. */
  private static boolean isSummons(Event event) {
    return event.evidence() instanceof Passage passage && passage.quote().startsWith("summon");
  }

  /** A meeting ahead is the intent to meet, one called off the refusal. */
  private String code(Event event, String cameo) {
    if (event.status() == EventStatus.OCCURRED) {
      return cameo;
    }
    return codes.shift(event.status() == EventStatus.PLANNED ? "future" : "refuse", cameo);
  }

  private void visit(Event event, Passage passage, List<Relation> found) {
    String country = event.place() == null ? null : event.place().country();
    if (country != null) {
      for (Party visitor : event.parties()) {
        Party host = Party.state(country);
        add(visitor, host, code(event, "042"), passage, event.confidence(), found);
        add(host, visitor, code(event, "043"), passage, event.confidence(), found);
      }
    }
  }

  private void pairs(Event event, String cameo, Passage passage, List<Relation> found) {
    pairs(event.parties(), code(event, cameo), passage, event.confidence(), found);
  }

  private void pairs(List<Party> parties, String cameo, Passage passage, double confidence,
      List<Relation> found) {
    for (Party source : parties) {
      for (Party target : parties) {
        add(source, target, cameo, passage, confidence, found);
      }
    }
  }

  private void add(Party source, Party target, String cameo, Passage passage, double confidence,
      List<Relation> found) {
    String ploverClass = cameo.isEmpty() ? null : codes.plover(cameo);
    if (ploverClass != null && !source.equals(target)) {
      found.add(new Relation(source, target, ploverClass, cameo, passage, confidence));
    }
  }
}
