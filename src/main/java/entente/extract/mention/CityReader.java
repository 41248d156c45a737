package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.mention.Gazetteer.Entry;
import entente.extract.mention.Gazetteer.Match;
import entente.extract.mention.Mention.Locality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the city that a forum or conference is named after: "St Petersburg Economic Forum". */
final class CityReader {
  /** Most words of the name of a city. */
  private static final int LONGEST = 3;

  private final Gazetteer gazetteer;

  CityReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The city with which a name begins, null if it begins with none.
   *
   * @param name the words of the name before its noun
   * @param from index of the first of them in the sentence
   */
  @Nullable
  Locality read(List<Word> name, int from) {
    for (int length = Math.min(LONGEST, name.size()); length > 0; length--) {
      Match match = gazetteer.longest(name.subList(0, length), 0);
      String state = match == null || match.to() < length ? null : state(match);
      if (state != null) {
        return new Locality(from, from + length, Word.text(name, 0, length), state, null);
      }
    }
    return null;
  }

  /** The state where the city is that a name means; null if it means none, or may mean others. */
  private static @Nullable String state(Match match) {
    Entry.OfSeat seat = match.as(Entry.OfSeat.class);
    Entry.OfPlace place = match.as(Entry.OfPlace.class);
    return seat != null
        ? seat.state().code()
        : place == null || place.place().ambiguous() ? null : place.place().state();
  }
}
