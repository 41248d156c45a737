package entente.extract.analysis.nlp4j;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a lexicon says of words, where many words share the same: for looking up alone.
 *
 * @param <V> what is said of a word
 */
final class WordClasses<V> extends AbstractMap<String, V> {
  private static final long SEED = StringIndex.seed(0);

  private final StringIndex words;
  private final List<V> classes;

  /**
   * @param words for each word the number of its class
   * @param classes what is said, by that number
   */
  WordClasses(StringIndex words, List<V> classes) {
    this.words = words;
    this.classes = List.copyOf(classes);
  }

  /** The same lexicon in less memory. */
  static <V> WordClasses<V> of(Map<String, V> lexicon) {
    Map<V, Integer> numbers = new LinkedHashMap<>();
    StringIndex.Builder words = new StringIndex.Builder(lexicon.size());
    lexicon.forEach((word, said) -> {
      Integer number = numbers.computeIfAbsent(said, each -> numbers.size());
      words.add(StringIndex.hash(SEED, word), number);
    });
    return new WordClasses<>(words.build(), new ArrayList<>(numbers.keySet()));
  }

  StringIndex words() {
    return words;
  }

  List<V> classes() {
    return classes;
  }

  @Override
  public @Nullable V get(Object word) {
    int number = words.get(StringIndex.hash(SEED, (String) word));
    return number == StringIndex.UNKNOWN ? null : classes.get(number);
  }

  @Override
  public boolean containsKey(Object word) {
    return get(word) != null;
  }

  /** The words themselves are not kept. */
  @Override
  public Set<Entry<String, V>> entrySet() {
    throw new UnsupportedOperationException("the words of this lexicon are not kept");
  }
}
