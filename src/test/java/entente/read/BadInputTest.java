package entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of bad file is refused with its reason, and a good one beside it is read. */
class BadInputTest {
  private static final ReadOptions DATED = ReadOptions.DEFAULT.withDate(LocalDate.of(2023, 5, 4));

  @TempDir
  Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Refusal refusalBesideGoodFile(String name, byte[] bytes) throws IOException {
    file(name, bytes);
    file("zz-good.txt", "Lavrov met Qin in Goa.");
    Collected collected = Collected.read(DATED, folder);
    assertThat(collected.documents()).extracting(Document::id).containsExactly("zz-good.txt");
    assertThat(collected.onlyRefusal().file()).isEqualTo(folder.resolve(name).toString());
    return collected.onlyRefusal();
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertThat(refusalBesideGoodFile("a.txt", new byte[0]).reason()).isEqualTo("it is empty");
  }

  @Test
  void aFileOfBlanksIsRefusedAsEmpty() throws IOException {
    assertThat(refusalBesideGoodFile("a.md", " \n\n".getBytes(StandardCharsets.UTF_8)).reason())
        .isEqualTo("it is empty");
  }

  @Test
  void binaryFilesAreRefusedByName() throws IOException {
    Map<String, String> kinds = Map.of("%PDF-1.7\nxx", "a PDF file", "PK\3\4 word/document.xml",
        "a Word file (DOCX)", "PK\3\4 a.txt", "a ZIP file", "\u0089PNG\r\n", "a PNG image",
        "\u00FF\u00D8\u00FF\u00E0", "a JPEG image", "\u00FF\u00FEG\0o\0", "UTF-16 text");
    for (Map.Entry<String, String> kind : kinds.entrySet()) {
      byte[] bytes = kind.getKey().getBytes(StandardCharsets.ISO_8859_1);
      assertThat(refusalBesideGoodFile("a.txt", bytes).reason())
          .isEqualTo("it is " + kind.getValue() + ", not text");
    }
  }

  @Test
  void aZeroByteMakesAFileBinaryAndIsNamed() throws IOException {
    Refusal refusal = refusalBesideGoodFile("a.txt",
        "Lavrov\0met".getBytes(StandardCharsets.UTF_8));
    assertThat(refusal.reason()).isEqualTo("it is a binary file, not text");
    assertThat(refusal.offset()).isEqualTo(6);
  }

  @Test
  void aZeroByteFarBehindTheHeadIsFound() throws IOException {
    String text = "Lavrov met Qin.\n".repeat(10_000) + "\0";
    Refusal refusal = refusalBesideGoodFile("a.txt", text.getBytes(StandardCharsets.UTF_8));
    assertThat(refusal.offset()).isEqualTo(160_000);
  }

  @Test
  void brokenUtf8IsRefusedWithLineAndByte() throws IOException {
    byte[] bytes = "Qin\nLavrov\nS\u00E3o Paulo".getBytes(StandardCharsets.ISO_8859_1);
    Refusal refusal = refusalBesideGoodFile("a.txt", bytes);
    assertThat(refusal.line()).isEqualTo(3);
    assertThat(refusal.offset()).isEqualTo(12);
    assertThat(refusal.message()).contains("a.txt:3: byte 0xE3 is not UTF-8 (byte 12)", "iconv");
  }

  @Test
  void aCharacterCutOffAtTheEndIsRefused() throws IOException {
    byte[] bytes = {'Q', 'i', 'n', (byte) 0xE4, (byte) 0xB8};
    assertThat(refusalBesideGoodFile("a.txt", bytes).offset()).isEqualTo(3);
  }

  @Test
  void aTextOfAHundredMegabytesIsRefusedWithoutTakingItsMemory() throws IOException {
    Path large = folder.resolve("a.txt");
    try (OutputStream out = Files.newOutputStream(large)) {
      byte[] words = "Lavrov met Qin.\n".repeat(6_250).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 1_000; i++) {
        out.write(words);
      }
    }
    Refusal refusal = Collected.read(DATED, large).onlyRefusal();
    assertThat(refusal.reason()).isEqualTo("it is larger than 20,000,000 bytes");
    assertThat(refusal.remedy()).contains("--max-bytes");
  }

  @Test
  void theLimitMayBeRaised() throws IOException {
    Path path = file("a.txt", "Lavrov met Qin.");
    assertThat(Collected.read(DATED.withMaxBytes(14), path).refusals()).hasSize(1);
    assertThat(Collected.read(DATED.withMaxBytes(15), path).documents()).hasSize(1);
  }

  @Test
  void aDocumentWithNoDateIsRefusedAndToldHowToGetOne() throws IOException {
    Path text = file("a.txt", "Lavrov met Qin.");
    assertThat(Collected.read(ReadOptions.DEFAULT, text).onlyRefusal().message())
        .contains("a.txt:1: the document has no date", "`date: 2023-05-04`", "--date");
    Path page = file("a.html", "<html><body><p>Lavrov met Qin.</p></body></html>");
    assertThat(Collected.read(ReadOptions.DEFAULT, page).onlyRefusal().message())
        .contains("<meta name=\"date\"", "--date");
  }

  @Test
  void aDayThatDoesNotExistIsRefusedWithItsLine() throws IOException {
    Path path = file("a.md", "---\ntitle: T\ndate: 2023-02-30\n---\nLavrov met Qin.\n");
    Refusal refusal = Collected.read(DATED, path).onlyRefusal();
    assertThat(refusal.line()).isEqualTo(3);
    assertThat(refusal.reason()).isEqualTo("no such day: 2023-02-30");
  }

  @Test
  void aDayThatDoesNotExistIsRefusedInHtmlToo() throws IOException {
    Path path = file("a.html",
        "<html><head><meta name=date content=2023-02-30></head>"
            + "<body>Lavrov met Qin.</body></html>");
    assertThat(Collected.read(DATED, path).onlyRefusal().reason())
        .isEqualTo("no such day: 2023-02-30");
  }

  @Test
  void anotherLanguageIsRefusedByItsName() throws IOException {
    Path path = file("a.md", "---\nlanguage: fr\n---\nLavrov a rencontré Qin.\n");
    Refusal refusal = Collected.read(DATED, path).onlyRefusal();
    assertThat(refusal.line()).isEqualTo(2);
    assertThat(refusal.reason())
        .isEqualTo("the document is in French (fr), and only English is read");
  }

  @Test
  void aSecondDocumentOfTheSameIdIsRefused() throws IOException {
    file("a.md", "---\nid: goa\n---\nLavrov met Qin.\n");
    file("b.md", "---\nid: goa\n---\nQin met Lavrov.\n");
    Collected collected = Collected.read(DATED, folder);
    assertThat(collected.documents()).extracting(Document::text).containsExactly("Lavrov met Qin.");
    assertThat(collected.onlyRefusal().message()).contains("b.md:1: the id goa was read before",
        "a.md:1");
  }

  @Test
  void aFileThatIsNotThereIsRefusedAndTheRestIsRead() throws IOException {
    Path good = file("a.txt", "Lavrov met Qin.");
    Collected collected = Collected.read(DATED, folder.resolve("none.txt"), good);
    assertThat(collected.documents()).hasSize(1);
    assertThat(collected.onlyRefusal().reason()).isEqualTo("there is no such file or folder");
  }

  @Test
  void damagedGzipIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write("Lavrov met Qin.".getBytes(StandardCharsets.UTF_8));
    }
    byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 9);
    assertThat(refusalBesideGoodFile("a.txt.gz", cut).reason())
        .startsWith("the gzip data are damaged");
  }

  @Test
  void xmlOfAnotherKindIsRefused() throws IOException {
    byte[] feed = "<?xml version=\"1.0\"?><rss></rss>".getBytes(StandardCharsets.UTF_8);
    assertThat(refusalBesideGoodFile("a.xml", feed).reason())
        .isEqualTo("it is XML, but neither RDF/XML nor XHTML");
  }

  @Test
  void aPageWithNothingButScriptsIsRefused() throws IOException {
    byte[] page = "<html><body><script>met()</script></body></html>"
        .getBytes(StandardCharsets.UTF_8);
    assertThat(refusalBesideGoodFile("a.html", page).reason())
        .isEqualTo("the document has no text");
  }
}
