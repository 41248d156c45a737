package entente.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.read.Collected;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesReaderTest {
  private static final String GOOD = "{\"id\": \"%s\", "
      + "\"date\": \"2023-05-04\", \"title\": \"Goa\", \"text\": \"Qin met.\"}\n";

  @TempDir
  Path folder;

  private Collected read(String lines) throws IOException {
    return read(lines.getBytes(StandardCharsets.UTF_8));
  }

  private Collected read(byte[] lines) throws IOException {
    return Collected.read(ReadOptions.DEFAULT,
        Files.write(folder.resolve("docs.jsonl"), lines));
  }

  @Test
  void eachLineIsADocument() throws IOException {
    Collected collected = read("\uFEFF" + """
        {"id": "a", "date": "2023-05-04", "title": "T", "text": "Qin met.\\r\\n", "source": "TASS",\
         "primarySource": "MFA", "url": "https://example.org", "language": "en", "kind": ["x"]}

        {"id": 7, "date": "2023-05-04T10:00:00Z", "title": null, "text": "Lavrov met."}""");
    assertThat(collected.refusals()).isEmpty();
    assertThat(collected.documents()).containsExactly(
        new Document("a", LocalDate.of(2023, 5, 4), "T", "Qin met.\r\n", "TASS", "MFA",
            URI.create("https://example.org"), "en"),
        Document.of("7", LocalDate.of(2023, 5, 4), "", "Lavrov met."));
  }

  @Test
  void onlyTheBrokenLineIsRefused() throws IOException {
    Collected collected = read(
        GOOD.formatted("a") + "{\"id\": \"b\", \"text\": \n" + GOOD.formatted("c"));
    assertThat(collected.documents()).extracting(Document::id).containsExactly("a", "c");
    Refusal refusal = collected.onlyRefusal();
    assertThat(refusal.line()).isEqualTo(2);
    assertThat(refusal.offset()).isEqualTo(GOOD.formatted("a").length());
    assertThat(refusal.reason()).startsWith("the line is no JSON");
  }

  @Test
  void onlyTheLineWithBrokenUtf8IsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(GOOD.formatted("a").getBytes(StandardCharsets.UTF_8));
    bytes.write(GOOD.formatted("S\u00E3o").getBytes(StandardCharsets.ISO_8859_1));
    bytes.write(GOOD.formatted("c").getBytes(StandardCharsets.UTF_8));
    Collected collected = read(bytes.toByteArray());
    assertThat(collected.documents()).extracting(Document::id).containsExactly("a", "c");
    Refusal refusal = collected.onlyRefusal();
    assertThat(refusal.line()).isEqualTo(2);
    assertThat(refusal.offset()).isEqualTo(GOOD.formatted("a").length() + 9);
  }

  @Test
  void whatIsMissingOrWrongIsNamed() throws IOException {
    Collected collected = read("""
        {"date": "2023-05-04", "text": "Qin met."}
        {"id": "b", "date": "2023-05-04"}
        {"id": "c", "text": "Qin met."}
        {"id": "d", "date": "2023-02-30", "text": "Qin met."}
        {"id": "e", "date": "2023-05-04", "text": "Qin a rencontré.", "language": "fr"}
        {"id": "f", "date": "2023-05-04", "title": ["T"], "text": "Qin met."}
        ["g"]
        {"id": "h", "id": "i", "date": "2023-05-04", "text": "Qin met."}
        {"id": "j", "date": "2023-05-04", "text": " "}
        {"id": "k", "date": "2023-05-04", "text": "Qin \\ud83d met."}
        """);
    assertThat(collected.documents()).isEmpty();
    assertThat(collected.refusals()).extracting(Refusal::line).containsExactly(1, 2, 3, 4, 5, 6, 7,
        8, 9, 10);
    assertThat(collected.refusals()).extracting(Refusal::reason).satisfiesExactly(
        reason -> assertThat(reason).isEqualTo("the document has no \"id\""),
        reason -> assertThat(reason).isEqualTo("the document has no \"text\""),
        reason -> assertThat(reason).isEqualTo("the document has no date"),
        reason -> assertThat(reason).isEqualTo("no such day: 2023-02-30"),
        reason -> assertThat(reason).contains("French"),
        reason -> assertThat(reason).isEqualTo("\"title\" must be a string"),
        reason -> assertThat(reason).isEqualTo("the line is no JSON object"),
        reason -> assertThat(reason).contains("Duplicate field 'id'"),
        reason -> assertThat(reason).isEqualTo("the document has no text"),
        reason -> assertThat(reason).startsWith("the text has half a character"));
  }

  @Test
  void anIdUsedTwiceIsRefusedTheSecondTime() throws IOException {
    Collected collected = read(GOOD.formatted("a") + GOOD.formatted("a"));
    assertThat(collected.documents()).hasSize(1);
    assertThat(collected.onlyRefusal().line()).isEqualTo(2);
  }

  @Test
  void aLineAboveTheLimitIsRefusedAndTheNextOneIsRead() throws IOException {
    Path path = Files.writeString(folder.resolve("docs.jsonl"),
        GOOD.formatted("x".repeat(200_000)) + GOOD.formatted("b"));
    Collected collected = Collected.read(ReadOptions.DEFAULT.withMaxBytes(1_000), path);
    assertThat(collected.documents()).extracting(Document::id).containsExactly("b");
    assertThat(collected.onlyRefusal().reason()).isEqualTo("the line is longer than 1,000 bytes");
  }
}
