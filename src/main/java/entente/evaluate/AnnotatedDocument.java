package entente.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The annotation of one document.
 *
 * @param doc id of the document
 * @param claimsAnnotated whether claims were looked for; null in a prediction
 * @param events what happened
 * @param claims who holds what
 * @param frameworks codes of all frameworks named
 */
public record AnnotatedDocument(@JsonProperty(required = true) String doc,
    @JsonProperty("claims_annotated") @Nullable Boolean claimsAnnotated,
    @JsonProperty(required = true) List<AnnotatedEvent> events,
    @JsonProperty(required = true) List<AnnotatedClaim> claims,
    @JsonProperty(required = true) List<String> frameworks) {
  public AnnotatedDocument {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    frameworks = List.copyOf(frameworks);
  }

  /** What stands for a document that was not annotated at all. */
  static AnnotatedDocument empty(String doc) {
    return new AnnotatedDocument(doc, null, List.of(), List.of(), List.of());
  }
}
