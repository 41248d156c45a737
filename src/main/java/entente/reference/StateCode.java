package entente.reference;

import java.util.List;

/**
 * What a code of another list means for a time. One seat in the United Nations, or one number of the
 * Correlates of War project, may have been that of several states one after the other.
 *
 * @param system whose code it is: {@code un-votes}, {@code cow}, {@code us-historian} or
 *     {@code cameo}
 * @param code as data write it; the name where they give no code
 * @param state ISO 3166-1 alpha-3, as in the table of states
 * @param term from when to when it stood for that state
 * @param source where the row is from
 */
public record StateCode(String system, String code, String state, Term term, String source) {
  static final List<String> COLUMNS = List.of("system", "code", "state", "since", "until",
      "source");

  static StateCode of(Row row) {
    return new StateCode(row.text("system"), row.text("code"), row.text("state"),
        row.term("since", "until"), row.text("source"));
  }
}
