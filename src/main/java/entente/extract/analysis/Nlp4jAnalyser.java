package entente.extract.analysis;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tags and parses with NLP4J, without its embeddings and entity models, which changed no arc of the
 * trial sentences and cost most of its memory and start-up.
 */
public final class Nlp4jAnalyser implements Analyser {
  private static final String RESOURCES = "edu/emory/mathcs/nlp/";
  private static final String CONFIGURATION = """
      <configuration>
        <tokenizer><language>english</language></tokenizer>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        </lexica>
        <models>
          <pos>%1$smodels/en-pos.xz</pos>
          <dep>%1$smodels/en-dep.xz</dep>
        </models>
      </configuration>
      """
      .formatted(RESOURCES);

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

  private final NLPDecoder decoder;

  /** Loads the models from the class path; takes seconds and about a gigabyte, so do it once. */
  public Nlp4jAnalyser() {
    byte[] configuration = CONFIGURATION.getBytes(StandardCharsets.UTF_8);
    decoder = new NLPDecoder(new DecodeConfig(new ByteArrayInputStream(configuration)));
  }

  @Override
  public Parse parse(List<String> forms) {
    NLPNode[] words = new NLPNode[forms.size() + 1];
    words[0] = new NLPNode().toRoot();
    for (int i = 1; i < words.length; i++) {
      words[i] = new NLPNode(i, forms.get(i - 1));
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
    return new Parse.Node(lemma.toLowerCase(Locale.ROOT), word.getPartOfSpeechTag(), head, arc);
  }
}
