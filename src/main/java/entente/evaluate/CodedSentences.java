package entente.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sentences with their ties, by id, in order. */
public final class CodedSentences {
  private final Map<String, List<CodedRelation>> sentences;

  CodedSentences(Map<String, List<CodedRelation>> sentences) {
    this.sentences = new LinkedHashMap<>(sentences);
  }

  /** The ties of each. */
  Map<String, List<CodedRelation>> all() {
    return sentences;
  }

  /** The ties of one; none where it is not there. */
  List<CodedRelation> of(String id) {
    return sentences.getOrDefault(id, List.of());
  }
}
