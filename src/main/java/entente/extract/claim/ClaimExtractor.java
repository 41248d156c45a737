package entente.extract.claim;

import entente.extract.analysis.Tokenizer;
import entente.extract.analysis.Word;
import entente.extract.claim.ClaimReader.Reading;
import entente.extract.clause.Clauses;
import entente.extract.discourse.Discourse;
import entente.extract.discourse.Resolver;
import entente.extract.lexicon.Inflections;
import entente.extract.mention.Mention;
import entente.extract.mention.MentionFinder;
import entente.model.Certainty;
import entente.model.Claim;
import entente.model.ClaimKind;
import entente.model.Party;
import entente.model.Polarity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the claims of a document, each once. */
public final class ClaimExtractor {
  private static final Pattern EXAMPLES = Pattern
      .compile("\\bsuch as\\b|\\bincluding\\b|\\blike\\b");

  private static final Pattern CLOSING = Pattern.compile("[.,]?[\"”]$");
  private static final Pattern SEPARATORS = Pattern.compile(",?\\s+and\\s+|,\\s+");
  private static final Set<String> PASSIVE = Set.of("was", "were", "been", "is", "are", "be");
  /** Words by which something is talked about, whoever does: "A will be on the agenda". */
  private static final Set<String> TALKED_OF = Set.of("agenda", "discussion", "attention");
  /** Words from "was" to the participle: "was also briefly discussed". */
  private static final int REACH = 3;
  /** Words within which a sentence names who it is about: "in the following talks". */
  private static final int OPENING = 6;

  private final ClaimReader reader;
  private final MentionFinder mentions;
  private final Set<String> told;
  private final Set<String> gatherings;

  /** Reads with that lexicon. */
  public ClaimExtractor(ClaimLexicon lexicon, Inflections inflections, Resolver resolver,
      MentionFinder mentions) {
    this.reader = new ClaimReader(lexicon, resolver);
    this.mentions = mentions;
    this.told = inflections.forms(lexicon.verbs()).stream()
        .filter(form -> !form.endsWith("s") && !form.endsWith("ing"))
        .collect(Collectors.toUnmodifiableSet());
    this.gatherings = lexicon.speakingGatherings().stream()
        .flatMap(noun -> Stream.of(noun, noun + "s")).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What is told of sides that are not named: "it was agreed to", "also discussed was trade", "all
   * agreed to", "the talks focused on", "it also welcomes", "thank you for".
   */
  public boolean isImpersonal(List<Word> words) {
    for (int at = 0; at < words.size(); at++) {
      String form = words.get(at).form().toLowerCase(Locale.ROOT);
      if (at < OPENING && (HolderReader.ALL.contains(form) || gatherings.contains(form))
          || TALKED_OF.contains(form)
          || at <= opening(words) && (form.equals("it") || form.equals("thank"))) {
        return true;
      }
      if (told.contains(form) && (isPassive(words, Math.max(0, at - REACH), at)
          || isPassive(words, at + 1, Math.min(words.size(), at + 2)))) {
        return true;
      }
    }
    return false;
  }

  /** The first word, behind a quotation mark. */
  private static int opening(List<Word> words) {
    return "\"“".contains(words.getFirst().form()) ? 1 : 0;
  }

  private static boolean isPassive(List<Word> words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (PASSIVE.contains(words.get(at).form())) {
        return true;
      }
    }
    return false;
  }

  /** What makes two claims the same: who, which way, and the words without order. */
  private record Content(ClaimKind kind, @Nullable Polarity polarity, Set<Party> holders,
      Set<String> words) {}

  /** The claims of one document so far. */
  public static final class Found {
    private final List<Claim> claims = new ArrayList<>();
    private final Set<Content> contents = new HashSet<>();

    /** All of them in reading order. */
    public List<Claim> claims() {
      return List.copyOf(claims);
    }
  }

  /** Reads a sentence; how many new claims it gave. */
  public int read(Clauses clauses, Discourse discourse, Found found) {
    int before = found.claims.size();
    for (Reading reading : reader.read(clauses, discourse)) {
      texts(clauses, reading.target(), reading.frame().kind() == ClaimKind.TOPIC)
          .forEach(text -> add(clauses, discourse, reading, text, found));
    }
    return found.claims.size() - before;
  }

  /** The words of a target; "Norway, Chile, and Peru" are three, and two are two topics. */
  private static List<String> texts(Clauses clauses, Target target, boolean topic) {
    String text = closed(clauses.text(target.from(), target.to()));
    boolean list = target.from() == target.to()
        && clauses.mention(target.from()) instanceof Mention.Actors actors
        && actors.participants().size() > (topic ? 1 : 2) && !actors.isPersonal();
    return list ? List.of(SEPARATORS.split(text)) : List.of(text);
  }

  /** Without the end of a quotation that began before it. */
  private static String closed(String text) {
    boolean open = text.endsWith("\"") && text.indexOf('"') == text.length() - 1
        || text.endsWith("”") && text.indexOf('“') < 0;
    return open ? CLOSING.matcher(text).replaceFirst("") : text;
  }

  private void add(Clauses clauses, Discourse discourse, Reading reading, String text,
      Found found) {
    ClaimKind kind = reading.frame().kind();
    Set<String> words = words(text);
    List<Party> holders = reading.holding().parties().stream().sorted().toList();
    Content content = new Content(kind, reading.frame().polarity(), Set.copyOf(holders), words);
    if (words.isEmpty() || !found.contents.add(content)) {
      return;
    }
    boolean joint = holders.size() > 1 && reading.holding().speaker() == null;
    found.claims.add(new Claim("c" + (found.claims.size() + 1), kind, holders,
        reading.holding().speaker(), reading.frame().polarity(), text,
        List.copyOf(mentions.frameworks(Tokenizer.words(text), discourse.memory())),
        !EXAMPLES.matcher(text).find(),
        certainty(clauses, reading), discourse.event(holders), evidence(clauses, reading),
        Confidence.of(kind, reading.frame().polarity(), joint, text,
            clauses.sentence().speaker() != null)));
  }

  private static entente.model.Passage evidence(Clauses clauses, Reading reading) {
    int from = Math.min(reading.verb(), reading.target().from());
    int to = Math.max(reading.verb(), reading.target().to());
    return clauses.passage(from, to);
  }

  private static Certainty certainty(Clauses clauses, Reading reading) {
    boolean plans = reading.frame().kind() == ClaimKind.COMMITMENT
        && (clauses.lemma(reading.verb()).equals("plan")
            || clauses.lemma(reading.verb()).equals("intend"));
    return plans ? Certainty.PROBABLE : Certainty.CERTAIN;
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 2 && !Set.of("the", "and", "for", "with").contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
