package entente.extract.text;

import entente.model.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document taken apart.
 *
 * @param document the document
 * @param dateline its dateline, which is part of no sentence; null where it has none
 * @param sentences the title first, where there is one, then the sentences in the order of the text
 * @param bylines who published it or wrote it, as its own bylines say ({@code Global Times})
 */
public record PreparedText(Document document, @Nullable Dateline dateline,
    List<Sentence> sentences, List<String> bylines) {
  public PreparedText {
    sentences = List.copyOf(sentences);
    bylines = List.copyOf(bylines);
  }

  /** The title as a sentence; null where the document has none. */
  public @Nullable Sentence title() {
    return sentences.isEmpty() || sentences.getFirst().kind() != Sentence.Kind.TITLE
        ? null
        : sentences.getFirst();
  }

  /** All sentences but the title; the sentence numbered n is at position n. */
  public List<Sentence> body() {
    return title() == null ? sentences : sentences.subList(1, sentences.size());
  }
}
