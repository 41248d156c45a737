package entente.reference.derive;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from the words for an office which posts it is, after the curated titles.csv. */
final class Titles {
  /**
   * A post that an office is.
   *
   * @param code its code
   * @param title its usual title
   */
  record Office(String code, String title) {}

  private record Rule(Office office, Pattern include, Pattern exclude) {}

  private final List<Rule> rules;

  Titles(Sources sources) {
    this.rules = sources.curated("titles.csv").stream()
        .map(line -> new Rule(new Office(line.get("post"), line.get("title")),
            Pattern.compile(line.get("include")), Pattern.compile(line.get("exclude"))))
        .toList();
  }

  /** The posts that the words stand for; none if it is an office of another kind. */
  List<Office> offices(String words) {
    String lower = Names.plain(words).toLowerCase(Locale.ROOT);
    return rules.stream().filter(rule -> rule.include().matcher(lower).matches())
        .filter(rule -> !rule.exclude().matcher(lower).matches()).map(Rule::office).distinct()
        .toList();
  }
}
