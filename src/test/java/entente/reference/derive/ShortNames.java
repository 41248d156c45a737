package entente.reference.derive;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Tells by what part of a name its bearer is called after a title. */
final class ShortNames {
  private static final Set<String> FAMILY_NAME_FIRST = Set.of("CHN", "TWN", "KOR", "PRK", "HKG",
      "MAC");
  private static final Set<String> PARTICLES = Set.of("van", "von", "de", "da", "di", "du", "del",
      "la", "le", "bin", "al", "el", "dos", "der", "ter", "Al", "El", "De", "Di", "Van", "Von",
      "Le");

  /** Where two family names are usual, and prose uses the first of them or both. */
  private static final Set<String> TWO_FAMILY_NAMES = Set.of("ESP", "ARG", "BOL", "CHL", "COL",
      "CRI", "CUB", "DOM", "ECU", "SLV", "GTM", "GNQ", "HND", "MEX", "NIC", "PAN", "PRY", "PER",
      "URY", "VEN");

  private ShortNames() {}

  /** The family name, or both where it may be either of two. */
  static List<String> of(String name, String state) {
    String[] words = name.split(" ");
    String last = last(name, state);
    return TWO_FAMILY_NAMES.contains(state) && words.length > 2
        ? List.of(last, words[words.length - 2])
        : List.of(last);
  }

  /** The family name first or last, with the particles that belong to it. */
  private static String last(String name, String state) {
    String[] words = name.replaceAll(",? (Jr|Sr|II|III|IV)\\.?$", "").split(" ");
    if (FAMILY_NAME_FIRST.contains(state)) {
      return words[0];
    }
    int start = words.length - 1;
    while (start > 1 && PARTICLES.contains(words[start - 1])) {
      start--;
    }
    return String.join(" ", Arrays.copyOfRange(words, start, words.length));
  }
}
