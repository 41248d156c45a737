package entente.extract.analysis.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import entente.extract.analysis.Parse;
import entente.extract.analysis.Tokenizer;
import entente.extract.analysis.Word;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Nlp4jAnalyserTest {
  private static final Path EXAMPLES = Path.of("src/main/resources/examples/documents");
  private static final List<String> SENTENCE = List.of("The", "ministers", "met", "in", "Astana",
      ".");
  private static final String FOLDER = "edu/emory/mathcs/nlp/";

  @TempDir
  private Path folder;

  /** The repackaged models must change nothing but the speed. */
  @Test
  void parsesAsNlp4jItselfDoes() throws IOException {
    List<List<String>> sentences = sentences();
    Path archive = folder.resolve("models.bin");
    List<String> made = trees(new Nlp4jAnalyser(Optional.of(archive)), sentences);
    assertThat(trees(new Nlp4jAnalyser(Optional.of(archive)), sentences)).isEqualTo(made);
    assertThat(made).isEqualTo(treesOfNlp4j(sentences));
  }

  @Test
  void makesABrokenArchiveAnew() throws IOException {
    Path archive = folder.resolve("models.bin");
    String expected = tree(new Nlp4jAnalyser(Optional.of(archive)).parse(SENTENCE));
    byte[] whole = Files.readAllBytes(archive);
    byte[] broken = whole.clone();
    broken[broken.length / 2] ^= 1;
    Files.write(archive, broken);
    assertThat(new ModelArchive(archive).read()).isEmpty();
    assertThat(tree(new Nlp4jAnalyser(Optional.of(archive)).parse(SENTENCE)))
        .isEqualTo(expected);
    assertThat(new ModelArchive(archive).read()).isPresent();
  }

  private static List<List<String>> sentences() throws IOException {
    List<List<String>> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        for (String paragraph : Files.readString(file).split("\n\n")) {
          List<String> forms = Tokenizer.words(paragraph).stream().map(Word::form).toList();
          if (forms.size() > 3) {
            sentences.add(forms);
          }
        }
      }
    }
    assertThat(sentences).hasSizeGreaterThan(50);
    return sentences;
  }

  private static List<String> trees(Nlp4jAnalyser analyser, List<List<String>> sentences) {
    return sentences.stream().map(each -> tree(analyser.parse(each))).toList();
  }

  private static String tree(Parse parse) {
    StringBuilder tree = new StringBuilder();
    for (int word = 0; word < parse.size(); word++) {
      tree.append(parse.tag(word)).append(' ').append(parse.head(word) + 1).append('\n');
    }
    return tree.toString();
  }

  /** The engine as its makers set it up, without the parts that we leave out. */
  private static List<String> treesOfNlp4j(List<List<String>> sentences) {
    String configuration = """
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
        """.formatted(FOLDER);
    NLPDecoder decoder = new NLPDecoder(new DecodeConfig(
        new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8))));
    return sentences.stream().map(each -> treeOfNlp4j(decoder, each)).toList();
  }

  private static String treeOfNlp4j(NLPDecoder decoder, List<String> forms) {
    NLPNode[] words = new NLPNode[forms.size() + 1];
    words[0] = new NLPNode().toRoot();
    for (int i = 1; i < words.length; i++) {
      words[i] = new NLPNode(i, forms.get(i - 1));
    }
    StringBuilder tree = new StringBuilder();
    NLPNode[] parsed = decoder.decode(words);
    for (int i = 1; i < parsed.length; i++) {
      tree.append(parsed[i].getPartOfSpeechTag()).append(' ')
          .append(parsed[i].getDependencyHead().getID()).append('\n');
    }
    return tree.toString();
  }
}
