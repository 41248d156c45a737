package entente.validate;

import entente.map.OntologyFile;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * Validates graphs against shapes (SHACL) that are read once. A shape looks at one node and its
 * values, so the graph of each document is validated by itself: what another document says of the
 * same event neither mends nor breaks it.
 */
public final class ShapesValidator {
  private final Shapes shapes;

  /** @param shapes a graph of SHACL shapes */
  public ShapesValidator(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /** With the shapes of {@code ontology/shapes.ttl}. */
  public static ShapesValidator standard() {
    return new ShapesValidator(OntologyFile.SHAPES.graph());
  }

  /** Validates one graph. */
  public ValidationReport validate(Graph data) {
    return new ValidationReport(ShaclValidator.get().validate(shapes, data).getEntries().stream()
        .map(ShapesValidator::violation)
        .sorted(Comparator.comparing((Violation each) -> each.focus().toString())
            .thenComparing(Violation::path).thenComparing(Violation::message))
        .toList());
  }

  /**
   * Validates each named graph by itself.
   *
   * @return graph name to report, for every graph in {@code quads}, in the order of their first
   *     quads
   */
  public Map<Node, ValidationReport> validate(Iterable<Quad> quads) {
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    for (Quad quad : quads) {
      graphs.computeIfAbsent(quad.getGraph(), name -> GraphMemFactory.createDefaultGraph())
          .add(quad.asTriple());
    }
    Map<Node, ValidationReport> reports = new LinkedHashMap<>();
    graphs.forEach((name, graph) -> reports.put(name, validate(graph)));
    return reports;
  }

  private static Violation violation(ReportEntry entry) {
    String message = entry.message() == null ? "does not conform" : entry.message();
    return new Violation(severity(entry), entry.focusNode(), path(entry.resultPath()), message,
        entry.value());
  }

  private static Severity severity(ReportEntry entry) {
    return switch (entry.severity().level().getLocalName()) {
      case "Warning" -> Severity.WARNING;
      case "Info" -> Severity.INFO;
      default -> Severity.VIOLATION;
    };
  }

  private static String path(@Nullable Path path) {
    if (path == null) {
      return "";
    }
    return path instanceof P_Link link
        ? Violation.shorten(link.getNode().getURI())
        : path.toString();
  }
}
