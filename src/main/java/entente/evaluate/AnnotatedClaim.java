package entente.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A claim as annotated.
 *
 * @param kind code of a claim kind
 * @param holders codes of the states and organisations that hold it
 * @param speaker to whom it is attributed; null for a joint one
 * @param polarity for or against; null for all but positions
 * @param target what it is about
 * @param confidence how likely it is right, 0 to 1; null where it was not found by a program
 */
public record AnnotatedClaim(@JsonProperty(required = true) String kind,
    @JsonProperty(required = true) List<String> holders, @Nullable String speaker,
    @Nullable String polarity, @JsonProperty(required = true) String target,
    @Nullable Double confidence) {
  private static final Set<String> KINDS = Set.of("commitment", "position", "topic");
  private static final Set<String> POLARITIES = Set.of("support", "oppose");

  public AnnotatedClaim {
    AnnotationReader.checkOneOf("kind", kind, KINDS);
    if (polarity != null) {
      AnnotationReader.checkOneOf("polarity", polarity, POLARITIES);
    }
    holders = List.copyOf(holders);
  }

  Set<String> parties() {
    return holders.stream().map(holder -> holder.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
