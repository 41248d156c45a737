package entente.wikidata;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A small table of comma-separated values with a header; lines that begin with # are comments.
 *
 * @param file its name, for messages
 * @param rows column to cell
 */
record WikidataTable(String file, List<Map<String, String>> rows) {
  WikidataTable {
    rows = List.copyOf(rows);
  }

  /** The table of that name that comes with the program. */
  static WikidataTable bundled(String name, String... columns) {
    InputStream stream = WikidataTable.class.getResourceAsStream("/wikidata/" + name);
    if (stream == null) {
      throw new IllegalStateException("the program was packed without wikidata/" + name);
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return read(name, reader, columns);
    } catch (IOException e) {
      throw new IllegalStateException("wikidata/" + name, e);
    }
  }

  /** @throws LinkingException if the file cannot be read, or lacks a column */
  static WikidataTable ofFile(Path file, String... columns) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return read(file.toString(), reader, columns);
    } catch (IOException e) {
      throw new LinkingException("the table " + file + " cannot be read: " + e.getMessage()
          + "; write it in UTF-8 with the columns " + String.join(",", columns), e);
    }
  }

  private static WikidataTable read(String file, Reader text, String... columns)
      throws IOException {
    CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.ALLOW_COMMENTS)
        .enable(CsvParser.Feature.TRIM_SPACES).enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();
    List<Map<String, String>> rows = new ArrayList<>();
    try (MappingIterator<Map<String, String>> lines = mapper.readerForMapOf(String.class)
        .with(CsvSchema.emptySchema().withHeader()).readValues(text)) {
      while (lines.hasNextValue()) {
        int line = lines.getCurrentLocation().getLineNr();
        Map<String, String> row = lines.nextValue();
        for (String column : columns) {
          if (row.getOrDefault(column, "").isEmpty()) {
            throw new LinkingException(file + ":" + line + ": there is no " + column
                + "; each line has the columns " + String.join(",", columns));
          }
        }
        rows.add(row);
      }
    }
    return new WikidataTable(file, rows);
  }
}
