package entente.store;

import entente.map.Ent;
import entente.map.Vocabulary.Dct;
import entente.map.Vocabulary.Oa;
import entente.map.Vocabulary.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.store.FSDirectory;

/** What is indexed as text: which property in which field of the index. */
final class TextFields {
  private static final String QUOTE = "quote";

  /** All but the primary one, {@code oa:exact}. */
  private static final Map<String, Node> MORE = Map.of("label", RDFS.label.asNode(), "prefLabel",
      SKOS.prefLabel.asNode(), "altLabel", SKOS.altLabel.asNode(), "title", Dct.title, "text",
      Schema.text, "action", Ent.action, "target", Ent.targetText);

  private TextFields() {}

  /** The properties whose values are indexed. */
  static List<Node> properties() {
    return Stream.concat(Stream.of(Oa.exact), MORE.values().stream()).toList();
  }

  /** Opens the index in a folder, or makes it. */
  static TextIndexLucene open(Path directory) {
    TextIndexConfig config = new TextIndexConfig(definition());
    config.setAnalyzer(new FoldingAnalyzer());
    config.setValueStored(true);
    try {
      return new TextIndexLucene(FSDirectory.open(directory), config);
    } catch (IOException e) {
      throw new StoreException("the text index " + directory + " cannot be opened: " + e, e);
    }
  }

  /** The field {@code uid} is what makes the index forget a text when its quad is deleted. */
  private static EntityDefinition definition() {
    EntityDefinition definition = new EntityDefinition("uri", QUOTE, Oa.exact);
    definition.setGraphField("graph");
    definition.setLangField("lang");
    definition.setUidField("uid");
    MORE.forEach(definition::set);
    return definition;
  }

  /** Words in lower case, without accents: who types Erdogan finds Erdoğan. */
  private static final class FoldingAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, fold(words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return fold(in);
    }

    private static TokenStream fold(TokenStream words) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }
  }
}
