package entente.extract.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words that may tell of something, as lemmas, each with the words of which it needs one beside
 * it in the sentence: "have" tells of a claim only with a noun such as "concern". A word with none
 * needs no other.
 */
public final class Needs {
  /** Stands for the name of a place, a state or an organisation, whatever it is. */
  public static final String PLACE = "<place>";
  /** Stands for the name of a sitting. */
  public static final String SITTING = "<sitting>";

  private final Map<String, Set<String>> needs = new HashMap<>();

  /** A word that tells by itself, whatever was said of it before. */
  public void alone(String lemma) {
    needs.put(lemma, Set.of());
  }

  /** A word that tells with one of these beside it, with those named before, or alone if it does. */
  public void with(String lemma, Set<String> others) {
    Set<String> known = needs.computeIfAbsent(lemma, word -> new HashSet<>(others));
    if (!known.isEmpty()) {
      known.addAll(others);
    }
  }

  /** Adds the words of another: what tells alone in one tells alone. */
  public void addAll(Needs other) {
    other.needs.forEach((lemma, others) -> {
      if (others.isEmpty()) {
        alone(lemma);
      } else {
        with(lemma, others);
      }
    });
  }

  /** The same for all forms of these words, lower case. */
  public Map<String, Set<String>> byForm(Inflections inflections) {
    Needs forms = new Needs();
    needs.forEach((lemma, others) -> {
      Set<String> inflected = inflections.forms(others);
      for (String form : inflections.forms(Set.of(lemma))) {
        if (others.isEmpty()) {
          forms.alone(form);
        } else {
          forms.with(form, inflected);
        }
      }
    });
    return Map.copyOf(forms.needs);
  }
}
