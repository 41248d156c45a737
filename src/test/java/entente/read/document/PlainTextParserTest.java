package entente.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Document;
import entente.read.input.ReadOptions;
import entente.read.input.RefusedException;
import entente.read.input.TextFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlainTextParserTest {
  private static final ReadOptions DATED = ReadOptions.DEFAULT.withDate(LocalDate.of(2023, 5, 4));

  private static Document parse(String text) throws RefusedException {
    return new PlainTextParser().parse(new TextFile("a.txt", "a", text), DATED);
  }

  @Test
  void aShortFirstLineSetApartIsTheTitle() throws RefusedException {
    Document document = parse(
        "Qin and Lavrov meet in Goa\n\nThey met on Thursday.\n\nThey parted.\n");
    assertThat(document.title()).isEqualTo("Qin and Lavrov meet in Goa");
    assertThat(document.text()).isEqualTo("They met on Thursday.\n\nThey parted.");
  }

  @Test
  void anUnderlinedFirstLineIsTheTitleEvenIfItIsASentence() throws RefusedException {
    Document document = parse("\nThey met.\n=====\nOn Thursday.");
    assertThat(document.title()).isEqualTo("They met.");
    assertThat(document.text()).isEqualTo("On Thursday.");
  }

  @Test
  void aFirstSentenceIsNoTitle() throws RefusedException {
    Document document = parse("Lavrov met Qin in Goa.\n\nThey talked.");
    assertThat(document.title()).isEmpty();
    assertThat(document.text()).isEqualTo("Lavrov met Qin in Goa.\n\nThey talked.");
  }

  @Test
  void aLongCaptionIsNoTitle() throws RefusedException {
    String caption = "Minister Qin Gang and Minister Sergei Lavrov meet ".repeat(4) + "Photo: MFA";
    assertThat(parse(caption + "\n\nThey talked.").title()).isEmpty();
  }

  @Test
  void aFirstLineThatGoesOnIsNoTitle() throws RefusedException {
    assertThat(parse("Lavrov met\nQin in Goa.\n\nThey talked.").title()).isEmpty();
  }

  @Test
  void aDateIsNoTitle() throws RefusedException {
    assertThat(parse("May 4, 2023\n\nThey talked.").title()).isEmpty();
  }

  @Test
  void aLineAloneIsTextAndNoTitle() throws RefusedException {
    Document document = parse("Qin and Lavrov meet\n\n");
    assertThat(document.title()).isEmpty();
    assertThat(document.text()).isEqualTo("Qin and Lavrov meet");
  }

  @Test
  void frontMatterGivesTheTitleAndLeavesTheTextAlone() throws RefusedException {
    Document document = parse("---\ntitle: Goa\n---\nA line apart\n\nThey talked.");
    assertThat(document.title()).isEqualTo("Goa");
    assertThat(document.text()).isEqualTo("A line apart\n\nThey talked.");
  }
}
