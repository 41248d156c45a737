package entente.read.record;

import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.input.YamlTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns nodes of YAML into entries, each cell with its line. */
final class YamlEntries {
  /** Deeper than any record; an anchor may contain itself. */
  private static final int MAX_DEPTH = 6;

  private final YamlTree tree;
  private final Consumer<Refusal> refusals;

  YamlEntries(YamlTree tree, Consumer<Refusal> refusals) {
    this.tree = tree;
    this.refusals = refusals;
  }

  /** True for a key without a value. */
  static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar
        && (Tag.NULL.equals(scalar.getTag()) || scalar.getValue().isBlank());
  }

  /**
   * A mapping as an entry; null if it is refused.
   *
   * @param what name of the mapping in refusals
   * @param fields those that mean something there; others are refused and left out
   */
  @Nullable
  Entry entry(Node node, String what, List<String> fields) {
    try {
      if (!(cell(node, 0) instanceof Cell.Group group)) {
        throw tree.refusal(node, "fields with values are expected in " + what,
            "write them as {" + fields.getFirst() + ": value, ...}");
      }
      Map<String, Cell> known = new HashMap<>(group.cells());
      group.cells().forEach((field, cell) -> {
        if (!fields.contains(field)) {
          known.remove(field);
          refusals.accept(Refusal.ofLine(tree.file(), cell.line(),
              field + ": is not known in " + what + " and is left out",
              "use " + String.join(", ", fields)));
        }
      });
      return new Entry(tree.file(), group.line(), known);
    } catch (RefusedException e) {
      refusals.accept(e.refusal());
      return null;
    }
  }

  private @Nullable Cell cell(Node node, int depth) throws RefusedException {
    if (depth > MAX_DEPTH) {
      throw tree.refusal(node, "the YAML is nested too deeply", "write it without anchors");
    }
    int line = tree.line(node);
    return switch (node) {
      case ScalarNode scalar -> isEmpty(scalar)
          ? null
          : new Cell.Word(scalar.getValue().strip(), line);
      case SequenceNode sequence -> items(sequence, line, depth);
      case MappingNode mapping -> group(mapping, line, depth);
      default -> throw tree.refusal(node, "an unknown kind of YAML", "write plain values");
    };
  }

  private Cell items(SequenceNode sequence, int line, int depth) throws RefusedException {
    List<Cell> cells = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      Cell cell = cell(item, depth + 1);
      if (cell != null) {
        cells.add(cell);
      }
    }
    return new Cell.Items(cells, line);
  }

  private Cell group(MappingNode mapping, int line, int depth) throws RefusedException {
    Map<String, Cell> cells = new HashMap<>();
    for (Map.Entry<String, Node> field : tree.fields(mapping).entrySet()) {
      Cell cell = cell(field.getValue(), depth + 1);
      if (cell != null) {
        cells.put(field.getKey(), cell);
      }
    }
    return new Cell.Group(cells, line);
  }
}
