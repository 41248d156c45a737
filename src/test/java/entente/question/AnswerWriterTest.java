package entente.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.store.Fixture;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class AnswerWriterTest {
  private static final Answer ANSWER = new Answer(List.of("date", "states", "event"), List.of(
      row("2023-05-04", "CHN China; RUS Russia", "https://w3id.org/entente/id/event/1"),
      row("2023-07-04", "IND | \"India\",\n中国", null)));

  @Test
  void aTableIsAsWideAsItsCells() {
    assertThat(write(ANSWER, AnswerFormat.TABLE, 100)).isEqualTo("""
        date        states                 event
        ──────────  ─────────────────────  ──────────
        2023-05-04  CHN China; RUS Russia  id:event/1

        2023-07-04  IND | "India",
                    中国

        2 rows
        """.replace("\n\n2 rows", "\n2 rows"));
  }

  @Test
  void aTableThatIsTooWideIsWrapped() {
    String table = write(ANSWER, AnswerFormat.TABLE, 40);
    assertThat(table).contains("2023-05-04  CHN China; RUS").contains("            Russia");
    assertThat(table.lines()).allMatch(line -> TextWidth.of(line) <= 40);
  }

  @Test
  void rowsWithTooManyColumnsBecomeLists() {
    Answer wide = new Answer(List.of("one", "two", "three", "four", "five", "six"),
        List.of(row("a long value", "another long one", "yet another", "and so on and on",
            "and one more of it", null)));
    assertThat(write(wide, AnswerFormat.TABLE, 40)).startsWith("""
        one    a long value
        two    another long one
        """).endsWith("1 row\n").doesNotContain("six");
  }

  @Test
  void aNetworkHasTiesBetweenItsFirstColumns() {
    Answer ties = new Answer(List.of("one", "other", "meetings"),
        List.of(ties("CHN <China>", "RUS Russia", 2), ties("CHN <China>", "IND India", 1)));
    String graphMl = write(ties, AnswerFormat.GRAPHML, 80);
    assertThat(graphMl).contains("edgedefault=\"undirected\"", "CHN &lt;China&gt;",
        "<key id=\"edge-meetings\" for=\"edge\" attr.name=\"meetings\" attr.type=\"double\"",
        "<edge source=\"n0\" target=\"n1\"><data key=\"edge-meetings\">2</data></edge>");
    String gexf = write(ties, AnswerFormat.GEXF, 80);
    assertThat(gexf).contains("version=\"1.3\"", "id=\"n2\" label=\"IND India\"",
        "source=\"n0\" target=\"n2\" weight=\"1\"");
    assertThatThrownBy(
        () -> write(new Answer(List.of("date"), List.of()), AnswerFormat.GEXF, 80))
        .hasMessageContaining("two columns");
  }

  private static List<Node> ties(String one, String other, int meetings) {
    return List.of(Fixture.text(one), Fixture.text(other),
        NodeFactory.createLiteralDT(Integer.toString(meetings), XSDDatatype.XSDinteger));
  }

  @Test
  void noRowsIsSaid() {
    assertThat(write(new Answer(List.of("date"), List.of()), AnswerFormat.TABLE, 80))
        .isEqualTo("no rows (date)\n");
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    Answer evil = new Answer(List.of("x"), List.of(row("\u001b[31mred")));
    assertThat(write(evil, AnswerFormat.TABLE, 80)).doesNotContain("\u001b");
  }

  @Test
  void markdownEscapesWhatWouldBreakTheTable() {
    assertThat(write(ANSWER, AnswerFormat.MD, 80)).isEqualTo("""
        | date | states | event |
        | --- | --- | --- |
        | 2023-05-04 | CHN China; RUS Russia | id:event/1 |
        | 2023-07-04 | IND \\| "India",<br>中国 |  |
        """);
  }

  @Test
  void csvTsvAndJsonAreThoseOfTheStandard() {
    assertThat(write(ANSWER, AnswerFormat.CSV, 80)).isEqualTo("date,states,event\r\n"
        + "2023-05-04,CHN China; RUS Russia,https://w3id.org/entente/id/event/1\r\n"
        + "2023-07-04,\"IND | \"\"India\"\",\n中国\",\r\n");
    assertThat(write(ANSWER, AnswerFormat.TSV, 80)).startsWith("?date\t?states\t?event\n"
        + "\"2023-05-04\"\t\"CHN China; RUS Russia\"\t<https://w3id.org/entente/id/event/1>\n");
    assertThat(write(ANSWER, AnswerFormat.JSON, 80)).contains("\"bindings\"")
        .contains("\"type\": \"uri\"");
  }

  private static List<Node> row(String... cells) {
    return Arrays.stream(cells).map(AnswerWriterTest::term).toList();
  }

  private static Node term(String cell) {
    return cell == null
        ? null
        : cell.startsWith("https://") ? NodeFactory.createURI(cell) : Fixture.text(cell);
  }

  private static String write(Answer answer, AnswerFormat format, int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(width).write(answer, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
