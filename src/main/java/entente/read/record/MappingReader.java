package entente.read.record;

import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.input.TextFile;
import entente.read.input.YamlTree;
import entente.read.table.Separator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a mapping of columns to fields of records, as {@code docs/records.md} describes it. */
final class MappingReader {
  private static final List<String> KEYS = List.of("kind", "source", "separator", "lists", "dates",
      "fields");
  private static final List<String> PARTS = List.of("person", "state", "org", "role", "name",
      "country");
  private static final List<String> COLUMN = List.of("column", "constant", "codes", "dates");
  private static final Set<String> DATES = Set.of("start", "end", "date", "since", "until");
  private static final String VALUE = "write the name of a column, {constant: value}, {column:"
      + " name, codes: {word: value}}, or its parts, such as {person: column, state: column}";

  private final YamlTree tree;
  private final YamlEntries entries;
  private final Consumer<Refusal> refusals;

  /** @param refusals takes what is left out of the mapping */
  MappingReader(String file, Consumer<Refusal> refusals) {
    this.tree = new YamlTree(file, 0);
    this.entries = new YamlEntries(tree, refusals);
    this.refusals = refusals;
  }

  /** The settings that hold for all columns. */
  private record Defaults(String lists, @Nullable DatePatterns dates) {}

  /**
   * Reads a mapping; a field that is wrong is left out.
   *
   * @throws RefusedException if it is no mapping
   */
  RecordMapping read(TextFile file) throws RefusedException {
    Node root = tree.parse(file.text());
    if (!(root instanceof MappingNode mapping)) {
      throw new RefusedException(Refusal.ofLine(tree.file(), 1, "the file is no mapping",
          "give kind: and fields:"));
    }
    Entry entry = entries.entry(root, "a mapping", KEYS);
    if (entry == null) {
      throw new RefusedException(Refusal.ofLine(tree.file(), 1, "the mapping cannot be read",
          "correct it"));
    }
    RecordKind kind = entry.requiredChoice("kind", RecordKind.values(), RecordKind::key);
    Separator separator = entry.choice("separator", Arrays.asList(Separator.values()),
        Separator::code);
    String lists = entry.text("lists");
    Defaults defaults = new Defaults(lists == null ? "|" : lists, dates(entry));
    Node source = tree.fields(mapping).get("source");
    Entry heading = source == null ? null : entries.entry(source, "source", Heading.FIELDS);
    return new RecordMapping(tree.file(), kind,
        heading == null ? new Entry(tree.file(), 1, Map.of()) : heading, separator,
        fields(entry, kind, defaults));
  }

  private Map<String, RecordMapping.Field> fields(Entry mapping, RecordKind kind,
      Defaults defaults) throws RefusedException {
    if (!(mapping.cell("fields") instanceof Cell.Group group)) {
      throw mapping.refusal("fields", "fields with their columns are expected", VALUE);
    }
    Map<String, RecordMapping.Field> fields = new LinkedHashMap<>();
    group.cells().forEach((name, cell) -> {
      try {
        if (!kind.fields().contains(name)) {
          throw refusal(cell, name + ": is not known in " + kind.key() + " and is left out",
              "use " + String.join(", ", kind.fields()));
        }
        fields.put(name, new RecordMapping.Field(value(name, cell, defaults), cell.line()));
      } catch (RefusedException e) {
        refusals.accept(e.refusal());
      }
    });
    return fields;
  }

  private MappedValue value(String field, Cell cell, Defaults defaults) throws RefusedException {
    return switch (cell) {
      case Cell.Word word -> column(field, word.text(), Map.of(), defaults.dates(), defaults);
      case Cell.Items items -> {
        List<MappedValue> values = new ArrayList<>();
        for (Cell item : items.cells()) {
          values.add(value(field, item, defaults));
        }
        yield new MappedValue.Several(values);
      }
      case Cell.Group group when COLUMN.containsAll(group.cells().keySet()) ->
        single(field, new Entry(tree.file(), group.line(), group.cells()), defaults);
      case Cell.Group group when PARTS.containsAll(group.cells().keySet()) -> {
        Map<String, MappedValue> parts = new HashMap<>();
        for (Map.Entry<String, Cell> part : group.cells().entrySet()) {
          parts.put(part.getKey(), value(part.getKey(), part.getValue(), defaults));
        }
        yield new MappedValue.Parts(parts);
      }
      case Cell.Group group -> throw refusal(group,
          field + ": `" + group.cells().keySet().stream().sorted()
              .filter(key -> !PARTS.contains(key) && !COLUMN.contains(key)).findFirst()
              .orElse("column and parts together") + "` is not known",
          VALUE);
    };
  }

  private static MappedValue single(String field, Entry entry, Defaults defaults)
      throws RefusedException {
    Cell constant = entry.cell("constant");
    String column = entry.text("column");
    if ((constant == null) == (column == null)) {
      throw entry.refusal(field, "either a column or a constant is expected", VALUE);
    }
    if (column == null) {
      return new MappedValue.Constant(constant);
    }
    DatePatterns dates = dates(entry);
    return column(field, column, codes(entry), dates == null ? defaults.dates() : dates, defaults);
  }

  private static MappedValue column(String field, String column, Map<String, String> codes,
      @Nullable DatePatterns dates, Defaults defaults) {
    return new MappedValue.Column(column, codes, DATES.contains(field) ? dates : null,
        CsvHeader.LISTS.contains(field) ? defaults.lists() : null);
  }

  private static Map<String, String> codes(Entry entry) throws RefusedException {
    Map<String, String> codes = new HashMap<>();
    if (entry.cell("codes") instanceof Cell.Group group) {
      Entry table = entry.inside(group);
      for (String word : group.cells().keySet()) {
        codes.put(word, table.required(word));
      }
    } else if (entry.cell("codes") != null) {
      throw entry.refusal("codes", "a table of words and values is expected",
          "write it as {India: IND, China: CHN}");
    }
    return codes;
  }

  private static @Nullable DatePatterns dates(Entry entry) throws RefusedException {
    List<String> patterns = new ArrayList<>();
    for (Cell cell : entry.items("dates")) {
      patterns.add(cell instanceof Cell.Word word ? word.text() : "");
    }
    try {
      return patterns.isEmpty() ? null : new DatePatterns(patterns);
    } catch (IllegalArgumentException e) {
      throw entry.refusal("dates", "not a pattern of dates: " + e.getMessage(),
          "write it with d, M and y, such as d/M/yyyy or d MMM yyyy");
    }
  }

  private RefusedException refusal(Cell cell, String reason, String remedy) {
    return new RefusedException(Refusal.ofLine(tree.file(), cell.line(), reason, remedy));
  }
}
