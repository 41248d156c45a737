package entente.validate;

import entente.map.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.FmtUtils;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a graph that a shape does not allow.
 *
 * @param severity how grave
 * @param focus the node that is not as it should be
 * @param path the property at which it is not, such as {@code ent:status}; empty where it is the
 *     node itself
 * @param message what is asked for, in the words of the shape
 * @param value the value that is wrong; null where one is missing or there are too many
 */
public record Violation(Severity severity, Node focus, String path, String message,
    @Nullable Node value) {
  private static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
      .setNsPrefixes(Prefixes.ALL).lock();

  /** On one line, for a report. */
  public String describe() {
    String at = path.isEmpty() ? "" : " " + path;
    String found = value == null ? "" : ", found " + FmtUtils.stringForNode(value, PREFIXES);
    return FmtUtils.stringForNode(focus, PREFIXES) + at + ": " + message + found;
  }

  static String shorten(String iri) {
    return PREFIXES.shortForm(iri);
  }
}
