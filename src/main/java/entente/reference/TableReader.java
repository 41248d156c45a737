package entente.reference;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads one table of comma-separated values in UTF-8: a header with exactly the known columns, then
 * one value a line, no two with the same key.
 *
 * @param file name of the table, for messages
 * @param columns the columns, all of them
 * @param value makes the value of a line
 * @param key what no two values may share
 */
record TableReader<T>(String file, List<String> columns, Function<Row, T> value,
    Function<T, Object> key) {
  private static final CsvFactory CSV = new CsvFactory();

  TableReader {
    columns = List.copyOf(columns);
  }

  /** The values of the table of that name that comes with the program. */
  List<T> readBundled() {
    InputStream stream = TableReader.class.getResourceAsStream("/reference/" + file);
    if (stream == null) {
      throw new TableException(file, 0, "is not on the class path under /reference");
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return read(reader);
    } catch (IOException e) {
      throw new TableException(file, e);
    }
  }

  /** The values that the text holds, in its order. */
  List<T> read(Reader text) {
    List<T> values = new ArrayList<>();
    Set<Object> keys = new HashSet<>();
    try (CsvParser parser = CSV.createParser(text)) {
      Map<String, Integer> positions = positions(nextLine(parser));
      int line = 1;
      for (List<String> cells = nextLine(parser); !cells.isEmpty(); cells = nextLine(parser)) {
        Row row = row(positions, cells, ++line);
        T read = value.apply(row);
        if (!keys.add(key.apply(read))) {
          throw row.refuse("stands in the table already; remove one of the two");
        }
        values.add(read);
      }
    } catch (IOException e) {
      throw new TableException(file, e);
    }
    return List.copyOf(values);
  }

  /** Where in a line the cell of each column stands. */
  private Map<String, Integer> positions(List<String> header) {
    if (header.size() != columns.size() || !Set.copyOf(header).equals(Set.copyOf(columns))) {
      throw new TableException(file, 1, "has the columns " + header + "; it needs " + columns);
    }
    Map<String, Integer> positions = new HashMap<>();
    header.forEach(column -> positions.put(column, positions.size()));
    return positions;
  }

  private Row row(Map<String, Integer> positions, List<String> cells, int line) {
    if (cells.size() != positions.size()) {
      throw new TableException(file, line, "has " + cells.size() + " cells; it needs "
          + positions.size() + " (quote a cell with a comma in it)");
    }
    return new Row(file, line, positions, cells);
  }

  /** The cells of the next line; none at the end of the file. */
  private static List<String> nextLine(CsvParser parser) throws IOException {
    List<String> cells = new ArrayList<>();
    if (parser.nextToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        cells.add(parser.getText());
      }
    }
    return cells;
  }
}
