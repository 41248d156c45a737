package entente.read.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.model.Document;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.input.TextFile;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarkdownParserTest {
  private static Document parse(String text) throws RefusedException {
    return new MarkdownParser().parse(new TextFile("a.md", "a.md", text), ReadOptions.DEFAULT);
  }

  private static Refusal refusal(String text) {
    return catchThrowableOfType(RefusedException.class, () -> parse(text)).refusal();
  }

  @Test
  void frontMatterStatesWhatTheDocumentIs() throws RefusedException {
    Document document = parse("""
        ---
        id: goa-2023
        title: "Talks: Goa"
        date: 2023-05-04
        source: Global Times
        primarySource: Chinese Foreign Ministry
        url: https://example.org/goa
        language: en-US
        tags: [a, b]
        ---
        Lavrov met Qin.
        """);
    assertThat(document).isEqualTo(new Document("goa-2023", LocalDate.of(2023, 5, 4),
        "Talks: Goa", "Lavrov met Qin.", "Global Times", "Chinese Foreign Ministry",
        URI.create("https://example.org/goa"), "en-US"));
  }

  @Test
  void publisherIsAnotherWordForSource() throws RefusedException {
    assertThat(parse("---\ndate: 2023-05-04\npublisher: TASS\n---\nText.").publisher())
        .isEqualTo("TASS");
  }

  @Test
  void markupLeavesItsWordsAndWrappedLinesGoOn() throws RefusedException {
    Document document = parse("""
        ---
        date: 2023-05-04
        ---
        # Talks in Goa

        Foreign Minister **Sergei
        Lavrov** met [Qin Gang](https://example.org/qin)\\
        in *Goa*.

        - They agreed to meet.
        - They opposed hegemony.

        > We agreed.

        \\###
        """);
    assertThat(document.title()).isEqualTo("Talks in Goa");
    assertThat(document.text()).isEqualTo("""
        Foreign Minister Sergei Lavrov met Qin Gang
        in Goa.

        They agreed to meet.

        They opposed hegemony.

        We agreed.

        ###""");
  }

  @Test
  void theHeadingAtTheTopIsTakenOutOfTheTextIfFrontMatterRepeatsIt() throws RefusedException {
    Document same = parse("---\ndate: 2023-05-04\ntitle: Goa\n---\n# Goa\n\nText.");
    assertThat(same.text()).isEqualTo("Text.");
    Document other = parse("---\ndate: 2023-05-04\ntitle: Goa\n---\n# Lavrov\n\nText.");
    assertThat(other.title()).isEqualTo("Goa");
    assertThat(other.text()).isEqualTo("Lavrov\n\nText.");
  }

  @Test
  void brokenYamlIsRefusedWithItsLine() {
    Refusal refusal = refusal("---\ndate: 2023-05-04\ntitle: a: b: c\n---\nText.");
    assertThat(refusal.line()).isEqualTo(3);
    assertThat(refusal.reason()).startsWith("the YAML is broken");
  }

  @Test
  void aFieldGivenTwiceIsRefusedWithItsLine() {
    Refusal refusal = refusal("---\ndate: 2023-05-04\ntitle: a\ndate: 2023-05-05\n---\nText.");
    assertThat(refusal.line()).isEqualTo(4);
    assertThat(refusal.reason()).isEqualTo("`date` is given twice");
  }

  @Test
  void aListWhereOneValueBelongsIsRefusedWithItsLine() {
    Refusal refusal = refusal("---\ndate: 2023-05-04\ntitle:\n  - a\n  - b\n---\nText.");
    assertThat(refusal.line()).isEqualTo(4);
    assertThat(refusal.reason()).isEqualTo("`title` must be one value");
  }

  @Test
  void frontMatterWithoutAnEndIsRefused() {
    assertThat(refusal("---\ndate: 2023-05-04\nText.\n").reason())
        .isEqualTo("the front matter has no end");
  }

  @Test
  void aRuleAtTheTopIsNoFrontMatter() {
    assertThat(refusal("---\nJust a sentence.\n---\nText.\n").reason())
        .isEqualTo("the document has no date");
  }

  @Test
  void anAddressWithSpacesIsRefused() {
    Refusal refusal = refusal("---\ndate: 2023-05-04\nurl: http://a b\n---\nText.");
    assertThat(refusal.line()).isEqualTo(3);
    assertThat(refusal.reason()).isEqualTo("not an address: http://a b");
  }
}
