package entente.read.record;

import entente.read.input.Delivery;
import entente.read.input.FormatReader;
import entente.read.input.Input;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.input.TextFile;
import entente.read.input.YamlTree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a YAML file with the lists {@code meetings}, {@code visits} and so on, under a heading. */
public final class YamlRecordReader implements FormatReader {
  private static final String SHAPE = "give source: "
      + "and the lists meetings:, visits:, statements:, memberships:";

  private final KnownCodes codes;

  /** A reader that takes codes of states and organisations as these say. */
  public YamlRecordReader(KnownCodes codes) {
    this.codes = codes;
  }

  @Override
  public void read(Input input, ReadOptions options, Delivery delivery)
      throws IOException, RefusedException {
    TextFile file = TextFile.read(input, options.maxBytes());
    YamlTree tree = new YamlTree(file.name(), 0);
    YamlEntries entries = new YamlEntries(tree, delivery::refused);
    RecordCollector collector = new RecordCollector(codes, file, delivery::refused);
    Map<String, Node> parts = parts(file, tree);
    Entry heading = heading(parts.remove("source"), tree, entries);
    for (RecordKind kind : RecordKind.values()) {
      Node list = parts.remove(kind.key());
      if (list instanceof SequenceNode sequence) {
        addAll(kind, sequence, entries, collector);
      } else if (list != null && !YamlEntries.isEmpty(list)) {
        delivery.refused(tree.refusal(list, kind.key() + " must be a list",
            "start each entry with a dash").refusal());
      }
    }
    parts.forEach((key, node) -> delivery.refused(
        tree.refusal(node, "`" + key + "` is not known and is left out", SHAPE).refusal()));
    collector.deliver(new Heading(heading, delivery::refused).recordSet(file.id(),
        options.source()), delivery);
  }

  private static Map<String, Node> parts(TextFile file, YamlTree tree) throws RefusedException {
    Node root = tree.parse(file.text());
    if (root instanceof MappingNode mapping) {
      Map<String, Node> parts = new LinkedHashMap<>(tree.fields(mapping));
      for (RecordKind kind : RecordKind.values()) {
        if (parts.containsKey(kind.key())) {
          return parts;
        }
      }
    }
    throw new RefusedException(
        Refusal.ofLine(file.name(), 1, "the file holds no records", SHAPE));
  }

  private static Entry heading(@Nullable Node node, YamlTree tree, YamlEntries entries) {
    Entry heading = node == null ? null : entries.entry(node, "source", Heading.FIELDS);
    return heading == null ? new Entry(tree.file(), 1, Map.of()) : heading;
  }

  private static void addAll(RecordKind kind, SequenceNode list, YamlEntries entries,
      RecordCollector collector) {
    int number = 0;
    for (Node node : list.getValue()) {
      number++;
      Entry entry = entries.entry(node, kind.key(), kind.fields());
      if (entry != null) {
        collector.add(kind, entry, number);
      }
    }
  }
}
