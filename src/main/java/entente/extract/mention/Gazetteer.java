package entente.extract.mention;

import entente.extract.analysis.Tokenizer;
import entente.extract.analysis.Word;
import entente.reference.Framework;
import entente.reference.NamedPlace;
import entente.reference.OfficeHolder;
import entente.reference.Reference;
import entente.reference.State;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All names of the reference tables in one tree of words; finds the longest name at a place. */
public final class Gazetteer {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** What a name in the tables means. */
  public sealed interface Entry {
    /** A state by name. */
    record OfState(State state) implements Entry {}

    /** A state by an adjective or the name of its people. */
    record OfPeople(State state) implements Entry {}

    /** A seat of government. */
    record OfSeat(State state) implements Entry {}

    /** A framework. */
    record OfFramework(Framework framework) implements Entry {}

    /** A place. */
    record OfPlace(NamedPlace place) implements Entry {}

    /** A person by full name. */
    record OfPerson(OfficeHolder holder) implements Entry {}
  }

  /**
   * A name found.
   *
   * @param to one past its last word
   * @param entries all that it may mean, the likeliest first
   */
  public record Match(int to, List<Entry> entries) {
    /** The first meaning of that type, null if it has none. */
    public <E extends Entry> @Nullable E as(Class<E> type) {
      return entries.stream().filter(type::isInstance).map(type::cast).findFirst().orElse(null);
    }
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Entry> entries = new ArrayList<>(1);
    /** The spellings of single words, which must be met to the letter if one of them is an acronym. */
    private final List<String> spellings = new ArrayList<>(0);
    private boolean acronym;
    /** True if a name that ends here is also met without "the", as "the Commonwealth" is not. */
    private boolean bare;
  }

  /** Words before the name of a state, "Republic of A", that no table need repeat. */
  private static final Set<String> REALMS = Set.of("Republic", "Kingdom");

  private final Node root = new Node();
  private final Namesakes namesakes;

  /** The names of all tables; a place of rank 2 and more is left out. */
  public Gazetteer(Reference reference) {
    this.namesakes = new Namesakes(reference);
    for (State state : reference.states().all()) {
      state.names().forEach(name -> add(name, new Entry.OfState(state)));
      state.demonyms().forEach(name -> addPeople(name, state));
      state.seats().forEach(name -> add(name, new Entry.OfSeat(state)));
    }
    for (Framework framework : reference.frameworks().all()) {
      framework.names().forEach(name -> add(name, new Entry.OfFramework(framework)));
    }
    for (State state : reference.states().all()) {
      state.capitals().forEach(name -> add(name, new Entry.OfSeat(state)));
    }
    for (NamedPlace place : reference.places().all()) {
      if (place.rank() == 1) {
        place.names().forEach(name -> add(name, new Entry.OfPlace(place)));
      }
    }
    for (OfficeHolder holder : reference.officeHolders().all()) {
      holder.names().forEach(name -> addPerson(name, holder));
    }
  }

  /** The people of a state; where another's share the name, behind it unless it is the usual one. */
  private void addPeople(String name, State state) {
    Node node = add(name, new Entry.OfPeople(state));
    if (node != null && state.code().equals(namesakes.usual(name))) {
      node.entries.removeLast();
      node.entries.addFirst(new Entry.OfPeople(state));
    }
  }

  private void addPerson(String name, OfficeHolder holder) {
    if (name.indexOf(' ') > 0) {
      add(name, new Entry.OfPerson(holder));
    }
  }

  private @Nullable Node add(String name, Entry entry) {
    List<Word> words = Tokenizer.words(name);
    if (words.isEmpty() || name.length() < 2) {
      return null;
    }
    int first = words.get(0).form().equalsIgnoreCase("the") && words.size() > 1 ? 1 : 0;
    Node node = root;
    for (Word word : words.subList(first, words.size())) {
      node = node.next.computeIfAbsent(key(word.form()), k -> new Node());
    }
    boolean state = entry instanceof Entry.OfState || entry instanceof Entry.OfPeople;
    node.bare |= first == 0 || words.size() > 2 || state;
    if (words.size() - first == 1) {
      node.spellings.add(words.get(first).form());
      node.acronym |= isAcronym(words.get(first).form());
    }
    if (!node.entries.contains(entry)) {
      node.entries.add(entry);
    }
    return node;
  }

  private static boolean isAcronym(String word) {
    return word.length() <= 6 && word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().filter(Character::isLetter).count() >= 2;
  }

  /** Which states are meant by the names that two share. */
  Namesakes namesakes() {
    return namesakes;
  }

  /** The longest name that begins at that word, null if there is none. */
  public @Nullable Match longest(List<Word> words, int from) {
    if (!words.get(from).isCapitalised() && !Character.isDigit(words.get(from).form().charAt(0))) {
      return null;
    }
    Match best = null;
    Node node = root;
    for (int at = from; at < words.size(); at++) {
      node = node.next.get(key(words.get(at).form()));
      if (node == null) {
        break;
      }
      if (!node.entries.isEmpty() && spelled(node, words, from, at)
          && (node.bare || isAfterArticle(words, from))) {
        best = new Match(at + 1, node.entries);
      }
    }
    if (best == null && REALMS.contains(words.get(from).form()) && from + 2 < words.size()
        && words.get(from + 1).form().equals("of")) {
      Match state = longest(words, from + 2);
      return state != null && state.as(Entry.OfState.class) != null ? state : null;
    }
    return best != null && isPartOfAnother(words, from, best) ? null : best;
  }

  private static boolean isAfterArticle(List<Word> words, int from) {
    return from > 0 && words.get(from - 1).form().equalsIgnoreCase("the");
  }

  /** "National Security Council": a common name behind a capital belongs to a body of its own. */
  private static boolean isPartOfAnother(List<Word> words, int from, Match match) {
    Entry.OfFramework named = match.as(Entry.OfFramework.class);
    boolean common = named != null
        && named.framework().ambiguous().contains(Word.text(words, from, match.to()));
    return common && from > 0 && words.get(from - 1).isCapitalised()
        && !words.get(from - 1).form().equalsIgnoreCase("the");
  }

  private static boolean spelled(Node node, List<Word> words, int from, int at) {
    return from < at || !node.acronym || node.spellings.contains(words.get(from).form());
  }

  /** A word without case, accents and typographic apostrophes. */
  private static String key(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ı', 'i');
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) > 127) {
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return plain;
  }
}
