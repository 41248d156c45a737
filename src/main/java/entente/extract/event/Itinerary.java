package entente.extract.event;

import entente.extract.clause.Clauses;
import entente.model.EventStatus;
import entente.model.Period;
import entente.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The legs of a journey that one sentence tells: "to A on Thursday, to B on Friday and then to C". */
final class Itinerary {
  /**
   * A leg.
   *
   * @param places where it leads
   * @param when when it does, unknown where nothing says so
   */
  record Leg(List<Place> places, Period when) {}

  /** Words that begin what somebody else does, or the same at another time. */
  private static final Set<String> OTHER = Set.of("where", "his", "her", "their", "visit", "trip",
      "travel", "tour", "stop");

  private Itinerary() {}

  /** The legs behind a word of travel, in order; none where it tells of fewer than two. */
  static List<Leg> behind(Reading reading, int unit, EventStatus status) {
    List<Integer> links = links(reading, unit);
    List<Leg> legs = new ArrayList<>();
    for (int i = 0; links.size() > 1 && i < links.size(); i++) {
      int link = links.get(i);
      int end = i + 1 < links.size()
          ? links.get(i + 1)
          : clauseEnd(reading.clauses(), link + 1);
      List<Place> places = new ArrayList<>();
      for (int object : reading.clauses().prepositionObjects(link, "to")) {
        places.addAll(reading.surroundings().places(object));
      }
      if (places.isEmpty()) {
        places.addAll(reading.surroundings().places(link + 1));
      }
      legs.add(new Leg(places, reading.surroundings().between(link, end, unit, status)));
    }
    return legs;
  }

  /** Each "to" before a place, up to the end of the clause. */
  private static List<Integer> links(Reading reading, int unit) {
    Clauses clauses = reading.clauses();
    List<Integer> links = new ArrayList<>();
    for (int at = unit + 1; at + 1 < clauseEnd(clauses, unit + 1); at++) {
      if (clauses.is(at, "to") && !reading.surroundings().places(at + 1).isEmpty()) {
        links.add(at);
      }
    }
    return links;
  }

  private static int clauseEnd(Clauses clauses, int from) {
    int at = from;
    while (at < clauses.size() && !clauses.parse().isVerb(at)
        && !OTHER.contains(clauses.lemma(at)) && !clauses.unit(at).form().equals(";")) {
      at++;
    }
    return at;
  }
}
