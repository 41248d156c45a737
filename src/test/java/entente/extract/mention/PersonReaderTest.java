package entente.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.SharedReference;
import entente.extract.analysis.Tokenizer;
import entente.extract.analysis.Word;
import entente.extract.mention.PersonReader.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonReaderTest {
  private static final PersonReader READER = new PersonReader(SharedReference.gazetteer(),
      new NameWords());

  /** The persons of the first mention of a sentence as "name / party / role". */
  private static List<String> read(String sentence) {
    List<Word> words = Tokenizer.words(sentence);
    for (int at = 0; at < words.size(); at++) {
      PersonReader.Reading reading = READER.read(words, at);
      if (reading != null) {
        return reading.persons().stream().map(PersonReaderTest::text).toList();
      }
    }
    return List.of();
  }

  private static String text(Person person) {
    return person.name() + " / " + (person.party() == null ? "-" : person.party().code()) + " / "
        + (person.role() == null ? "-" : person.role());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Norwegian Foreign Minister Espen Barth Eide spoke    | Espen Barth Eide / NOR / Foreign Minister
      Norway's Foreign Minister Espen Barth Eide spoke     | Espen Barth Eide / NOR / Foreign Minister
      Foreign Minister Espen Barth Eide of Norway spoke    | Espen Barth Eide / NOR / Foreign Minister
      Foreign Minister of Norway Espen Barth Eide spoke    | Espen Barth Eide / NOR / Foreign Minister
      Espen Barth Eide, Foreign Minister of Norway, spoke  | Espen Barth Eide / NOR / Foreign Minister
      Espen Barth Eide, the Norwegian Foreign Minister, is | Espen Barth Eide / NOR / Foreign Minister
      Norway's Espen Barth Eide spoke                      | Espen Barth Eide / NOR / -
      """)
  void titleNameAndSideStandInAnyOrder(String sentence, String expected) {
    assertThat(read(sentence)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Deputy Prime Minister and Minister for Defence Richard Marles of Australia | Richard Marles / AUS / Deputy Prime Minister and Minister for Defence
      Minister of Foreign Affairs and Trade Peter Szijjarto spoke | Peter Szijjarto / - / Minister of Foreign Affairs and Trade
      U.S. Secretary of State Antony Blinken spoke | Antony Blinken / USA / Secretary of State
      Indian External Affairs Minister Subrahmanyam Jaishankar spoke | Subrahmanyam Jaishankar / IND / External Affairs Minister
      NATO Secretary General Jens Stoltenberg spoke | Jens Stoltenberg / NATO / Secretary General
      Deputy National Security Advisor for International Economics Daleep Singh spoke | Daleep Singh / - / Deputy National Security Advisor for International Economics
      Director of the Foreign Intelligence Service Sergei Naryshkin spoke | Sergei Naryshkin / - / Director of the Foreign Intelligence Service
      Director of National Intelligence (DNI) Avril Haines spoke | Avril Haines / - / Director of National Intelligence
      Deputy Attorney General of the United States Anna O. Monaco spoke | Anna O. Monaco / USA / Deputy Attorney General
      EU High Representative Josep Borrell spoke | Josep Borrell / EU / High Representative
      """)
  void titlesKeepTheirPortfolio(String sentence, String expected) {
    assertThat(read(sentence)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Norway's National Security Bureau Chief Kari Lunde spoke | Kari Lunde / NOR / National Security Bureau Chief
      Coordinating Minister for Maritime Affairs and Investment Sari Dewi of Indonesia | Sari Dewi / IDN / Coordinating Minister for Maritime Affairs and Investment
      Lieutenant General Omri Dagan of Israel spoke | Omri Dagan / ISR / Lieutenant General
      Cardinal Carlo Bini of the Holy See spoke | Carlo Bini / VAT / Cardinal
      """)
  void officesRanksAndBodiesStandInTitles(String sentence, String expected) {
    assertThat(read(sentence)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Kari Lunde, State Secretary to Prime Minister Jonas Gahr Støre of Norway | Kari Lunde / NOR / State Secretary to Prime Minister
      Lena Roth, Economic Advisor of Chancellor Scholz, spoke | Lena Roth / - / Economic Advisor
      Paul Petit, Diplomatic Adviser to French President Emmanuel Macron | Paul Petit / FRA / Diplomatic Adviser
      """)
  void whomAPostServesIsNotWhoHoldsIt(String sentence, String expected) {
    assertThat(read(sentence)).containsExactly(expected);
  }

  @Test
  void postsMayStandInAListOfNames() {
    assertThat(read("German counterparts Lena Roth, Economic Advisor of Chancellor Scholz, and "
        + "Jan Berg, State Secretary of the Ministry, spoke")).containsExactly(
            "Lena Roth / DEU / Economic Advisor", "Jan Berg / - / State Secretary of the Ministry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"the Administrator of the National Aeronautics and Space Administration",
    "the Director of the National Science Foundation",
    "the Chairman of the National Arts Association"})
  void thePostOfABodyNamesNobody(String words) {
    assertThat(read(words + " came")).allMatch(person -> person.startsWith("null / "));
  }

  @Test
  void aTitleInTheMiddleEndsBeforeTheName() {
    assertThat(read("President of the Republic of Korea Yoon Suk Yeol arrived"))
        .containsExactly("Yoon Suk Yeol / KOR / President");
  }

  @Test
  void anUnknownPersonIsReadByTheTitleBeforeTheName() {
    assertThat(read("Bolivian Ambassador Nardi Suxo Iturry spoke"))
        .containsExactly("Nardi Suxo Iturry / BOL / Ambassador");
  }

  @Test
  void anUnknownNameWithoutTitleOrSideIsNoPerson() {
    assertThat(read("Later Nardi Suxo Iturry spoke")).isEmpty();
  }

  @Test
  void aKnownNameNeedsNoTitle() {
    assertThat(read("Later Sergey Lavrov spoke")).containsExactly("Sergey Lavrov / - / -");
  }

  @Test
  void particlesInitialsAndSuffixesBelongToTheName() {
    assertThat(read("German President Ursula von der Leyen spoke"))
        .containsExactly("Ursula von der Leyen / DEU / President");
    assertThat(read("U.S. President Joseph R. Biden, Jr. spoke"))
        .containsExactly("Joseph R. Biden, Jr. / USA / President");
    assertThat(read("Qatari Prime Minister Mohammed bin Abdulrahman spoke"))
        .containsExactly("Mohammed bin Abdulrahman / QAT / Prime Minister");
  }

  @Test
  void anHonorificStandsBeforeANameOrBetweenTitleAndName() {
    assertThat(read("Then Mr. Suxo spoke")).containsExactly("Suxo / - / -");
    assertThat(read("The Prime Minister of Fiji, Mr. Sitiveni Rabuka, spoke"))
        .containsExactly("Sitiveni Rabuka / FJI / Prime Minister");
  }

  @Test
  void aTitleAloneIsThePostOfThatSide() {
    assertThat(read("the Finnish President arrived")).containsExactly("null / FIN / President");
    assertThat(read("the President of Finland arrived")).containsExactly("null / FIN / President");
  }

  @Test
  void aTitleWithoutSideOrNameIsAPersonOnlyAfterTheArticle() {
    assertThat(read("the President arrived")).containsExactly("null / - / President");
    assertThat(read("every president arrived")).isEmpty();
  }

  @Test
  void aPluralTitleSharesItsPortfolioOutToTheSides() {
    assertThat(read("the Foreign Ministers of Chile and Peru met")).containsExactly(
        "null / CHL / Foreign Minister", "null / PER / Foreign Minister");
    assertThat(read("the Chilean and Peruvian Foreign Ministers met")).containsExactly(
        "null / CHL / Foreign Minister", "null / PER / Foreign Minister");
  }

  @Test
  void aPluralTitleSharesItselfOutToNames() {
    assertThat(read("Presidents Gabriel Boric of Chile and Luis Lacalle Pou of Uruguay met"))
        .containsExactly("Gabriel Boric / CHL / President",
            "Luis Lacalle Pou / URY / President");
  }

  @Test
  void aPluralTitleWithSidesAndNamesPairsThemInOrder() {
    assertThat(read("the Presidents of Chile and Uruguay, Gabriel Boric and Luis Lacalle Pou, met"))
        .containsExactly("Gabriel Boric / CHL / President",
            "Luis Lacalle Pou / URY / President");
  }

  @Test
  void whatIsPluralIsTheHeadOfTheTitle() {
    assertThat(read("the Foreign Secretaries of India and Nepal met")).containsExactly(
        "null / IND / Foreign Secretary", "null / NPL / Foreign Secretary");
    assertThat(read("the Ministers of Foreign Affairs of India and Nepal met")).containsExactly(
        "null / IND / Minister of Foreign Affairs", "null / NPL / Minister of Foreign Affairs");
  }

  @Test
  void aSideWithoutTitleIsNoPerson() {
    assertThat(read("Chilean copper is exported")).isEmpty();
    assertThat(read("Chile and Peru met")).isEmpty();
  }

  @Test
  void anAppositionGivesItsTitleToTheNameBeforeIt() {
    assertThat(read("Nardi Suxo Iturry, the Bolivian Ambassador, spoke"))
        .containsExactly("Nardi Suxo Iturry / BOL / Ambassador");
  }

  @Test
  void aTitleOfTheNextPersonIsNoApposition() {
    assertThat(read("Sergey Lavrov, Foreign Minister Penny Wong and others spoke"))
        .containsExactly("Sergey Lavrov / - / -");
  }
}
