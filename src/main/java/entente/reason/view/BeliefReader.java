package entente.reason.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a profile of belief: {@code one-sided}, {@code two-sided}, or a YAML file with the keys
 * {@code sides}, {@code confidence}, {@code believe}, {@code doubt} and {@code memberships}.
 */
public final class BeliefReader {
  private static final String KEYS = "sides, confidence, believe, doubt, memberships";

  private final Path file;
  private boolean confirmed;
  private double confidence;
  private List<String> believed = List.of();
  private List<String> doubted = List.of();
  private List<String> memberships = List.of();

  private BeliefReader(Path file) {
    this.file = file;
  }

  /**
   * The profile of that name, or in that file.
   *
   * @throws BeliefException if there is no such file, or it is not as it should be
   */
  public static Belief read(String nameOrFile) {
    return switch (nameOrFile) {
      case "one-sided" -> Belief.ONE_SIDED;
      case "two-sided" -> Belief.TWO_SIDED;
      default -> new BeliefReader(Path.of(nameOrFile)).read();
    };
  }

  private Belief read() {
    try (var text = Files.newBufferedReader(file)) {
      Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(text);
      if (!(root instanceof MappingNode mapping)) {
        throw new BeliefException(file + ": a profile of belief has lines such as sides: two; "
            + "the keys are " + KEYS);
      }
      mapping.getValue().forEach(this::entry);
      return new Belief(file.getFileName().toString(), confirmed, confidence, believed, doubted,
          memberships);
    } catch (MarkedYAMLException e) {
      throw new BeliefException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new BeliefException("the profile of belief " + file + " cannot be read: give "
          + "one-sided, two-sided or a file in YAML, as docs/reasoning.md shows", e);
    }
  }

  private void entry(NodeTuple entry) {
    Node value = entry.getValueNode();
    String key = text(entry.getKeyNode());
    switch (key) {
      case "sides" -> confirmed = switch (text(value)) {
        case "one" -> false;
        case "two" -> true;
        default -> throw wrong(value, "sides is one or two");
      };
      case "confidence" -> confidence = number(value);
      case "believe" -> believed = list(value);
      case "doubt" -> doubted = list(value);
      case "memberships" -> memberships = list(value);
      default -> throw wrong(entry.getKeyNode(), "there is no key " + key + "; there are " + KEYS);
    }
  }

  private double number(Node value) {
    String text = text(value);
    if (!text.matches("0(\\.\\d+)?|1(\\.0+)?")) {
      throw wrong(value, "confidence is a number from 0 to 1");
    }
    return Double.parseDouble(text);
  }

  private List<String> list(Node value) {
    if (!(value instanceof SequenceNode sequence)) {
      return List.of(text(value));
    }
    List<String> names = new ArrayList<>();
    sequence.getValue().forEach(each -> names.add(text(each)));
    return names;
  }

  private String text(Node value) {
    if (value instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong(value, "a name or a list of names is expected");
  }

  private BeliefException wrong(Node where, String what) {
    return new BeliefException(
        file + ", line " + (where.getStartMark().getLine() + 1) + ": " + what);
  }
}
