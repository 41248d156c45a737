package entente.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What phrases of the same meaning have in common although they are worded differently: "the
 * prospects for expanding trade with the United States" and "U.S. trade". Words without content and
 * endings do not count, some words count as one, and a state as its code however it is called. The
 * order counts only beside words such as "not", and where a word tells who of several does what to
 * whom.
 */
final class PropositionKey {
  /** Words that tell who does what to whom, where a phrase names several. */
  private static final Set<String> OF_DIRECTION = Set.of("to", "from", "by", "for", "over", "that");
  private static final Set<String> OF_ORDER = Set.of("against", "without", "not", "no", "never",
      "than", "before", "after", "until", "or", "but", "if");
  private static final Pattern HYPHEN = Pattern
      .compile("(?<=[\\p{L}.]{2})[-–](?=\\p{L})");
  private static final Pattern PREFIX = Pattern
      .compile("(?i)\\b(counter|anti|non|co|pre|post|multi|inter|re|sub|cyber)-(?=\\p{L})");
  private static final Pattern NAME = Pattern
      .compile("\\p{Lu}[\\p{L}.’']*(?:(?: of| the| and)* \\p{Lu}[\\p{L}.’']*)*");
  private static final Pattern OWNER = Pattern.compile("['’]s?$");

  private final PropositionWords words = new PropositionWords();
  private final KnownEntities known;

  /** @param known by which names states are known */
  PropositionKey(KnownEntities known) {
    this.known = known;
  }

  /** The key of a phrase; a word that stands alone, such as "hegemony", is mostly its own key. */
  String of(String phrase) {
    String open = HYPHEN.matcher(PREFIX.matcher(phrase).replaceAll("$1")).replaceAll(" ");
    List<String> names = new ArrayList<>();
    String coded = NAME.matcher(open).replaceAll(match -> Matcher.quoteReplacement(
        coded(match.group(), match.start() > 0, names)));
    List<String> told = Arrays.stream(TargetKey.of(coded).split(" "))
        .map(word -> OWNER.matcher(word).replaceFirst("")).toList();
    boolean directed = names.size() > 1 && isDirected(told, names);
    boolean ordered = directed || told.stream().anyMatch(OF_ORDER::contains);
    Stream<String> content = told.stream()
        .filter(word -> directed || !OF_DIRECTION.contains(word)).map(words::of)
        .filter(word -> !word.isEmpty());
    String key = (ordered ? content : content.sorted().distinct())
        .collect(Collectors.joining(" "));
    return key.isEmpty() ? TargetKey.of(phrase) : key;
  }

  /** True if behind a word of direction, before all else that counts, stands one who is named. */
  private boolean isDirected(List<String> told, List<String> names) {
    String all = String.join(" ", names).toLowerCase(Locale.ROOT);
    Set<String> named = Set.copyOf(Arrays.asList(all.split(" ")).stream().distinct().toList());
    boolean behind = false;
    for (String word : told) {
      if (behind && named.contains(word)) {
        return true;
      }
      behind = OF_DIRECTION.contains(word) || behind && words.of(word).isEmpty();
    }
    return false;
  }

  /** A run of capitalised words with the states in it by their codes; what it names is noted. */
  private String coded(String run, boolean inside, List<String> names) {
    List<String> all = List.of(run.split(" "));
    List<String> coded = new ArrayList<>();
    for (int from = 0; from < all.size();) {
      int to = all.size();
      String code = code(all.subList(from, to));
      while (code == null && to > from + 1) {
        code = code(all.subList(from, --to));
      }
      coded.add(code == null ? all.get(from) : code);
      if (code != null) {
        names.add(code);
      }
      from = code == null ? from + 1 : to;
    }
    if (!names.containsAll(coded) && (inside || all.size() > 1)) {
      names.add(run);
    }
    return String.join(" ", coded);
  }

  private @Nullable String code(List<String> words) {
    return known.stateCalled(OWNER.matcher(String.join(" ", words)).replaceFirst(""));
  }
}
