package entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.analysis.Analyser;
import entente.extract.analysis.SharedAnalyser;
import entente.model.Document;
import entente.model.Event;
import entente.model.Extraction;
import entente.model.PartialDate;
import entente.model.SentenceOutcome;
import org.junit.jupiter.api.Test;

class ExtractorTest {
  private static final String TEXT = "Qin Gang met Sergei Lavrov in Goa on May 4, 2023. "
      + "Qin Gang met Murat Nurtleu in Xi'an on April 27, 2023. "
      + "Qin Gang met Subrahmanyam Jaishankar in New Delhi on March 2, 2023.";

  @Test
  void aSentenceThatCannotBeAnalysedLosesOnlyItself() {
    Extraction extraction = read(forms -> {
      if (forms.contains("Xi'an")) {
        throw new IllegalStateException("no tree");
      }
      return SharedAnalyser.get().parse(forms);
    });
    assertThat(extraction.events()).extracting(Event::when).extracting(when -> when.start())
        .containsExactly(PartialDate.parse("2023-05-04"), PartialDate.parse("2023-03-02"));
    assertThat(extraction.sentences()).extracting(SentenceOutcome::kind).containsExactly(
        SentenceOutcome.Kind.READ, SentenceOutcome.Kind.FAILED, SentenceOutcome.Kind.READ);
    SentenceOutcome failed = extraction.sentences().get(1);
    assertThat(failed.detail()).contains("reading it failed", "no tree");
    assertThat(TEXT.substring(failed.start(), failed.end())).startsWith("Qin Gang met Murat");
  }

  @Test
  void aSentenceTooDeepForTheAnalysisLosesOnlyItself() {
    Extraction extraction = read(forms -> {
      throw new StackOverflowError();
    });
    assertThat(extraction.events()).isEmpty();
    assertThat(extraction.sentences()).hasSize(3)
        .allMatch(each -> each.kind() == SentenceOutcome.Kind.FAILED);
  }

  @Test
  void aTranscriptOfSixtyPagesHasNoEventsButThoseItTells() {
    String page = """
        Q: Did the president meet Vladimir Putin there?

        MR. PRICE: No. As I said, the United States and Russia did not hold talks in Bali. \
        Nothing of the kind was on the schedule of day %d, and I will not go into hypotheticals.

        Q: And would he meet him if the Russian side asked?

        MR. PRICE: If Russia is serious, it knows where to find Antony Blinken. There is no plan \
        for a call between Joe Biden and Vladimir Putin, and I have nothing to add on item %d.

        """;
    StringBuilder transcript = new StringBuilder("MR. PRICE: Good afternoon.\n\n");
    for (int i = 0; transcript.length() < 60 * 3000; i++) {
      transcript.append(page.formatted(i, i));
    }
    String told = "MR. PRICE: Secretary Antony Blinken met Australian Foreign Minister Penny Wong "
        + "in Washington on Tuesday.\n";
    Extraction extraction = Prose.titled("Department Press Briefing", transcript + told);
    assertThat(extraction.events()).singleElement().satisfies(event -> assertThat(
        event.parties()).extracting(party -> party.code()).containsExactlyInAnyOrder("USA", "AUS"));
    assertThat(extraction.sentences()).hasSizeGreaterThan(1000);
  }

  private static Extraction read(Analyser analyser) {
    Document document = Document.of("test", Prose.DAY, "", TEXT);
    return new Extractor(SharedReference.get(), analyser).extract(document);
  }
}
