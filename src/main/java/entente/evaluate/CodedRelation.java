package entente.evaluate;

import java.util.Locale;
import java.util.Map;

/**
 * One tie of an event coder's annotation.
 *
 * @param source who acts: a state's code, or {@code IGO:} and an acronym; empty if it is none
 * @param target towards whom, alike
 * @param eventClass PLOVER's class, older names folded into present ones
 * @param reciprocal true if either direction is right
 */
record CodedRelation(String source, String target, String eventClass, boolean reciprocal) {
  private static final Map<String, String> FOLDED = Map.ofEntries(Map.entry("DEMAND", "REQUEST"),
      Map.entry("APPEAL", "REQUEST"), Map.entry("DISAPPROVE", "ACCUSE"),
      Map.entry("INVESTIGATE", "ACCUSE"), Map.entry("FIGHT", "ASSAULT"),
      Map.entry("SAY", "STATEMENT"), Map.entry("PROVIDE AID", "AID"),
      Map.entry("CONCEDE", "YIELD"), Map.entry("RETREAT", "YIELD"));
  /** CAMEO's "host a visit": the mirror of "visit". */
  private static final String HOST = "043";

  /** From the fields of an annotation; a visit received is turned into one made. */
  static CodedRelation of(String source, String target, String eventClass, String cameo,
      boolean reciprocal) {
    boolean host = cameo.equals(HOST);
    String name = eventClass.strip().toUpperCase(Locale.ROOT);
    return new CodedRelation(actor(host ? target : source), actor(host ? source : target),
        FOLDED.getOrDefault(name, name), reciprocal);
  }

  /** An actor as it is compared: a longer code such as USAGOV is cut to its state. */
  static String actor(String code) {
    String name = code.strip().toUpperCase(Locale.ROOT);
    if (name.startsWith("---")) {
      return "";
    }
    return name.startsWith("IGO:") || name.length() < 3 ? name : name.substring(0, 3);
  }

  /** True if two different parties are named. */
  boolean isDyad() {
    return !source.isEmpty() && !target.isEmpty() && !source.equals(target);
  }

  /** The two parties without direction. */
  String dyad() {
    return source.compareTo(target) < 0 ? source + " " + target : target + " " + source;
  }

  /** The dyad with the class. */
  String dyadAndClass() {
    return dyad() + " " + eventClass;
  }

  /** Direction and class. */
  String directed() {
    return source + ">" + target + " " + eventClass;
  }
}
