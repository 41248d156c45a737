package entente.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The codes of {@code ontology/codes.ttl}, such as the status of an event or the classes of PLOVER. */
public final class Codes {
  /** Namespace of the codes. */
  public static final String NS = "https://w3id.org/entente/codes#";

  private Codes() {}

  /**
   * The concept of a code of the domain.
   *
   * @param code as enumerations give it, such as {@code occurred} or {@code dialogue-partner}
   */
  public static Node of(String code) {
    return NodeFactory.createURI(NS + code);
  }

  /** The concept of a PLOVER class, such as {@code CONSULT}. */
  public static Node plover(String eventClass) {
    return of("plover-" + eventClass);
  }

  /** The concept of a CAMEO code, such as {@code 040}. */
  public static Node cameo(String code) {
    return of("cameo-" + code);
  }
}
