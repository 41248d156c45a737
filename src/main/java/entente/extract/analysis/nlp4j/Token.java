package entente.extract.analysis.nlp4j;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import org.jspecify.annotations.Nullable;

/**
 * A word as NLP4J's components take it, without what costs time and no model here asks for: the
 * search for hyperlinks in words that cannot be any, and the second best tag.
 */
final class Token extends NLPNode {
  private static final long serialVersionUID = 1;

  Token(int id, String form) {
    super(id, form);
  }

  @Override
  public void setWordForm(String form) {
    if (isPlain(form)) {
      word_form = form;
      word_form_lowercase = StringUtils.toLowerCase(form);
      word_form_simplified = form;
      word_form_undigitalized = form;
      word_form_simplified_lowercase = word_form_lowercase;
    } else {
      super.setWordForm(form);
    }
  }

  /** True if it has nothing but letters of ASCII, which NLP4J's simpler forms leave as they are. */
  private static boolean isPlain(String form) {
    for (int at = 0; at < form.length(); at++) {
      int letter = form.charAt(at) | 0x20;
      if (letter < 'a' || letter > 'z') {
        return false;
      }
    }
    return !form.isEmpty();
  }

  /** The tagger notes the second best tag, which no model here asks for. */
  @Override
  public @Nullable String putFeat(String key, String value) {
    return null;
  }
}
