package entente.reference.derive;

import entente.reference.NameKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's name, cleaned of titles, to be compared with other spellings of it. */
final class PersonName {
  private static final Pattern NOISE = Pattern
      .compile("[\"“”].*?[\"“”]|\\(.*?\\)|<.*?>|, (Prince|King|Baron) .*");
  private static final Pattern TITLES = Pattern.compile(
      "^((Mr|Mrs|Ms|Dr|Sir|Dame|H\\.?E|Gen|Col|Capt|Lt|Sr|Hon|Msgr|Prof)\\.? |Sheikh |Shaikh "
          + "|General |Colonel |Captain |Cardinal |Archbishop |Sayyid |Baroness |Lord |Chief "
          + "|The Honourable |Right Honourable |Professor |Doctor |Ratu |Pope |King |Queen "
          + "|Emperor |Prince |Princess |Md |Mullah |Mawlawi )+");
  private static final Pattern FULL = Pattern
      .compile("\\p{Lu}[\\p{L}\\p{M}.'-]*( [\\p{L}\\p{M}.'-]+)+");
  private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "ould", "de", "da",
      "do", "dos", "la", "le", "van", "von", "der", "di", "jr", "ii", "iii", "e", "y", "abd",
      "abdul",
      "mohammed", "mohamed", "muhammad", "mohammad", "haji");

  private final String written;
  private final List<String> words;
  private final Set<String> tokens;

  PersonName(String name) {
    String plain = NOISE.matcher(Names.plain(name)).replaceAll(" ").replaceAll("\\s+", " ")
        .replaceAll("[,;.\\s]+$", "").strip();
    this.written = TITLES.matcher(plain).replaceFirst("");
    this.words = Arrays.asList(NameKey.of(written).letters().split(" "));
    Set<String> telling = words.stream()
        .filter(word -> word.length() > 1 && !PARTICLES.contains(word))
        .collect(Collectors.toSet());
    this.tokens = telling.isEmpty() ? new HashSet<>(words) : telling;
  }

  /** The cleaned name. */
  String written() {
    return written;
  }

  /** True if both may be spellings of one name, for people in one post of one state. */
  boolean mayBe(PersonName other) {
    Set<String> common = new HashSet<>(tokens);
    common.retainAll(other.tokens);
    boolean oneWord = Math.min(tokens.size(), other.tokens.size()) == 1;
    return common.size() >= 2 || oneWord && common.size() == 1
        || hasFamilyNameOf(other) && initial() == other.initial();
  }

  /** True if both end in the same word, of more than two letters. */
  boolean hasFamilyNameOf(PersonName other) {
    String last = words.get(words.size() - 1);
    return last.length() > 2 && last.equals(other.words.get(other.words.size() - 1));
  }

  private char initial() {
    return words.get(0).isEmpty() ? ' ' : words.get(0).charAt(0);
  }

  /** True if it has a first and a last name, and nothing that is no name. */
  boolean isFull() {
    return FULL.matcher(written).matches();
  }
}
