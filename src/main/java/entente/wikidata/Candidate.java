package entente.wikidata;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something in another data set that may be the same, as the service tells of it.
 *
 * @param iri its IRI
 * @param label its name
 * @param description what it is in a few words; empty where the service does not say
 * @param score how well it fits by the service, 100 where it is sure
 * @param types identifiers of what it is
 * @param details what more is known of it
 */
public record Candidate(String iri, String label, String description, double score,
    List<String> types, Details details) {
  private static final Pattern SPACE = Pattern.compile("^.*[/#](?=[^/#]+$)");

  /**
   * When and for which state a candidate is there. Dates are as the service writes them.
   *
   * @param begin birth or foundation; null where not known
   * @param end death or dissolution; null where not known
   * @param terms times in office
   * @param states identifiers of the states that it belongs to
   */
  public record Details(@Nullable String begin, @Nullable String end, List<Term> terms,
      List<String> states) {
    /** Nothing more is known. */
    public static final Details NONE = new Details(null, null, List.of(), List.of());

    public Details {
      terms = List.copyOf(terms);
      states = List.copyOf(states);
    }
  }

  /**
   * A time in office.
   *
   * @param begin as the service writes it; null where not known
   * @param end as the service writes it; null where not known, or where it lasts
   */
  public record Term(@Nullable String begin, @Nullable String end) {}

  public Candidate {
    types = List.copyOf(types);
  }

  /** The same with more details. */
  public Candidate with(Details more) {
    return new Candidate(iri, label, description, score, types, more);
  }

  /** The end of an identifier, which is the same in all forms of it: {@code Q5} of an IRI. */
  static String local(String identifier) {
    return SPACE.matcher(identifier).replaceFirst("");
  }
}
