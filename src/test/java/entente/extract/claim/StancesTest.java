package entente.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.Prose;
import entente.model.Claim;
import entente.model.Party;
import entente.model.Polarity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what words of stance claim in one sentence after a meeting, in sentences of our own. */
class StancesTest {
  private static final String TALKS = "Foreign Minister Espen Barth Eide of Norway met with "
      + "Foreign Minister Penny Wong of Australia in Oslo on Monday.";

  private static List<Claim> claims(String sentence) {
    return Prose.read(TALKS, sentence).claims();
  }

  private static String sign(Claim claim) {
    return claim.polarity() == null
        ? claim.kind().name()
        : claim.polarity() == Polarity.SUPPORT ? "+" : "-";
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "Eide raised the case of the detained sailors. | TOPIC the case of the detained sailors",
    "Eide raised concerns about the blockade. | - the blockade",
    "Eide raised matters of concern, including the loss of whales. | - the loss of whales",
    "Concern was expressed over the loss of whales. | - the loss of whales",
    "They noted with satisfaction the growth of trade. | + the growth of trade",
    "They noted with regret the decline of trade. | - the decline of trade",
    "They highly assessed the results of the fair. | + the results of the fair",
    "They gave a positive assessment of the fair. | + the fair",
    "Wong pointed out the importance of open ports. | + open ports",
    "Wong said that it is unacceptable to close the ports. | - close the ports",
    "Wong stressed that every port must be kept open. | + every port must be kept open",
    "It was noted that the dispute must be settled in court. | + the dispute must be settled in court",
    "They stand ready to send further ships. | COMMITMENT send further ships",
    "Norway will not hesitate to defend its shipping. | COMMITMENT defend its shipping",
    "They recommitted to protecting whales. | COMMITMENT protecting whales",
    "The talks focused on how to protect whales. | TOPIC protect whales",
    "They discussed how Norway is working to save whales. | TOPIC how Norway is working to save whales",
    "Wong hopes that Norway will open its ports. | + Norway will open its ports",
    "Wong hopes that all sides take measures to save whales. | + all sides take measures to save whales",
    "They agreed on the importance of work to end the dispute. | + work to end the dispute",
    "They discussed ways for the two sides to expand trade. | TOPIC ways for the two sides to expand trade"})
  void theStanceAndItsTargetAreRead(String sentence, String expected) {
    assertThat(claims(sentence)).extracting(claim -> sign(claim) + " " + claim.target())
        .contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "Norway will not send ships, but it will continue to guard the ports. | - send ships; COMMITMENT continue to guard the ports",
    "Norway will not send ships but guard the ports. | - send ships; COMMITMENT guard the ports",
    "Norway will not tolerate theft and it will defend its ports. | - tolerate theft; COMMITMENT defend its ports",
    "Wong said that Australia will not lift the ban. | - lift the ban",
    "They agreed not to close the ports. | COMMITMENT not to close the ports",
    "Norway does not support closing the ports. | - closing the ports",
    "They did not discuss the ban. |", "This, Norway must say, is new. |",
    "They agreed to de-escalate. | COMMITMENT de-escalate",
    "Norway did not agree to lift the ban. | - lift the ban"})
  void whatIsDeniedIsTurnedRoundAndNothingElse(String sentence, String expected) {
    assertThat(claims(sentence)).extracting(claim -> sign(claim) + " " + claim.target())
        .isEqualTo(expected == null ? List.of() : List.of(expected.split("; ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The ministers exchanged greetings on the anniversary of the treaty.",
    "They had a conversation on the Norwegian side's initiative.",
    "They discussed current issues on the domestic agenda.",
    "The talks will lead to better relations."})
  void whatIsNoClaimIsNotRead(String sentence) {
    assertThat(claims(sentence)).isEmpty();
  }

  @Test
  void listsOfStatesAndWhatIsEmphasisedAreTopicsOfTheirOwn() {
    assertThat(claims("They exchanged views on urgent crises, including Sudan, Haiti, and Yemen."))
        .extracting(Claim::target).contains("Sudan", "Haiti", "Yemen");
    assertThat(claims("They discussed fisheries in the Arctic with an emphasis on herring quotas."))
        .extracting(Claim::target).contains("fisheries in the Arctic", "herring quotas");
  }

  @Test
  void partnersThatAreListedAreNoTopics() {
    assertThat(
        claims("They discussed work with regional partners, including Chile, Peru, and Fiji."))
        .extracting(Claim::target).doesNotContain("Chile", "Peru", "Fiji");
  }

  @Test
  void whatAMinisterIsBriefedOnIsNotPartOfTheTitle() {
    assertThat(claims("Eide briefed the Foreign Minister on Norway's plans for whales."))
        .extracting(Claim::target).contains("Norway's plans for whales");
  }

  @Test
  void aSideThatActsThroughAMinisterOfThatTitleHasThatSpeaker() {
    Claim claim = claims("The Foreign Minister conveyed Norway's willingness to share data.")
        .getFirst();
    assertThat(claim.speaker().person()).isEqualTo("Espen Barth Eide");
  }

  @Test
  void whereNobodyWasMetThePublishersSideTalked() {
    assertThat(Prose.published("Kremlin", "A meeting",
        "President Vladimir Putin chaired a council. "
            + "The participants discussed the war in Sudan.")
        .claims())
        .extracting(claim -> claim.holders().stream().map(Party::code).toList())
        .containsExactly(List.of("RUS"));
  }
}
