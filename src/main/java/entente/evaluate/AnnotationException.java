package entente.evaluate;

import java.util.List;

/** Annotations that cannot be compared: a line each fault, with file and line where it has one. */
public final class AnnotationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AnnotationException(List<String> faults) {
    super(String.join("\n", faults));
  }
}
