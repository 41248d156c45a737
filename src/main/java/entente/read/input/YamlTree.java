package entente.read.input;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * YAML as written, with lines: a date stays the text that it is, and {@code NO} is no falsehood.
 *
 * @param file name in refusals
 * @param lineBefore lines of the file before the YAML
 */
public record YamlTree(String file, int lineBefore) {
  private static final String REMEDY = "correct the YAML: key: value, indented with spaces";

  /**
   * Parses YAML.
   *
   * @return the root; null where there is nothing
   * @throws RefusedException if it is no YAML, with the line
   */
  public @Nullable Node parse(String yaml) throws RefusedException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      return new Yaml(options).compose(new StringReader(yaml));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1 + lineBefore;
      throw new RefusedException(
          Refusal.ofLine(file, line, "the YAML is broken: " + e.getProblem(), REMEDY));
    } catch (YAMLException e) {
      throw new RefusedException(
          Refusal.ofFile(file, "the YAML is broken: " + e.getMessage(), REMEDY));
    }
  }

  /** Line of the file, from 1, where a node starts. */
  public int line(Node node) {
    return node.getStartMark().getLine() + 1 + lineBefore;
  }

  /**
   * The fields of a mapping, in order.
   *
   * @throws RefusedException if a key is given twice or is no plain word
   */
  public Map<String, Node> fields(MappingNode mapping) throws RefusedException {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw refusal(tuple.getKeyNode(), "a key must be a word", REMEDY);
      }
      if (fields.put(key.getValue(), tuple.getValueNode()) != null) {
        throw refusal(key, "`" + key.getValue() + "` is given twice", "keep one of them");
      }
    }
    return fields;
  }

  /** A refusal at a node, to be thrown. */
  public RefusedException refusal(Node node, String reason, String remedy) {
    return new RefusedException(Refusal.ofLine(file, line(node), reason, remedy));
  }
}
