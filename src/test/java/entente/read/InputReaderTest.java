package entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputReaderTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 4);
  private static final ReadOptions DATED = ReadOptions.DEFAULT.withDate(DAY);

  @TempDir
  Path folder;

  private Path file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void aFolderIsReadWithAllBelowItSortedByPathAndWithoutHiddenFiles() throws IOException {
    file("b.txt", "Qin met Lavrov.");
    file("a/z.txt", "Lavrov met Qin.");
    file("a/y/x.md", "Xi met Putin.");
    file(".git/config.txt", "hidden");
    file("a/.hidden.txt", "hidden");
    Collected collected = Collected.read(DATED, folder);
    assertThat(collected.documents()).extracting(Document::id).containsExactly("a/y/x.md",
        "a/z.txt", "b.txt");
    assertThat(collected.refusals()).isEmpty();
  }

  @Test
  void aFileNamedItselfHasItsNameAsId() throws IOException {
    Path path = file("a/b.txt", "Lavrov met Qin.");
    assertThat(Collected.read(DATED, path).onlyDocument().id()).isEqualTo("b.txt");
  }

  @Test
  void standardInputIsReadByItsContent() {
    byte[] markdown = "---\nid: goa\ndate: 2023-05-04\n---\n# Goa\n\nLavrov *met* Qin.\n"
        .getBytes(StandardCharsets.UTF_8);
    Document document = Collected.readPiped(ReadOptions.DEFAULT, markdown).onlyDocument();
    assertThat(document).isEqualTo(Document.of("goa", DAY, "Goa", "Lavrov met Qin."));
  }

  @Test
  void textsOnStandardInputHaveIdsByTheirContent() {
    String one = Collected.readPiped(DATED, "Lavrov met Qin.".getBytes(StandardCharsets.UTF_8))
        .onlyDocument().id();
    String other = Collected.readPiped(DATED, "Qin met Lavrov.".getBytes(StandardCharsets.UTF_8))
        .onlyDocument().id();
    assertThat(one).startsWith("stdin-").isNotEqualTo(other);
  }

  @Test
  void gzipIsReadWhateverTheNameAndTheIdIsWithoutIt() throws IOException {
    Files.write(folder.resolve("a.txt.gz"), gzip("Lavrov met Qin."));
    Files.write(folder.resolve("b.md"), gzip("# Goa\n\nLavrov met Qin."));
    Files.write(folder.resolve("c.jsonl.GZ"),
        gzip("{\"id\": \"c1\", \"text\": \"Lavrov met Qin.\"}\n"));
    Collected collected = Collected.read(DATED, folder);
    assertThat(collected.documents()).extracting(Document::id, Document::title).containsExactly(
        tuple("a.txt", ""),
        tuple("b.md", "Goa"),
        tuple("c1", ""));
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsLeaveNoTrace() throws IOException {
    Path path = file("a.txt",
        "\uFEFF---\r\nid: goa\r\n---\r\nTalks in Goa\r\n\r\nLavrov met Qin.\r\n");
    assertThat(Collected.read(DATED, path).onlyDocument())
        .isEqualTo(Document.of("goa", DAY, "Talks in Goa", "Lavrov met Qin."));
  }

  @Test
  void optionsFillWhatADocumentDoesNotSay() throws IOException {
    Path path = file("a.txt", "---\nsource: TASS\n---\nLavrov met Qin.");
    Path other = file("b.txt", "Lavrov met Qin.");
    Collected collected = Collected.read(DATED.withSource("Xinhua"), path, other);
    assertThat(collected.documents()).extracting(Document::publisher).containsExactly("TASS",
        "Xinhua");
    assertThat(collected.documents()).extracting(Document::date).containsExactly(DAY, DAY);
  }

  @Test
  void rdfIsHandedOnUnzipped() throws IOException {
    file("a.ttl", "<urn:a> <urn:b> <urn:c> .");
    Files.write(folder.resolve("b.nq.gz"), gzip("<urn:a> <urn:b> <urn:c> <urn:g> ."));
    Collected collected = Collected.read(DATED, folder);
    assertThat(collected.rdf()).containsExactly("TURTLE <urn:a> <urn:b> <urn:c> .",
        "N_QUADS <urn:a> <urn:b> <urn:c> <urn:g> .");
  }

  @Test
  void theOrderInWhichFilesAreNamedDoesNotChangeTheDocuments() throws IOException {
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      paths.add(file(i + ".txt", "Meeting " + i + "\n\nLavrov met Qin " + i + " times."));
      paths.add(file(i + ".md", "---\ndate: 2023-05-0" + (i + 1) + "\n---\n# M\n\nQin met."));
      paths.add(
          file(i + ".jsonl", "{\"id\": \"j" + i + "\", \"text\": \"Qin met Lavrov.\"}\nbroken"));
    }
    Collected sorted = Collected.read(DATED, paths.toArray(Path[]::new));
    Random random = new Random(7);
    for (int run = 0; run < 20; run++) {
      Collections.shuffle(paths, random);
      Collected shuffled = Collected.read(DATED, paths.toArray(Path[]::new));
      assertThat(shuffled.documents()).containsExactlyInAnyOrderElementsOf(sorted.documents());
      assertThat(shuffled.refusals()).containsExactlyInAnyOrderElementsOf(sorted.refusals());
    }
  }

  @Test
  void realCollectionsAreReadButForDocumentsWithoutText() {
    Path data = Path.of("../shared/data");
    assumeThat(data).as("the shared data are not there").exists();
    Collected collected = Collected.read(ReadOptions.DEFAULT,
        data.resolve("text-whitehouse/whitehouse_diplomatic.jsonl"),
        data.resolve("text-kremlin-en/kremlin_en_foreign_2010_2020.jsonl"));
    assertThat(collected.refusals()).extracting(Refusal::reason)
        .containsOnly("the document has no text").hasSize(6);
    assertThat(collected.documents()).hasSize(2316 + 1368 - 6);
  }
}
