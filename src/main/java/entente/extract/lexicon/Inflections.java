package entente.extract.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms under which a lemma may stand in a text. */
public final class Inflections {
  /** A single vowel and consonant at the end, which may double: "expelled". */
  private static final Pattern DOUBLING = Pattern.compile("[^aeiou][aeiou][bdgklmnprtv]$");

  private final Map<String, List<String>> irregular = new HashMap<>();

  /** Reads the irregular verbs. */
  public Inflections() {
    LexiconTable.bundled("lexicon/irregular-verbs.csv", "verb", "forms").rows()
        .forEach(row -> irregular.put(row.get("verb"), row.list("forms")));
  }

  /**
   * The forms of all these lemmas, lower case, of "go on" with its particle; more than exist, but
   * none that exists is missing.
   */
  public Set<String> forms(Set<String> lemmas) {
    Set<String> forms = new HashSet<>();
    for (String lemma : lemmas) {
      int particle = lemma.indexOf(' ');
      if (particle > 0) {
        forms(Set.of(lemma.substring(0, particle)))
            .forEach(form -> forms.add(form + lemma.substring(particle)));
        continue;
      }
      forms.add(lemma);
      forms.addAll(irregular.getOrDefault(lemma, List.of()));
      regular(lemma, forms);
    }
    return forms;
  }

  private static void regular(String lemma, Set<String> forms) {
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    forms.add(lemma + "s");
    forms.add(lemma + "es");
    forms.add(stem + "ed");
    forms.add(stem + "ing");
    if (DOUBLING.matcher(lemma).find()) {
      char last = lemma.charAt(lemma.length() - 1);
      forms.add(lemma + last + "ed");
      forms.add(lemma + last + "ing");
    }
    if (lemma.endsWith("y")) {
      String base = lemma.substring(0, lemma.length() - 1);
      forms.add(base + "ies");
      forms.add(base + "ied");
    }
  }
}
