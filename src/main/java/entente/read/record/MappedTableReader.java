package entente.read.record;

import entente.read.input.Delivery;
import entente.read.input.FormatReader;
import entente.read.input.Input;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.input.TextFile;
import entente.read.table.Separator;
import entente.read.table.TableRows;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads any table as records, by a mapping that says which column is which field. */
public final class MappedTableReader implements FormatReader {
  private final KnownCodes codes;
  private final RecordMapping mapping;

  private MappedTableReader(KnownCodes codes, RecordMapping mapping) {
    this.codes = codes;
    this.mapping = mapping;
  }

  /**
   * A reader that follows a mapping.
   *
   * @param codes the codes that records may use
   * @param refusals takes what is left out of the mapping
   * @throws RefusedException if it is no mapping
   */
  public static MappedTableReader of(Input mapping, ReadOptions options, KnownCodes codes,
      Consumer<Refusal> refusals) throws IOException, RefusedException {
    return new MappedTableReader(codes, new MappingReader(mapping.file(), refusals)
        .read(TextFile.read(mapping, options.maxBytes())));
  }

  @Override
  public void read(Input input, ReadOptions options, Delivery delivery)
      throws IOException, RefusedException {
    TableRows rows = TableRows.withHeader(input, separator(input), delivery::refused);
    List<String> columns = rows.columns().entrySet().stream()
        .sorted(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey).toList();
    RecordMapping fitted = mapping.fitted(input.file(), columns, delivery::refused);
    String id = input.id() == null ? "stdin" : input.id();
    RecordCollector collector = new RecordCollector(codes, new TextFile(input.file(), id, ""),
        delivery::refused);
    int[] number = {0};
    rows.forEach(row -> {
      number[0]++;
      collector.add(fitted.kind(), fitted.entry(row), number[0]);
    });
    collector.deliver(new Heading(fitted.heading(), delivery::refused).recordSet(id,
        options.source()), delivery);
  }

  private Separator separator(Input input) {
    if (mapping.separator() != null) {
      return mapping.separator();
    }
    return List.of("tsv", "tab").contains(input.name().extension())
        ? Separator.TAB
        : Separator.COMMA;
  }
}
