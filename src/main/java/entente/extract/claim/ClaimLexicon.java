package entente.extract.claim;

import entente.extract.lexicon.LexiconTable;
import entente.extract.lexicon.LexiconTable.Row;
import entente.extract.lexicon.Needs;
import entente.model.ClaimKind;
import entente.model.Polarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of claims: verbs, nouns and adjectives that carry a stance, and verbs of speech. */
public final class ClaimLexicon {
  /** Complements that no word of their own stands before. */
  private static final Set<String> OPEN_LINKS = Set.of("object", "infinitive", "gerund",
      "clause", "that", "subject");

  /** Verbs without which a noun says nothing of its subject. */
  private static final Set<String> SAYING = Set.of("be", "remain", "become", "represent",
      "constitute", "regard", "consider", "view", "count", "see");

  private final Map<String, List<ClaimFrame>> verbs = new HashMap<>();
  private final Map<String, List<ClaimFrame>> nouns = new HashMap<>();
  private final Map<String, List<ClaimFrame>> adjectives = new HashMap<>();
  private final Set<String> gatheringOnly = new HashSet<>();
  private final Set<String> toldOnly = new HashSet<>();
  private final Set<String> plainOnly = new HashSet<>();
  private final Set<String> giving = new HashSet<>();
  private final Set<String> gifts = new HashSet<>();
  private final Set<String> speech = new HashSet<>();
  private final Set<String> gatherings = new HashSet<>();
  private final Set<String> actors = new HashSet<>();
  private final Set<String> speakingGatherings = new HashSet<>();
  private final Set<String> papers = new HashSet<>();
  private final Map<String, ClaimFrame> judged = new HashMap<>();
  private final Map<String, List<ClaimFrame>> pursued = new HashMap<>();
  private final Set<String> topics = new HashSet<>();
  private final Evaluations evaluations = new Evaluations();

  /** Reads the tables. */
  public ClaimLexicon() {
    for (Row row : LexiconTable
        .bundled("lexicon/claim-verbs.csv", "verb", "complement", "kind", "polarity", "where")
        .rows()) {
      add(verbs, row.get("verb"), row.get("complement"), row);
      if (row.get("where").equals("gathering")) {
        gatheringOnly.add(row.get("verb"));
      } else if (row.get("where").equals("told")) {
        toldOnly.add(row.get("verb"));
      } else if (row.get("where").equals("plain")) {
        plainOnly.add(row.get("verb"));
      } else if (row.get("where").equals("gift")) {
        giving.add(row.get("verb"));
      }
    }
    for (Row row : LexiconTable
        .bundled("lexicon/stance-nouns.csv", "noun", "link", "kind", "polarity").rows()) {
      row.list("link").forEach(link -> add(nouns, row.get("noun"), link, row));
    }
    for (Row row : LexiconTable
        .bundled("lexicon/stance-adjectives.csv", "word", "link", "kind", "polarity").rows()) {
      row.list("link").forEach(link -> add(adjectives, row.get("word"), link, row));
    }
    LexiconTable.bundled("lexicon/speech-verbs.csv", "verb").rows()
        .forEach(row -> speech.add(row.get("verb")));
    LexiconTable.bundled("lexicon/actor-nouns.csv", "noun", "met").rows()
        .forEach(row -> actors.add(row.get("noun")));
    for (Row row : LexiconTable.bundled("lexicon/gathering-nouns.csv", "noun", "speaks").rows()) {
      gatherings.add(row.get("noun"));
      String speaks = row.get("speaks");
      if (speaks.equals("yes") || speaks.equals("paper")) {
        speakingGatherings.add(row.get("noun"));
      }
      if (speaks.equals("paper") || speaks.equals("own")) {
        papers.add(row.get("noun"));
      }
    }
    LexiconTable.bundled("lexicon/gift-nouns.csv", "noun").rows()
        .forEach(row -> gifts.add(row.get("noun")));
    LexiconTable.bundled("lexicon/predicate-nouns.csv", "noun", "use", "kind", "polarity").rows()
        .forEach(this::addPredicate);
  }

  private void addPredicate(Row row) {
    String noun = row.get("noun");
    switch (row.get("use")) {
      case "judged" -> judged.put(noun, frame(ClaimFrame.SUBJECT, row));
      case "pursued" -> add(pursued, noun, ClaimFrame.DEMAND, row);
      case "discussed" -> topics.add(noun);
      default -> throw row.error("use must be judged, pursued or discussed");
    }
  }

  private static void add(Map<String, List<ClaimFrame>> frames, String word, String link,
      Row row) {
    frames.computeIfAbsent(word, w -> new ArrayList<>(2)).add(frame(link, row));
  }

  private static ClaimFrame frame(String link, Row row) {
    String kind = row.get("kind");
    boolean open = kind.equals("passing") || kind.equals("none");
    return new ClaimFrame(link, open ? null : row.constant("kind", ClaimKind.class),
        row.get("polarity").equals("-") ? null : row.constant("polarity", Polarity.class),
        kind.equals("none"));
  }

  /** The frames of a verb; none if it is no verb of claims. */
  List<ClaimFrame> verb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** True if the verb makes a claim of its object. */
  boolean takesObject(String lemma) {
    return verb(lemma).stream().anyMatch(frame -> frame.link().equals("object")
        && frame.kind() != null);
  }

  /** True if what the verb tells may be "to ...". */
  boolean takesInfinitive(String lemma) {
    return verb(lemma).stream().anyMatch(frame -> frame.link().endsWith("infinitive"));
  }

  /** The frames of a noun; none if it carries no stance. */
  List<ClaimFrame> noun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** The frames of an adjective; none if it carries no stance. */
  List<ClaimFrame> adjective(String word) {
    return adjectives.getOrDefault(word, List.of());
  }

  /** How a thing is judged that is said to be such: "a violation of"; null for most nouns. */
  @Nullable
  ClaimFrame judged(String lemma) {
    return judged.get(lemma);
  }

  /** The words by which what is noted is good or bad. */
  Evaluations evaluations() {
    return evaluations;
  }

  /** The frames of what such a thing is said to be: "our aim is to"; none of most nouns. */
  List<ClaimFrame> pursued(String lemma) {
    return pursued.getOrDefault(lemma, List.of());
  }

  /** True for what talks are said to be about: "the topic of the meeting was". */
  boolean isTopic(String lemma) {
    return topics.contains(lemma);
  }

  /** True if the verb makes a claim only where its subject is a meeting, an agenda or the like. */
  boolean needsGathering(String lemma) {
    return gatheringOnly.contains(lemma);
  }

  /** True if the verb makes a claim only where it is told as done, not as "to address X". */
  boolean needsTelling(String lemma) {
    return toldOnly.contains(lemma);
  }

  /** True if the verb makes a claim of its object only where that carries no stance itself. */
  boolean needsPlain(String lemma) {
    return plainOnly.contains(lemma);
  }

  /** True if what the verb tells of is promised where it may be given: "announced new aid". */
  boolean promisesGifts(String lemma) {
    return giving.contains(lemma);
  }

  /** True for what one side gives another: "aid", "a package". */
  boolean isGift(String lemma) {
    return gifts.contains(lemma);
  }

  /** True if the verb's clause is the words of its subject. */
  boolean isSpeech(String lemma) {
    return speech.contains(lemma);
  }

  /** The verbs of speech, as lemmas. */
  public Set<String> speechVerbs() {
    return Set.copyOf(speech);
  }

  /** True if the noun acts for a side: "officials", "teams". */
  boolean isActor(String lemma) {
    return actors.contains(lemma);
  }

  /** True if the noun names a gathering or what belongs to one: "the sidelines", "the meeting". */
  boolean isGathering(String lemma) {
    return gatherings.contains(lemma);
  }

  /** True if the noun stands for those who take part: "the talks focused on". */
  boolean isSpeakingGathering(String lemma) {
    return speakingGatherings.contains(lemma);
  }

  /** True if the noun is of a paper, which speaks for those whose it is: "the G7 statement". */
  boolean isPaper(String lemma) {
    return papers.contains(lemma);
  }

  /** The nouns of gatherings that stand for those who take part, as lemmas. */
  Set<String> speakingGatherings() {
    return Set.copyOf(speakingGatherings);
  }

  /** The verbs that have frames, as lemmas. */
  Set<String> verbs() {
    return Set.copyOf(verbs.keySet());
  }

  /**
   * All words that may tell of a claim, as lemmas, with what each needs beside it: its preposition, a
   * noun of stance for a verb that only passes it on, a gathering where that must be the subject, a
   * verb of speech for a plan that is reported.
   */
  public Needs triggers() {
    Needs all = new Needs();
    verbs.forEach((verb, frames) -> frames.forEach(frame -> addNeed(all, verb, frame)));
    adjectives.forEach((word, frames) -> frames.forEach(frame -> addNeed(all, word, frame)));
    all.with("there", nouns.keySet());
    giving.forEach(verb -> all.with(verb, gifts));
    judged.keySet().forEach(noun -> all.with(noun, SAYING));
    pursued.keySet().forEach(noun -> all.with(noun, SAYING));
    topics.forEach(noun -> all.with(noun, gatherings));
    all.with("would", speech);
    Predicates.ATTENTION.forEach(noun -> all.with(noun, Predicates.RECEIVING));
    evaluations.words().forEach(word -> all.with(word, speech));
    Set.of("will", "'ll", "’ll", "must", "should", "agenda").forEach(all::alone);
    return all;
  }

  private void addNeed(Needs all, String verb, ClaimFrame frame) {
    String first = frame.link().split(" ")[0];
    if (gatheringOnly.contains(verb)) {
      all.with(verb, gatherings);
    } else if (frame.kind() == null && first.equals("object")) {
      all.with(verb, nouns.keySet());
    } else if (OPEN_LINKS.contains(first)) {
      all.alone(verb);
    } else {
      all.with(verb, Set.of(first));
    }
  }
}
