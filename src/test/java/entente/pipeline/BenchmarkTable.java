package entente.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What was measured, as a table in Markdown under {@code target/benchmarks}. */
public final class BenchmarkTable {
  private final Path file;
  private final StringBuilder rows = new StringBuilder();

  /**
   * @param name of the benchmark and of its file, such as {@code load}
   * @param runs how many columns of figures there are
   */
  public BenchmarkTable(String name, int runs) {
    this.file = Path.of("target", "benchmarks", name + ".md");
    rows.append("| |").append(" |".repeat(runs)).append("\n|---|").append("---:|".repeat(runs))
        .append('\n');
  }

  /**
   * Adds a line.
   *
   * @param figures one a run, each an array of what the format asks for
   */
  public void row(String name, String format, List<Object[]> figures) {
    rows.append("| ").append(name).append(" |");
    figures.forEach(
        each -> rows.append(' ').append(String.format(Locale.ROOT, format, each)).append(" |"));
    rows.append('\n');
  }

  /** Adds a line of a single run. */
  public void row(String name, String format, Object... figures) {
    row(name, format, List.<Object[]>of(figures));
  }

  /** Writes what was added. */
  public void write() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, rows);
  }
}
