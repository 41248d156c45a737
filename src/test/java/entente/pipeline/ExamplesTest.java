package entente.pipeline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.read.Collected;
import entente.read.input.ReadOptions;
import entente.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples that come with the program, and those in its pages, are read without complaint. */
class ExamplesTest {
  @TempDir
  Path folder;

  private static final Path EXAMPLES = Path.of("src/main/resources/examples");

  private final ReferenceCodes codes = new ReferenceCodes(Reference.load());

  @Test
  void everyExampleDocumentIsReadWithTitlePublisherAndSource() {
    Collected collected = Collected.read(codes, ReadOptions.DEFAULT, EXAMPLES.resolve("documents"));
    assertThat(collected.refusals()).isEmpty();
    assertThat(collected.documents()).hasSizeGreaterThanOrEqualTo(22).allSatisfy(document -> {
      assertThat(document.title()).isNotEmpty();
      assertThat(document.publisher()).isEqualTo("Entente examples");
      assertThat(document.primarySource()).isNotNull();
      assertThat(document.text()).doesNotContain("---", "<p>", "Written for Entente");
    });
    assertThat(collected.documents()).extracting(Document::id).doesNotHaveDuplicates();
  }

  @Test
  void everyExampleRecordIsRead() {
    Collected collected = Collected.read(codes, ReadOptions.DEFAULT, EXAMPLES.resolve("records"));
    assertThat(collected.refusals()).isEmpty();
    assertThat(collected.records()).hasSize(6);
    assertThat(collected.records().stream().mapToInt(set -> set.events().size()).sum())
        .isEqualTo(9 + 2 + 6 + 7);
    assertThat(collected.records().stream().mapToInt(set -> set.claims().size()).sum())
        .isEqualTo(4 + 6);
    assertThat(collected.records().stream().mapToInt(set -> set.memberships().size()).sum())
        .isEqualTo(7 + 4 + 17);
  }

  @Test
  void theRecordsShownInTheDocumentationAreRead() throws IOException {
    Collected collected = readShown("records.md", "## YAML", "a.yaml");
    assertThat(collected.refusals()).isEmpty();
    assertThat(collected.onlyRecords().events()).hasSize(3);
    assertThat(collected.onlyRecords().claims()).hasSize(1);
    assertThat(collected.onlyRecords().memberships()).hasSize(1);
  }

  @Test
  void theDocumentsShownInTheDocumentationAreRead() throws IOException {
    Document markdown = readShown("documents.md", "**Markdown.**", "a.md").onlyDocument();
    assertThat(markdown.id()).isEqualTo("goa-2023-05-04");
    assertThat(markdown.title()).isEqualTo("The ministers meet in Goa");
    Document line = readShown("documents.md", "**JSON lines.**", "a.jsonl").onlyDocument();
    assertThat(line.id()).isEqualTo("goa");
  }

  /** Reads the first indented block after a heading of a page. */
  private Collected readShown(String page, String after, String name) throws IOException {
    String text = Files.readString(Path.of("docs", page));
    String block = text.substring(text.indexOf(after)).lines().skip(1)
        .dropWhile(line -> !line.startsWith("    "))
        .takeWhile(line -> line.startsWith("    ") || line.isEmpty())
        .map(line -> line.isEmpty() ? line : line.substring(4)).collect(joining("\n"));
    return Collected.read(codes, ReadOptions.DEFAULT,
        Files.writeString(folder.resolve(name), block));
  }
}
