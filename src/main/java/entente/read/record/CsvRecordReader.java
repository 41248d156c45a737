package entente.read.record;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import entente.model.RecordSet;
import entente.read.input.Delivery;
import entente.read.input.FormatReader;
import entente.read.input.Input;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.input.TextFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table with one kind of records; rows that name different sources become different sets,
 * so that each source can be asked for and replaced by itself.
 */
public final class CsvRecordReader implements FormatReader {
  private static final ObjectReader ROWS = new CsvMapper().readerForListOf(String.class)
      .with(CsvParser.Feature.WRAP_AS_ARRAY).with(CsvParser.Feature.SKIP_EMPTY_LINES);

  private final KnownCodes codes;

  /** A reader that takes codes of states and organisations as these say. */
  public CsvRecordReader(KnownCodes codes) {
    this.codes = codes;
  }

  @Override
  public void read(Input input, ReadOptions options, Delivery delivery)
      throws IOException, RefusedException {
    TextFile file = TextFile.read(input, options.maxBytes());
    Map<String, RecordCollector> bySource = new LinkedHashMap<>();
    try (MappingIterator<List<String>> rows = ROWS.readValues(file.text())) {
      CsvHeader header = header(file, rows, delivery);
      int number = 0;
      while (rows.hasNextValue()) {
        int line = rows.getCurrentLocation().getLineNr();
        add(header, file, line, rows.nextValue(), ++number, bySource, delivery);
      }
    } catch (JacksonException e) {
      // A quote that is never closed swallows the rest; what came before it is kept.
      delivery.refused(Refusal.ofLine(file.name(),
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          "the table is broken: " + e.getOriginalMessage(), "close the quotes of each cell"));
    }
    if (bySource.isEmpty()) {
      delivery.refused(Refusal.ofFile(file.name(), "no record of it was read", "fill in rows"));
    }
    bySource.forEach((source, collector) -> collector
        .deliver(recordSet(file, source, options.source()), delivery));
  }

  private static CsvHeader header(TextFile file, MappingIterator<List<String>> rows,
      Delivery delivery) throws IOException, RefusedException {
    List<String> columns = rows.hasNextValue()
        ? rows.nextValue().stream().map(String::strip).toList()
        : List.of();
    CsvHeader header = CsvHeader.of(file.name(), file.id(), columns);
    for (String column : header.unknown()) {
      delivery.refused(Refusal.ofLine(file.name(), 1,
          "the column " + column + " is not known in " + header.kind().key() + " and is left out",
          "use " + String.join(", ", header.kind().fields()) + ", " + CsvHeader.SOURCE));
    }
    return header;
  }

  private void add(CsvHeader header, TextFile file, int line, List<String> row, int number,
      Map<String, RecordCollector> bySource, Delivery delivery) {
    if (row.size() != header.columns().size()) {
      delivery.refused(Refusal.ofLine(file.name(), line,
          "the row has %d cells, and the header %d".formatted(row.size(), header.columns().size()),
          "put cells with a comma in quotes, and part several values by |"));
      return;
    }
    int column = header.columns().indexOf(CsvHeader.SOURCE);
    String source = column < 0 ? "" : row.get(column).strip();
    bySource.computeIfAbsent(source,
        s -> new RecordCollector(codes, file, delivery::refused))
        .add(header.kind(), header.entry(file.name(), line, row), number);
  }

  private static RecordSet recordSet(TextFile file, String source, @Nullable String publisher) {
    return source.isEmpty()
        ? new RecordSet(file.id(), file.id(), publisher, null, null, null)
        : new RecordSet(file.id() + "#" + source, file.id(), source, null, null, null);
  }
}
