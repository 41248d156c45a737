package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.mention.Gazetteer.Match;
import entente.model.Party;
import java.util.ArrayList;
import java.util.List;

/** Reads words such as "China-Afghanistan-Pakistan", "U.S.-ASEAN" and "Russian-Indian". */
final class Compounds {
  private Compounds() {}

  /** The sides that the parts of a hyphenated word name; none unless all parts do. */
  static List<Party> sides(Gazetteer gazetteer, Word word) {
    String form = word.form();
    if (form.indexOf('-') <= 0 && form.indexOf('–') <= 0 && form.indexOf('/') <= 0) {
      return List.of();
    }
    List<Party> sides = new ArrayList<>();
    for (String part : form.split("[-–/]")) {
      Match match = part.isEmpty()
          ? null
          : gazetteer.longest(List.of(new Word(part, 0, part.length())), 0);
      Party side = match == null ? null : Sides.of(match);
      if (side == null) {
        return List.of();
      }
      sides.add(side);
    }
    return sides;
  }

  /** The frameworks that any part of a hyphenated word names, as in "EU-facilitated". */
  static List<String> frameworks(Gazetteer gazetteer, Word word) {
    List<String> found = new ArrayList<>(1);
    if (word.form().indexOf('-') > 0) {
      for (String part : word.form().split("-")) {
        Match match = part.isEmpty()
            ? null
            : gazetteer.longest(List.of(new Word(part, 0, part.length())), 0);
        Party side = match == null ? null : Sides.of(match);
        if (side != null && !side.isState()) {
          found.add(side.code());
        }
      }
    }
    return found;
  }
}
