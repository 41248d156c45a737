package entente.extract.event;

import entente.extract.event.Trigger.Part;
import entente.extract.lexicon.LexiconTable;
import entente.extract.lexicon.LexiconTable.Row;
import entente.extract.lexicon.Needs;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of events: triggers, the verbs around them, and the nouns of documents. */
public final class EventLexicon {
  private static final List<String> PREPOSITIONS = List.of("with", "between", "of", "by", "to");

  /** What a verb around an event says of it. */
  public enum Use {
    /** The subject takes part in the event that the object names. */
    LIGHT,
    /** The subject takes part in a sitting. */
    ATTEND,
    /** The subject is the event. */
    TAKE_PLACE,
    /** What follows is planned. */
    PLAN,
    /** The event is called off. */
    CANCEL,
    /** It did not happen. */
    DENY,
    /** Nothing is said to happen. */
    HYPOTHETICAL,
    /** The event has its first day. */
    BEGIN,
    /** It has its last day. */
    END,
    /** What follows is wished for. */
    HOPE
  }

  private final Map<String, Trigger> verbs = new HashMap<>();
  private final Map<String, Trigger> nouns = new HashMap<>();
  private final Map<String, Trigger> stays = new HashMap<>();
  private final Map<Use, Set<String>> uses = new EnumMap<>(Use.class);
  private final Set<String> documents = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> sittings = new HashSet<>();

  /** Reads the tables. */
  public EventLexicon() {
    LexiconTable.bundled("lexicon/event-triggers.csv", "word", "pos", "type", "subject", "object",
        "with", "between", "of", "by", "to", "anaphoric").rows().forEach(this::add);
    for (Use use : Use.values()) {
      uses.put(use, new HashSet<>());
    }
    LexiconTable.bundled("lexicon/event-verbs.csv", "verb", "use").rows()
        .forEach(row -> uses.get(row.constant("use", Use.class)).add(row.get("verb")));
    LexiconTable.bundled("lexicon/document-nouns.csv", "noun").rows()
        .forEach(row -> documents.add(row.get("noun")));
    LexiconTable.bundled("lexicon/place-nouns.csv", "noun").rows()
        .forEach(row -> places.add(row.get("noun")));
    LexiconTable.bundled("lexicon/session-nouns.csv", "noun", "kind", "weak").rows().stream()
        .filter(row -> row.get("weak").equals("no")).forEach(row -> sittings.add(row.get("noun")));
  }

  private void add(Row row) {
    Map<String, Part> prepositions = new HashMap<>();
    for (String preposition : PREPOSITIONS) {
      prepositions.put(preposition, part(row, preposition));
    }
    Trigger trigger = new Trigger(row.constant("type", Trigger.Type.class), part(row, "subject"),
        part(row, "object"), prepositions, row.get("anaphoric").equals("yes"));
    Map<String, Trigger> words = switch (row.get("pos")) {
      case "verb" -> verbs;
      case "stay" -> stays;
      default -> nouns;
    };
    words.put(row.get("word"), trigger);
  }

  private static Part part(Row row, String column) {
    return row.get(column).equals("-") ? Part.NONE : row.constant(column, Part.class);
  }

  @Nullable
  Trigger verb(String lemma) {
    return verbs.get(lemma);
  }

  @Nullable
  Trigger noun(String lemma) {
    return nouns.get(lemma.toLowerCase(Locale.ROOT));
  }

  /** The trigger of a word that tells of a visit where a place stands behind "in". */
  @Nullable
  Trigger stay(String lemma) {
    return stays.get(lemma);
  }

  /** True for verbs of visits. */
  boolean isTravel(String lemma) {
    Trigger trigger = verbs.get(lemma);
    return trigger != null && trigger.type() == Trigger.Type.VISIT;
  }

  boolean is(String lemma, Use use) {
    return uses.get(use).contains(lemma);
  }

  boolean isDocument(String lemma) {
    return documents.contains(lemma);
  }

  /** True for nouns such as "city" that a place may be called by. */
  boolean isPlace(String lemma) {
    return places.contains(lemma);
  }

  /** All words that may tell of an event, as lemmas; "be" is too common to be worth a parse. */
  public Needs triggers() {
    Needs all = new Needs();
    Stream.of(nouns.keySet(), uses.get(Use.ATTEND), documents, Set.of("accompany"))
        .flatMap(Set::stream).forEach(all::alone);
    verbs.forEach((verb, trigger) -> {
      if (trigger.type() == Trigger.Type.VISIT) {
        all.with(verb, Set.of(Needs.PLACE));
      } else {
        all.alone(verb);
      }
    });
    stays.keySet().stream().filter(word -> !word.equals("be"))
        .forEach(word -> all.with(word, Set.of(Needs.PLACE)));
    sittings.forEach(noun -> all.with(noun, Set.of(Needs.SITTING)));
    return all;
  }
}
