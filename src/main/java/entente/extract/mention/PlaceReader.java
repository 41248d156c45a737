package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.mention.Gazetteer.Entry;
import entente.extract.mention.Gazetteer.Match;
import entente.extract.mention.Mention.Locality;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a town or other place, with the name of its state: "Goa", "London, United Kingdom". */
final class PlaceReader {
  /** What may follow the name of a state that only says where a town is: "in Goa, India on May 5". */
  private static final Set<String> BEHIND_PLACES = Set.of("on", "from", "to", "at", "for", "with",
      "during", "where", "after", "before", "as", "today", "yesterday", "this", "last", "in");

  private final Gazetteer gazetteer;

  PlaceReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The place that a name means, null if it means none here. */
  @Nullable
  Locality read(List<Word> words, int at, Match match) {
    Entry.OfSeat seat = match.as(Entry.OfSeat.class);
    Entry.OfPlace place = match.as(Entry.OfPlace.class);
    String name = Word.text(words, at, match.to());
    if (seat != null) {
      String state = seat.state().code();
      return new Locality(at, withState(words, match.to(), state), name, state, state);
    }
    if (place == null || place.place().ambiguous() && !afterPreposition(words, at)
        && !isOfSummit(words, match.to())) {
      return null;
    }
    String state = place.place().state();
    return new Locality(at, state == null ? match.to() : withState(words, match.to(), state), name,
        state, null);
  }

  /** "London, United Kingdom": where the place ends with the name of its state. */
  private int withState(List<Word> words, int to, String state) {
    Match match = Forms.comma(words, to) && to + 1 < words.size()
        ? gazetteer.longest(words, to + 1)
        : null;
    Entry.OfState named = match == null ? null : match.as(Entry.OfState.class);
    boolean own = named != null && named.state().code().equals(state);
    boolean ends = own && (match.to() >= words.size() || words.get(match.to()).isPunctuation()
        || BEHIND_PLACES.contains(words.get(match.to()).form()));
    return ends ? match.to() : to;
  }

  /** "the Woodside summit". */
  private static boolean isOfSummit(List<Word> words, int to) {
    return to < words.size() && words.get(to).form().equalsIgnoreCase("summit");
  }

  private static boolean afterPreposition(List<Word> words, int at) {
    return at > 0 && Set.of("in", "to", "at", "from", "near").contains(words.get(at - 1).form());
  }
}
