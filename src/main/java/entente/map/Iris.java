package entente.map;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Makes the IRIs of all that the graph holds. The same key always gives the same IRI, on every
 * machine and in every run, so that what is loaded twice adds nothing.
 *
 * @param base what they all begin with, ending in a slash
 */
public record Iris(String base) {
  /** The base where no other is configured. */
  public static final String DEFAULT_BASE = "https://w3id.org/entente/id/";

  /** The base of this process: the system property {@code entente.base}, or else the default. */
  public static final String BASE = System.getProperty("entente.base", DEFAULT_BASE);

  /** What the IRIs of Wikidata's entities begin with. */
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private static final Pattern BASE_FORM = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`#?]+/");
  private static final Pattern PLAIN_CODE = Pattern.compile("[A-Za-z0-9-]+");

  public Iris {
    if (!BASE_FORM.matcher(base).matches()) {
      throw new IllegalArgumentException(
          "the base of IRIs must be an http or https address that ends in a slash: " + base);
    }
  }

  /** Those under the base of this process. */
  public static Iris standard() {
    return new Iris(BASE);
  }

  /** A state, by its ISO 3166-1 alpha-3 code. */
  public Node state(String code) {
    return node("state/" + code(code));
  }

  /** A framework, by its acronym or full name. */
  public Node framework(String code) {
    return node("framework/" + code(code));
  }

  /** An organisation that is no framework of the reference tables, by its name. */
  public Node organisation(String name) {
    return node("org/" + Slug.of(name));
  }

  /** A person, by the key that linking gave. */
  public Node person(String key) {
    return node("person/" + Slug.of(key));
  }

  /** A place in a state; {@code country} is empty where the state is not known. */
  public Node place(String name, String country) {
    return node("place/" + Slug.of(country.isEmpty() ? name : name + " " + country));
  }

  /** A post, by code of its state or organisation and kind. */
  public Node post(String party, String kind) {
    return node("post/" + Slug.of(party + " " + kind));
  }

  /** What claims are about, by its normalised name. */
  public Node topic(String name) {
    return node("topic/" + Slug.of(name));
  }

  /** A document that is spoken of, such as a treaty, by its normalised name. */
  public Node work(String name) {
    return node("work/" + Slug.of(name));
  }

  /** A document that was read, by its id. */
  public Node document(String id) {
    return hashed("doc", id);
  }

  /** A record set, by its id. */
  public Node recordSet(String id) {
    return hashed("records", id);
  }

  /** A roll call, by the code of the body that votes and its number there. */
  public Node rollCall(String body, String number) {
    return node("roll-call/" + code(body) + "-" + code(number));
  }

  /** The vote of a state in a roll call. */
  public Node vote(Node rollCall, String state) {
    return NodeFactory.createURI(base + "vote/" + lastStep(rollCall) + "/" + code(state));
  }

  /** Two actors that are compared, whichever is named first. */
  public Node dyad(String a, String b) {
    return node("dyad/" + pair(a, b));
  }

  /** What two actors have in common in a period, such as {@code UNGA-74} or {@code 2019}. */
  public Node alignment(String period, String a, String b) {
    return node("alignment/" + code(period) + "/" + pair(a, b));
  }

  /** All observations of a period. */
  public Node alignments(String period) {
    return node("alignment/" + code(period));
  }

  /** A group of states of a year, by its number. */
  public Node community(String year, int number) {
    return node("alignment/" + code(year) + "/community-" + number);
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? code(a) + "-" + code(b) : code(b) + "-" + code(a);
  }

  /** What follows the last slash of an IRI. */
  public static String lastStep(Node node) {
    String uri = node.getURI();
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  /** A data set that standing facts were taken from, by its name. */
  public Node source(String name) {
    return node("source/" + Slug.of(name));
  }

  /** The software, in one version. */
  public Node software(String version) {
    return node("software/entente-" + Slug.of(version.replace('.', '-')));
  }

  /**
   * Anything that is named by a key of several parts.
   *
   * @param kind first step of the path, such as {@code event}
   * @param key all that tells it from others of its kind, in a fixed order
   */
  public Node hashed(String kind, String... key) {
    return node(kind + "/" + Digest.of(List.of(key)));
  }

  /** A part of something, such as a passage of a document. */
  public Node part(Node whole, String fragment) {
    return NodeFactory.createURI(whole.getURI() + "#" + fragment);
  }

  /** A part of a part: its fragment is lengthened. */
  static Node below(Node part, String name) {
    return NodeFactory.createURI(part.getURI() + ";" + name);
  }

  /** The named graph that holds what one source tells; its path is that of the source. */
  public Node graphOf(Node source) {
    return node("graph/" + source.getURI().substring(base.length()));
  }

  /** A named graph, such as {@code reference}, {@code derived/rules} or {@code view/asserted}. */
  public Node graph(String path) {
    return node("graph/" + path);
  }

  /** An entity of Wikidata, such as {@code Q148}. */
  public Node wikidata(String qid) {
    return NodeFactory.createURI(WIKIDATA + qid);
  }

  private static String code(String code) {
    return PLAIN_CODE.matcher(code).matches() ? code : Slug.of(code);
  }

  private Node node(String path) {
    return NodeFactory.createURI(base + path);
  }
}
