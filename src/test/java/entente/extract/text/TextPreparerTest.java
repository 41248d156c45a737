package entente.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import entente.extract.text.Sentence.Kind;
import entente.model.Document;
import entente.model.Passage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPreparerTest {
  private static final String PROSE = "The two ministers spoke about trade and agreed to meet again before the end of the year.";
  private final TextPreparer preparer = new TextPreparer();

  private PreparedText prepare(String text) {
    return preparer.prepare(Document.of("d", LocalDate.of(2023, 5, 4), "", text));
  }

  private List<String> texts(String text) {
    return prepare(text).body().stream().map(Sentence::text).toList();
  }

  private List<Kind> kinds(String text) {
    return prepare(text).body().stream().map(Sentence::kind).toList();
  }

  @Test
  void putsTheTitleFirstWithoutAPlaceInTheText() {
    PreparedText text = preparer
        .prepare(Document.of("d", LocalDate.of(2023, 5, 4), "Talks **in Lima**", PROSE));
    Sentence title = text.sentences().getFirst();
    assertThat(title.kind()).isEqualTo(Kind.TITLE);
    assertThat(title.text()).isEqualTo("Talks in Lima");
    assertThat(title.passage(9, 13)).isEqualTo(new Passage("in Lima".substring(3), -1, -1, -1));
    assertThat(text.body().getFirst().index()).isZero();
  }

  @Test
  void putsInMissingSpacesAndPointsToTheTextAsGiven() {
    String given = "Peru met Chile.Both states agreed.They left,according to Lima.";
    PreparedText text = prepare(given);
    assertThat(text.body()).extracting(Sentence::text).containsExactly("Peru met Chile.",
        "Both states agreed.", "They left, according to Lima.");
    Passage left = text.body().get(2).passage(0, 9);
    assertThat(left.quote()).isEqualTo("They left");
    assertThat(given.substring(left.start(), left.end())).isEqualTo("They left");
    assertThat(text.body().get(2).passage().quote()).isEqualTo("They left,according to Lima.");
  }

  @Test
  void putsInMissingSpacesAfterBracketsAndQuotations() {
    assertThat(texts("The SCO (2021)plan,(the \"First\"),said \"Yes.\"It is on.“Good.”They left."))
        .containsExactly("The SCO (2021) plan,(the \"First\"), said \"Yes.\"", "It is on.",
            "“Good.”",
            "They left.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The U.S.-led talks on www.Example.Org/News.Today went on.",
    "Ask J.Smith about node.js and the 3.5 percent.", "She holds a Ph.D. from St. Andrews."})
  void leavesDotsInsideWordsAlone(String sentence) {
    assertThat(texts(sentence)).containsExactly(sentence);
  }

  @Test
  void takesMarkdownOffAndJoinsWrappedLines() {
    String given = "## Trade\n\nThe [joint\nstatement](https://example.org/a_(b)) of **both\nsides** was"
        + " *long*.\nIt had high-\nlevel goals \\[sic\\].\n\n\\###\n";
    assertThat(texts(given)).containsExactly("Trade", "The joint statement of both sides was long.",
        "It had high-level goals [sic].", "###");
    assertThat(kinds(given)).containsExactly(Kind.HEADING, Kind.BODY, Kind.BODY, Kind.BYLINE);
    Sentence first = prepare(given).body().get(1);
    assertThat(first.passage(4, 19).quote()).isEqualTo("joint\nstatement");
  }

  @Test
  void joinsLinesThatBreakInMidSentenceOnly() {
    assertThat(
        texts(PROSE + PROSE + "\nDear colleagues,\nPeru takes part as an\nObserver.\nIt left."))
        .containsExactly(PROSE, PROSE, "Dear colleagues,", "Peru takes part as an Observer.",
            "It left.");
  }

  @Test
  void dropsInvisibleCharactersAndFoldsSpaces() {
    String given = "\ufeffThe\u00a0min\u00adister\u200b  met \u202ehis\u202c guest.";
    Sentence sentence = prepare(given).body().getFirst();
    assertThat(sentence.text()).isEqualTo("The minister met his guest.");
    assertThat(sentence.passage(4, 12).quote()).isEqualTo("min\u00adister");
    assertThat(sentence.passage(17, 20).quote()).isEqualTo("his");
  }

  @Test
  void keepsCurlyQuotationMarks() {
    assertThat(texts("“Peru’s aim is peace,” she said.")).containsExactly(
        "“Peru’s aim is peace,” she said.");
  }

  @Test
  void readsListsHeadingsAndTables() {
    String given = "They agreed:\n\n-   to open the border;\n-   to end\n    the dispute.\n\n"
        + "| State | Vote |\n|---|---|\n| Peru | yes |\n\n**Next steps**\n\n" + PROSE;
    assertThat(texts(given)).containsExactly("They agreed:", "to open the border;",
        "to end the dispute.", "| State | Vote |", "| Peru | yes |", "Next steps", PROSE);
    assertThat(kinds(given)).containsExactly(Kind.BODY, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.TABLE,
        Kind.TABLE, Kind.HEADING, Kind.BODY);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
    "LIMA, May 4 (Andina) -- | LIMA | May 4 | Andina", "LIMA – | LIMA | - | -",
    "CUSCO, Peru, 4 May 2023 — | CUSCO, Peru | 4 May 2023 | -",
    "LIMA, May 3. /ANDINA/. | LIMA | May 3 | ANDINA", "OSLO (NTB) - | OSLO | - | NTB",
    "Lima, Thursday, May 4, 2023 -- | Lima | Thursday, May 4, 2023 | -"})
  void liftsTheDatelineOut(String dateline, String place, String date, String agency) {
    PreparedText text = prepare(dateline + " " + PROSE);
    assertThat(text.dateline()).isEqualTo(new Dateline(place, date, agency));
    assertThat(text.body()).extracting(Sentence::text).containsExactly(PROSE);
  }

  @Test
  void liftsADatelineOutThatIsAParagraph() {
    PreparedText text = prepare("La Paz, 29 March 2022\n\n" + PROSE);
    assertThat(text.dateline()).isEqualTo(new Dateline("La Paz", "29 March 2022", null));
    assertThat(text.body()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"On June 9 – a Friday – the two ministers spoke about trade in Lima.",
    "U.S. – Peru trade grew, and the two ministers spoke about it for an hour.",
    "President Rossi (retranslated): The two ministers spoke about trade in Lima."})
  void takesNoSentenceForADateline(String sentence) {
    assertThat(prepare(sentence).dateline()).isNull();
  }

  @Test
  void notesWhoSpeaksInATranscript() {
    String given = "4:02 P.M. EDT\n\nPRESIDENT ROSSI:  Welcome.\n\nIt is good to see you.\n\nPRIME"
        + " MINISTER ITO (through interpreter):  Thank you.\n\nQ    Will you sign?\n\n4:09 P.M. EDT";
    assertThat(prepare(given).body()).extracting(Sentence::speaker).containsExactly(null,
        "PRESIDENT ROSSI", "PRESIDENT ROSSI", "PRIME MINISTER ITO", "Q", null);
    assertThat(texts(given)).contains("Welcome.", "Thank you.", "Will you sign?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q    Thank you. Will you sign?", "Q (Inaudible.) Will you sign?",
    "Q Thank you. Will you sign?", "Question: Will you sign?", "JOURNALIST: Will you sign?"})
  void tellsWhatJournalistsAsk(String asked) {
    PreparedText text = prepare(
        "PRESIDENT ROSSI: Welcome.\n\n" + asked + "\n\nPRESIDENT ROSSI: Yes.");
    TextPreparer preparer = new TextPreparer();
    assertThat(text.body()).filteredOn(preparer::isAsked).extracting(Sentence::text)
        .contains("Will you sign?").doesNotContain("Welcome.", "Yes.");
  }

  @Test
  void takesANameForASpeakerOnlyWhereItLabelsTwice() {
    String given = "Anna Rossi: We came to talk.\nPress Note: none.\nAnna Rossi: And we did talk.";
    assertThat(prepare(given).body().getFirst().speaker()).isEqualTo("Anna Rossi");
    String titled = "Prime Minister Anna Rossi: Welcome.\nChair: Thanks.\nAnna Rossi: And we did talk.";
    assertThat(prepare(titled).body()).extracting(Sentence::speaker)
        .containsExactly("Prime Minister Anna Rossi", "Chair", "Anna Rossi");
    assertThat(prepare("Trade Links: They grew.").body().getFirst().speaker()).isNull();
  }

  @Test
  void tellsCaptionsAndBylinesFromProse() {
    String given = "Peru's minister met Chile's. Photo: Foreign Ministry\n\n" + PROSE
        + "Lima Times";
    PreparedText text = prepare(given);
    assertThat(text.body()).extracting(Sentence::kind).containsExactly(Kind.CAPTION, Kind.CAPTION,
        Kind.BODY, Kind.BYLINE);
    assertThat(text.bylines()).containsExactly("Lima Times");
    assertThat(prepare(PROSE + "\n\n(Andina)").bylines()).containsExactly("Andina");
    assertThat(prepare(PROSE + "\n\nSource: Andina").bylines()).containsExactly("Andina");
  }

  @Test
  void mendsNamesThatAHoverLabelRanInto() {
    assertThat(texts("He met Anna Rossi Rossi AnnaPresident of Italy , and Taro Ito Ito Taro ."))
        .containsExactly("He met Anna Rossi, President of Italy, and Taro Ito.");
    assertThat(texts("Prime Minister Taro Ito Ito TaroPrime Minister of Japan , left."))
        .containsExactly("Prime Minister Taro Ito, left.");
    assertThat(texts("President of Italy Anna Rossi Rossi AnnaPresident of Italy and Prime Minister"
        + " of Japan Taro Ito Ito Taro ."))
        .containsExactly("President of Italy Anna Rossi and Prime Minister of Japan Taro Ito.");
    assertThat(
        texts("President of Italy Anna Rossi Rossi AnnaPresident of the Republic of Italy left."))
        .containsExactly("President of Italy Anna Rossi left.");
    assertThat(texts("Mr Moon Ji-ho Moon Ji-hoPresident of Korea spoke of New York New Yorkers."))
        .containsExactly("Mr Moon Ji-ho, President of Korea, spoke of New York New Yorkers.");
  }

  @Test
  void givesAnEmptyTextNoSentences() {
    assertThat(prepare("").sentences()).isEmpty();
    assertThat(prepare(" \n\n\u200b\n").sentences()).isEmpty();
  }

  @Test
  void mapsEverySentenceOfRandomTextBack() {
    Random random = new Random(7);
    String alphabet = "aB .,;:!?()[]*_\\#<>&\"“”’-–\n\r\t\u00a0\u00ad|/19Qé•";
    for (int round = 0; round < 3000; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        made.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String given = made.toString();
      int before = 0;
      for (Sentence sentence : prepare(given).body()) {
        Passage whole = sentence.passage();
        assertThat(sentence.text()).isNotBlank().isEqualTo(sentence.text().strip());
        assertThat(given.substring(whole.start(), whole.end())).isEqualTo(whole.quote());
        assertThat(whole.start()).isGreaterThanOrEqualTo(before);
        before = whole.end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "[a](", "<a ", "A.", "A ", "a", "*", "\"", "- x\n", "A: ", "&",
    "A B A B ", "1. ", "\n", "| ", "Mr. "})
  void takesLinearTimeOnRepeatedInput(String piece) {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> prepare(piece.repeat(200_000)));
  }
}
