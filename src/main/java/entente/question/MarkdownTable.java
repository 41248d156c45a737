package entente.question;

import java.util.List;
import java.util.stream.Collectors;

/** A table as GitHub's Markdown has it. */
final class MarkdownTable {
  private MarkdownTable() {}

  static String of(List<String> columns, List<List<String>> rows) {
    StringBuilder table = new StringBuilder();
    line(table, columns);
    line(table, columns.stream().map(column -> "---").toList());
    rows.forEach(row -> line(table, row.stream().map(MarkdownTable::escape).toList()));
    return table.toString();
  }

  private static void line(StringBuilder table, List<String> cells) {
    table.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |"))).append('\n');
  }

  /** So that a cell stays one cell, and nothing in it is taken for markup of HTML. */
  private static String escape(String cell) {
    return cell.replace("\\", "\\\\").replace("|", "\\|").replace("&", "&amp;")
        .replace("<", "&lt;").replaceAll("\\R", "<br>");
  }
}
