package entente.validate;

import java.util.List;

/**
 * What validating one graph gave.
 *
 * @param violations all that a shape does not allow, of any severity, sorted by focus node
 */
public record ValidationReport(List<Violation> violations) {
  public ValidationReport {
    violations = List.copyOf(violations);
  }

  /** True if the graph may be stored: no violation, though there may be warnings. */
  public boolean conforms() {
    return violations.stream().noneMatch(each -> each.severity() == Severity.VIOLATION);
  }
}
