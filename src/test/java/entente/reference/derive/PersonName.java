package entente.reference.derive;

import entente.reference.NameKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's name, cleaned of titles, to be compared with other spellings of it. */
final class PersonName {
  private static final Pattern NOISE = Pattern
      .compile("[\"“”].*?[\"“”]|\\(.*?\\)|<.*?>|, (Prince|King|Baron) .*"
          + "| and .*");
  private static final Pattern TITLES = Pattern.compile(
      "^((Mr|Mrs|Ms|Dr|Sir|Dame|H\\.?E|Gen|Col|Capt|Lt|Sr|Hon|Msgr|Prof)(\\.\\s*|\\s)|Sheikh |Shaikh |Sheik "
          + "|General |Colonel |Captain |Cardinal |Archbishop |Sayyid |Baroness |Lord |Chief "
          + "|The Honourable |Right Honourable |Professor |Doctor |Ratu |Pope |King |Queen "
          + "|Emperor |Prince |Princess |Md |Mullah |Mawlawi )+");
  private static final Pattern FULL = Pattern
      .compile("\\p{Lu}[\\p{L}\\p{M}.'-]*( [\\p{L}\\p{M}.'-]+)+");
  private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "ould", "de", "da",
      "do", "dos", "la", "le", "van", "von", "der", "di", "jr", "ii", "iii", "e", "y", "abd",
      "abdul", "haji");
  private static final Pattern MOHAMMED = Pattern.compile("m[ou]hamm?[ae]d");

  private static final Pattern AFTER_FIRST = Pattern.compile("(?<=\\p{L})\\p{Lu}+");

  private final String written;
  private final List<String> words;
  private final Set<String> tokens;

  PersonName(String name) {
    String plain = NOISE.matcher(Names.plain(name)).replaceAll(" ").replaceAll("\\s+", " ")
        .replaceAll("[,;.\\s]+$", "").strip();
    this.written = TITLES.matcher(capitalised(plain)).replaceFirst("");
    this.words = Arrays.stream(NameKey.of(written).letters().split(" "))
        .map(word -> MOHAMMED.matcher(word).matches() ? "mohammed" : word).toList();
    Set<String> telling = words.stream()
        .filter(word -> word.length() > 1 && !PARTICLES.contains(word))
        .collect(Collectors.toSet());
    this.tokens = telling.isEmpty() ? new HashSet<>(words) : telling;
  }

  /** {@code DOS RAMOS} as {@code Dos Ramos}, {@code NANDI-NDAITWAH} as {@code Nandi-Ndaitwah}. */
  static String capitalised(String name) {
    return Arrays.stream(name.split(" ")).map(word -> isSetOff(word)
        ? AFTER_FIRST.matcher(word).replaceAll(rest -> rest.group().toLowerCase(Locale.ROOT))
        : word).collect(Collectors.joining(" "));
  }

  /** True for a word in capitals that is neither a number nor an initial. */
  static boolean isSetOff(String word) {
    return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))
        && !word.matches("[IVX]+|\\p{Lu}\\..*|JR\\.?");
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
    boolean sameFirst = words.get(0).equals(other.words.get(0));
    return isSpellingOf(other) || common.size() >= 2 && sameFirst
        || oneWord && common.size() == 1
        || hasFamilyNameOf(other) && initial() == other.initial();
  }

  /** True if both end in the same word, of more than two letters. */
  boolean hasFamilyNameOf(PersonName other) {
    String last = words.get(words.size() - 1);
    return last.length() > 2 && last.equals(other.words.get(other.words.size() - 1));
  }

  /**
   * True if one is the other with words left out, as {@code Peter Mutharika} is of
   * {@code Arthur Peter Mutharika}; enough for people of one state, whatever their posts.
   */
  boolean isSpellingOf(PersonName other) {
    List<String> mine = telling();
    List<String> theirs = other.telling();
    boolean longer = mine.size() > theirs.size();
    List<String> few = longer ? theirs : mine;
    Iterator<String> many = (longer ? mine : theirs).iterator();
    return few.size() > 1 && few.stream().allMatch(word -> skipsTo(many, word));
  }

  private static boolean skipsTo(Iterator<String> words, String wanted) {
    while (words.hasNext()) {
      if (words.next().equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private List<String> telling() {
    return words.stream().filter(tokens::contains).toList();
  }

  private char initial() {
    return words.get(0).isEmpty() ? ' ' : words.get(0).charAt(0);
  }

  /** True if it has a first and a last name, and nothing that is no name. */
  boolean isFull() {
    return FULL.matcher(written).matches();
  }
}
