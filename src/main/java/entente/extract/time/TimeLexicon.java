package entente.extract.time;

import entente.extract.lexicon.LexiconTable;
import entente.extract.lexicon.LexiconTable.Row;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words and phrases of time, from the tables of the lexicon. */
final class TimeLexicon {
  /** A fixed phrase as its words, and what it means. */
  record Phrase(String[] words, TimeExpression expression) {}

  private final Map<String, Month> months = new HashMap<>();
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Which> whiches = new HashMap<>();
  private final Map<String, Part> parts = new HashMap<>();
  private final Map<String, Month> seasons = new HashMap<>();
  private final Set<String> daytimes = new HashSet<>();
  private final Set<String> abbreviations = new HashSet<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Set<String> cues = new HashSet<>();
  private final Set<String> feasts = new HashSet<>();
  private final Set<String> beforeNumbers = new HashSet<>();
  private final Set<String> afterNumbers = new HashSet<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final TriggerFilter triggers;

  TimeLexicon() {
    LexiconTable.bundled("lexicon/time-words.csv", "word", "kind", "value").rows()
        .forEach(this::word);
    LexiconTable.bundled("lexicon/time-phrases.csv", "phrase", "from", "unit", "offset").rows()
        .forEach(this::phrase);
    for (Row row : LexiconTable.bundled("lexicon/not-years.csv", "word", "side").rows()) {
      switch (row.get("side")) {
        case "before" -> beforeNumbers.add(row.get("word"));
        case "after" -> afterNumbers.add(row.get("word"));
        default -> throw row.error("side is before or after, not " + row.get("side"));
      }
    }
    triggers = triggers();
    Comparator<Phrase> longest = Comparator.comparingInt(phrase -> -phrase.words().length);
    phrases.values().forEach(list -> list.sort(longest));
  }

  private void word(Row row) {
    String word = row.get("word");
    String value = row.get("value");
    switch (row.get("kind")) {
      case "month" -> months.put(word, Month.of(number(row, value)));
      case "month-word" -> {
        months.put(word, Month.of(number(row, value)));
        ambiguous.add(word);
      }
      case "month-short" -> {
        months.put(word, Month.of(number(row, value)));
        abbreviations.add(word);
      }
      case "weekday" -> weekdays.put(word, DayOfWeek.of(number(row, value)));
      case "weekday-short" -> {
        weekdays.put(word, DayOfWeek.of(number(row, value)));
        abbreviations.add(word);
      }
      case "unit" -> units.put(word, constant(row, Unit.class, value));
      case "count" -> counts.put(word, number(row, value));
      case "ordinal" -> ordinals.put(word, number(row, value));
      case "which" -> whiches.put(word, constant(row, Which.class, value));
      case "part" -> parts.put(word, constant(row, Part.class, value));
      case "season" -> seasons.put(word, Month.of(number(row, value)));
      case "daytime" -> daytimes.add(word);
      case "cue" -> cues.add(word);
      case "feast" -> feasts.add(word);
      default -> throw row.error("there is no kind " + row.get("kind"));
    }
  }

  private void phrase(Row row) {
    String[] words = row.get("phrase").split(" ");
    Unit unit = constant(row, Unit.class, row.get("unit"));
    int offset = number(row, row.get("offset"));
    TimeExpression expression = switch (row.get("from")) {
      case "document" -> new RelativeUnit(unit, offset, Part.WHOLE);
      case "context" -> new Anaphoric(unit, offset);
      default -> throw row.error("from is document or context, not " + row.get("from"));
    };
    phrases.computeIfAbsent(words[0], first -> new ArrayList<>())
        .add(new Phrase(words, expression));
  }

  private static int number(Row row, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw row.error("not a whole number: " + value);
    }
  }

  private static <E extends Enum<E>> E constant(Row row, Class<E> type, String value) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    throw row.error("there is no " + type.getSimpleName() + " " + value);
  }

  /** Every expression has a figure in it, or one of these words. */
  private TriggerFilter triggers() {
    Set<String> words = new HashSet<>(daytimes);
    words.addAll(months.keySet());
    words.addAll(weekdays.keySet());
    words.addAll(units.keySet());
    words.addAll(seasons.keySet());
    for (List<Phrase> list : phrases.values()) {
      list.forEach(phrase -> words.add(phrase.words()[phrase.words().length - 1]));
    }
    return new TriggerFilter(words);
  }

  /** False only if a sentence has no expression of time. */
  boolean mayHold(String sentence) {
    return triggers.mayHold(sentence);
  }

  @Nullable
  Month month(Token token) {
    return token.capital() ? months.get(token.word()) : null;
  }

  @Nullable
  DayOfWeek weekday(Token token) {
    return token.capital() ? weekdays.get(token.word()) : null;
  }

  @Nullable
  Unit unit(Token token) {
    return units.get(token.word());
  }

  /** A number in figures or words, such as {@code 25} or {@code twenty-five}; -1 for others. */
  int count(Tokens tokens, int at) {
    Token first = tokens.at(at);
    if (first.kind() == Token.Kind.NUMBER) {
      return first.number();
    }
    int count = counts.getOrDefault(first.word(), -1);
    return compound(tokens, at) ? count + counts.get(tokens.at(at + 2).word()) : count;
  }

  /** Where a number that begins at a token ends. */
  int countEnd(Tokens tokens, int at) {
    return compound(tokens, at) ? at + 3 : at + 1;
  }

  /** True for two words of a number: twenty-five. */
  private boolean compound(Tokens tokens, int at) {
    int tens = counts.getOrDefault(tokens.at(at).word(), 0);
    int ones = counts.getOrDefault(tokens.at(at + 2).word(), 0);
    return tens >= 20 && tens % 10 == 0 && tokens.at(at + 1).dash() && ones > 0 && ones < 10;
  }

  /** A number of order in figures or words; -1 for any other token. */
  int ordinal(Token token) {
    Integer ordinal = ordinals.get(token.word());
    return token.kind() == Token.Kind.ORDINAL ? token.number() : ordinal == null ? -1 : ordinal;
  }

  @Nullable
  Which which(Token token) {
    return whiches.get(token.word());
  }

  @Nullable
  Part part(Token token) {
    return parts.get(token.word());
  }

  @Nullable
  Month season(Token token) {
    return seasons.get(token.word());
  }

  boolean daytime(Token token) {
    return daytimes.contains(token.word());
  }

  /** True for a month that is also another word, such as May. */
  boolean ambiguous(Token token) {
    return ambiguous.contains(token.word());
  }

  /** True for a word after which a month or year may well stand. */
  boolean cue(Token token) {
    return cues.contains(token.word());
  }

  /** True for a word that makes a name of a weekday after it, as in Good Friday. */
  boolean feast(Token token) {
    return feasts.contains(token.word());
  }

  /** True for "Dec" or "Thu", which count only beside a number. */
  boolean abbreviation(Token token) {
    return abbreviations.contains(token.word());
  }

  /** True if a number after this word is no year. */
  boolean beforeNumber(Token token) {
    return beforeNumbers.contains(token.word());
  }

  /** True if a number before this word is no year. */
  boolean afterNumber(Token token) {
    return afterNumbers.contains(token.word());
  }

  /** The phrases that begin with a word, longest first. */
  List<Phrase> phrases(Token first) {
    return phrases.getOrDefault(first.word(), List.of());
  }
}
