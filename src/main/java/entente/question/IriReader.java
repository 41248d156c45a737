package entente.question;

import entente.map.Iris;
import entente.map.Prefixes;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** IRIs as users write them and as answers show them: whole, in angle brackets, or with a prefix. */
public final class IriReader {
  /** The prefix for what is in the graph, under the base. */
  static final String ID = "id";

  /** What SPARQL allows between angle brackets, and nothing that could end it. */
  private static final Pattern WHOLE = Pattern
      .compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+");
  private static final Pattern ABSOLUTE = Pattern.compile("(https?://|urn:).*");

  private IriReader() {}

  /** Null for what is not written as an IRI, such as a name. */
  public static @Nullable Node read(String written) {
    boolean isBracketed = written.startsWith("<") && written.endsWith(">");
    String iri = isBracketed ? written.substring(1, written.length() - 1) : expand(written);
    boolean isIri = WHOLE.matcher(iri).matches() && ABSOLUTE.matcher(iri).matches();
    return isIri ? NodeFactory.createURI(iri) : null;
  }

  private static String expand(String written) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      return written;
    }
    String prefix = written.substring(0, colon);
    String namespace = prefix.equals(ID) ? Iris.BASE : Prefixes.ALL.get(prefix);
    return namespace == null ? written : namespace + written.substring(colon + 1);
  }

  /** With a prefix where there is one. */
  public static String shorten(String iri) {
    if (iri.startsWith(Iris.BASE)) {
      return ID + ":" + iri.substring(Iris.BASE.length());
    }
    for (Map.Entry<String, String> each : Prefixes.ALL.entrySet()) {
      if (iri.startsWith(each.getValue())) {
        return each.getKey() + ":" + iri.substring(each.getValue().length());
      }
    }
    return iri;
  }
}
