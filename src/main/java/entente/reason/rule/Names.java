package entente.reason.rule;

import entente.map.Prefixes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Writes the terms of rules with prefixes, as most languages of RDF rules do. */
final class Names {
  private static final List<String> USED = List.of("code", "ent", "org", "prov", "rdf");

  private Names() {}

  /**
   * The declarations of the prefixes, one a line.
   *
   * @param line a format with the prefix and the namespace
   */
  static String prefixes(String line) {
    return USED.stream().map(prefix -> line.formatted(prefix, Prefixes.ALL.get(prefix)))
        .collect(Collectors.joining());
  }

  /** {@code ?name} of a variable, {@code prefix:name} of an IRI, the lexical form of a number. */
  static String of(Node node) {
    if (node.isVariable()) {
      return "?" + node.getName();
    }
    return node.isURI() ? shorten(node.getURI()) : node.getLiteralLexicalForm();
  }

  private static String shorten(String iri) {
    for (String prefix : USED) {
      Map.Entry<String, String> entry = Map.entry(prefix, Prefixes.ALL.get(prefix));
      if (iri.startsWith(entry.getValue())) {
        return prefix + ":" + iri.substring(entry.getValue().length());
      }
    }
    throw new IllegalArgumentException("no prefix is declared in entente.reason.rule for " + iri);
  }
}
