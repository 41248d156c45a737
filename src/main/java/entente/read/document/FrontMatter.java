package entente.read.document;

import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.input.TextFile;
import entente.read.input.YamlTree;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The YAML between two lines {@code ---} at the top of a text, and what follows it.
 *
 * @param metadata what the YAML states; empty where there is none
 * @param body the text after it
 */
record FrontMatter(Metadata metadata, String body) {
  static final String HOW_TO_DATE = "front matter at the top "
      + "(a line ---, a line `date: 2023-05-04`, a line ---)";
  private static final Pattern FENCED = Pattern.compile(
      "\\A---[ \\t]*\\n(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)",
      Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern OPENED = Pattern.compile("\\A---[ \\t]*\\n\\w+:.*");

  /**
   * Splits a file; a rule {@code ---} with prose below is no front matter.
   *
   * @throws RefusedException if the YAML is broken or not closed, with the line
   */
  static FrontMatter of(TextFile file) throws RefusedException {
    Matcher fenced = FENCED.matcher(file.text());
    if (fenced.find()) {
      YamlTree tree = new YamlTree(file.name(), 1);
      if (tree.parse(fenced.group(1)) instanceof MappingNode mapping) {
        return new FrontMatter(metadata(tree, mapping), file.text().substring(fenced.end()));
      }
    } else if (OPENED.matcher(file.text()).lookingAt()) {
      throw new RefusedException(Refusal.ofLine(file.name(), 1, "the front matter has no end",
          "close it with a line ---"));
    }
    return new FrontMatter(new Metadata(), file.text());
  }

  private static Metadata metadata(YamlTree tree, MappingNode mapping) throws RefusedException {
    Metadata metadata = new Metadata();
    for (Map.Entry<String, Node> entry : tree.fields(mapping).entrySet()) {
      Optional<MetadataField> field = MetadataField.named(entry.getKey());
      if (field.isEmpty()) {
        continue;
      }
      if (!(entry.getValue() instanceof ScalarNode scalar)) {
        throw tree.refusal(entry.getValue(), "`" + entry.getKey() + "` must be one value",
            "write it as " + entry.getKey() + ": value");
      }
      metadata.state(field.get(), scalar.getValue(), tree.line(scalar));
    }
    return metadata;
  }
}
