package entente.extract.analysis.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import entente.extract.analysis.Analyser;
import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tags and parses with NLP4J; may be shared by threads. */
public final class Nlp4jAnalyser implements Analyser {
  private static final String ARCHIVE = "entente.models";

  /** NLP4J's dependency labels (ClearNLP style); those left out are modifiers. */
  private static final Map<String, Arc> ARCS = Map.ofEntries(Map.entry("root", Arc.ROOT),
      Map.entry("nsubj", Arc.SUBJECT), Map.entry("csubj", Arc.SUBJECT),
      Map.entry("nsubjpass", Arc.PASSIVE_SUBJECT), Map.entry("csubjpass", Arc.PASSIVE_SUBJECT),
      Map.entry("dobj", Arc.OBJECT), Map.entry("attr", Arc.OBJECT),
      Map.entry("oprd", Arc.COMPLEMENT),
      Map.entry("dative", Arc.DATIVE), Map.entry("xcomp", Arc.COMPLEMENT),
      Map.entry("ccomp", Arc.COMPLEMENT), Map.entry("acomp", Arc.COMPLEMENT),
      Map.entry("prep", Arc.PREPOSITION), Map.entry("agent", Arc.PREPOSITION),
      Map.entry("pobj", Arc.PREPOSITION_OBJECT), Map.entry("pcomp", Arc.PREPOSITION_OBJECT),
      Map.entry("conj", Arc.CONJUNCT), Map.entry("cc", Arc.COORDINATOR),
      Map.entry("neg", Arc.NEGATION), Map.entry("aux", Arc.AUXILIARY),
      Map.entry("auxpass", Arc.AUXILIARY), Map.entry("modal", Arc.AUXILIARY),
      Map.entry("mark", Arc.MARK), Map.entry("poss", Arc.POSSESSIVE),
      Map.entry("appos", Arc.APPOSITION), Map.entry("acl", Arc.NOUN_CLAUSE),
      Map.entry("relcl", Arc.NOUN_CLAUSE), Map.entry("advcl", Arc.VERB_CLAUSE),
      Map.entry("prt", Arc.PARTICLE), Map.entry("punct", Arc.PUNCTUATION));

  private final NLPDecoder decoder = new NLPDecoder();

  /** Loads the models by the archive that the system property {@value #ARCHIVE} names, if any. */
  public Nlp4jAnalyser() {
    this(Optional.ofNullable(System.getProperty(ARCHIVE)).map(Path::of));
  }

  /**
   * Loads the models from an archive, which is made of those on the class path where there is none:
   * that takes seconds and a gigabyte, once.
   *
   * @param archive the file; if none is given, the models are loaded from the class path each time
   */
  public Nlp4jAnalyser(Optional<Path> archive) {
    Models models = archive.map(ModelArchive::new).map(Nlp4jAnalyser::load)
        .orElseGet(ModelSource::read);
    decoder.setComponents(models.components());
  }

  private static Models load(ModelArchive archive) {
    return archive.read().orElseGet(() -> repackage(archive));
  }

  private static Models repackage(ModelArchive archive) {
    Models models = ModelSource.read();
    try {
      archive.write(models);
    } catch (IOException e) {
      // A full disk or a folder that may not be written costs time at the next start, and nothing else.
    }
    return models;
  }

  @Override
  public Parse parse(List<String> forms) {
    NLPNode[] words = new NLPNode[forms.size() + 1];
    words[0] = new NLPNode().toRoot();
    for (int i = 1; i < words.length; i++) {
      words[i] = new Token(i, forms.get(i - 1));
    }
    NLPNode[] tree = decoder.decode(words);
    List<Parse.Node> nodes = new ArrayList<>(forms.size());
    for (int i = 1; i < tree.length; i++) {
      nodes.add(node(tree[i]));
    }
    return new Parse(nodes);
  }

  private static Parse.Node node(NLPNode word) {
    int head = word.getDependencyHead().getID() - 1;
    // The models give a root other labels at times.
    Arc arc = head < 0
        ? Arc.ROOT
        : ARCS.getOrDefault(word.getDependencyLabel(), Arc.MODIFIER);
    // NLP4J folds numbers into classes such as #crd#; the form itself is what the lexicon knows.
    String lemma = word.getLemma().startsWith("#") ? word.getWordForm() : word.getLemma();
    String tag = word.getPartOfSpeechTag();
    return new Parse.Node(base(lemma.toLowerCase(Locale.ROOT), word.getWordForm(), tag), tag, head,
        arc);
  }

  /** The models give a few past forms as their own lemma, such as "followed" and "provided". */
  private static String base(String lemma, String form, String tag) {
    boolean past = (tag.equals("VBD") || tag.equals("VBN")) && lemma.endsWith("ed")
        && lemma.length() > 4 && lemma.equalsIgnoreCase(form);
    int ending = lemma.endsWith("ided") ? 1 : 2;
    return past ? lemma.substring(0, lemma.length() - ending) : lemma;
  }
}
