package entente.serve.http;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chooses what to send by the header Accept (RFC 9110, 12.5.1). */
final class MediaChoice {
  /** One range of the header, such as {@code text/*;q=0.5}. */
  private record Range(String type, double quality) {
    boolean matches(String offer) {
      return type.equals("*/*") || type.equals(offer)
          || type.endsWith("/*") && offer.startsWith(type.substring(0, type.length() - 1));
    }

    /** The more exact range decides on an offer. */
    int exactness() {
      return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
    }
  }

  private MediaChoice() {}

  /**
   * The offer that the client likes best; of equals the first, and the first of all where nothing
   * was said.
   *
   * @param accept the header, empty where there is none
   * @param offers types without parameters
   */
  static Optional<String> choose(String accept, List<String> offers) {
    if (accept.isBlank()) {
      return Optional.of(offers.getFirst());
    }
    List<Range> ranges = List.of(accept.split(",")).stream().map(MediaChoice::range).toList();
    return offers.stream().filter(offer -> quality(offer, ranges) > 0)
        .max(Comparator.<String>comparingDouble(offer -> quality(offer, ranges))
            .thenComparing(Comparator.comparingInt(offers::indexOf).reversed()));
  }

  private static double quality(String offer, List<Range> ranges) {
    return ranges.stream().filter(range -> range.matches(offer))
        .max(Comparator.comparingInt(Range::exactness)).map(Range::quality).orElse(0.0);
  }

  private static Range range(String written) {
    String[] parts = written.split(";");
    double quality = 1;
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.matches("[qQ]=[01](\\.\\d{0,3})?")) {
        quality = Double.parseDouble(parameter.substring(2));
      }
    }
    return new Range(parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT), quality);
  }
}
