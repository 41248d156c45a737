package entente.evaluate;

import java.util.List;
import java.util.Map;

/**
 * Compares predicted annotations with gold ones, document by document, and sums up. An event is
 * found if type and status agree, dates can both be true, and half of the states and organisations
 * are the same; a claim if kind, polarity, half of the holders and half of the words of its target
 * agree. Pairs are one to one, the best first.
 */
public final class Scorer {
  /**
   * Scores all documents; one that was not predicted counts as all misses.
   *
   * @param gold annotations by document id
   * @param predicted annotations by document id
   * @throws AnnotationException if gold does not say of a document whether its claims are annotated,
   *     or lacks a predicted one
   */
  public Scores score(Map<String, AnnotatedDocument> gold,
      Map<String, AnnotatedDocument> predicted) {
    check(gold, predicted);
    Scores scores = Scores.NONE;
    for (Map.Entry<String, AnnotatedDocument> document : gold.entrySet()) {
      String id = document.getKey();
      Scores one = DocumentScorer.score(document.getValue(),
          predicted.getOrDefault(id, AnnotatedDocument.empty(id)));
      scores = scores.plus(predicted.containsKey(id) ? one : one.unpredicted());
    }
    return scores;
  }

  private static void check(Map<String, AnnotatedDocument> gold,
      Map<String, AnnotatedDocument> predicted) {
    for (AnnotatedDocument document : gold.values()) {
      if (document.claimsAnnotated() == null) {
        throw new AnnotationException(List.of(
            "gold document " + document.doc() + " does not say whether claims_annotated"));
      }
    }
    List<String> unknown = predicted.keySet().stream().filter(id -> !gold.containsKey(id)).toList();
    if (!unknown.isEmpty()) {
      throw new AnnotationException(List.of("documents that gold lacks: "
          + String.join(", ", unknown.subList(0, Math.min(5, unknown.size())))
          + (unknown.size() > 5 ? " ..." : "")));
    }
  }
}
