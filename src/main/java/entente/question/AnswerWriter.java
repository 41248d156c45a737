package entente.question;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** Writes answers, in UTF-8. */
public final class AnswerWriter {
  private final int width;

  /** @param width of the terminal, for {@link AnswerFormat#TABLE} */
  public AnswerWriter(int width) {
    this.width = width;
  }

  /** Writes an answer whole, and flushes. */
  public void write(Answer answer, AnswerFormat format, OutputStream out) {
    switch (format) {
      case TABLE -> text(new TableLayout(width).lay(answer.columns(), cells(answer)), out);
      case MD -> text(MarkdownTable.of(answer.columns(), cells(answer)), out);
      case CSV -> results(ResultSetLang.RS_CSV, answer, out);
      case TSV -> results(ResultSetLang.RS_TSV, answer, out);
      case JSON -> results(ResultSetLang.RS_JSON, answer, out);
      case GRAPHML -> new NetworkWriter(answer).graphMl(out);
      case GEXF -> new NetworkWriter(answer).gexf(out);
    }
  }

  private static void results(Lang language, Answer answer, OutputStream out) {
    RowSetWriterRegistry.getFactory(language).create(language).write(out, Rows.toRowSet(answer),
        new Context());
    flush(out);
  }

  private static void text(String text, OutputStream out) {
    PrintStream printer = new PrintStream(out, false, StandardCharsets.UTF_8);
    printer.print(text);
    printer.flush();
  }

  private static void flush(OutputStream out) {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> cells(Answer answer) {
    return answer.rows().stream().map(row -> row.stream().map(AnswerWriter::cell).toList())
        .toList();
  }

  private static String cell(@Nullable Node value) {
    if (value == null) {
      return "";
    }
    return value.isURI()
        ? IriReader.shorten(value.getURI())
        : value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }
}
