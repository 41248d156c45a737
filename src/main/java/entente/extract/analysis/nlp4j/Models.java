package entente.extract.analysis.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * All that is learned of English: what a lexicon says of words, and a tagger and a parser.
 *
 * @param tags possible parts of speech of words
 * @param clusters groups of words that are used alike
 * @param tagger gives words their parts of speech
 * @param parser hangs words on their heads
 */
record Models(WordClasses<List<String>> tags, WordClasses<Set<String>> clusters,
    CompactComponent<POSState<NLPNode>> tagger, CompactComponent<DEPState<NLPNode>> parser) {

  /** What works on a sentence, step by step; to be called once, since it takes the models over. */
  List<NLPComponent<NLPNode>> components() {
    return List.of(lexica(), tagger.assemble(clusters.classes()),
        new MorphologicalAnalyzer<>(Language.ENGLISH), parser.assemble(clusters.classes()));
  }

  private GlobalLexica<NLPNode> lexica() {
    GlobalLexica<NLPNode> lexica = new GlobalLexica<>(new ByteArrayInputStream(
        "<configuration><lexica/></configuration>".getBytes(StandardCharsets.UTF_8)));
    Field field = Field.word_form_simplified_lowercase;
    lexica.setAmbiguityClasses(new GlobalLexicon<>(tags, field, "tags"));
    lexica.setWordClusters(new GlobalLexicon<>(clusters, field, "clusters"));
    return lexica;
  }
}
