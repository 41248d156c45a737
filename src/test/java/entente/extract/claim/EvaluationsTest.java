package entente.extract.claim;

import static entente.extract.claim.OsloTalks.claims;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what is noted as good or bad, in sentences of our own. */
class EvaluationsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "They noted the positive dynamics in trade. | + the positive dynamics in trade",
    "They noted the courage and skill of the sailors. | + the courage and skill of the sailors",
    "They affirmed their commitment to the agreements on fish and ships. | + the agreements on fish and ships",
    "Wong stressed that the two countries have been building ties for years. | + the two countries have been building ties for years",
    "The importance of the agreement to open the ports was noted. | + the agreement to open the ports",
    "Wong is grateful for the decision to open the ports. | + the decision to open the ports",
    "Wong noted that Norwegian tariffs have been complicating trade. | - Norwegian tariffs have been complicating trade",
    "Wong reaffirmed her interest in joint work to save whales. | + joint work to save whales",
    "Effective cooperation at sea was also noted. | + Effective cooperation at sea",
    "They noted the harmful effect of the blockade. | - the harmful effect of the blockade",
    "They noted that the treaty would strengthen the truce. | + the treaty would strengthen the truce",
    "It was noted that the ferry line has helped trade. | + the ferry line has helped trade",
    "Wong stressed that the new tariffs undermine the treaty. | - the new tariffs undermine the treaty",
    "It was stated that the strike has damaged the talks. | - the strike has damaged the talks",
    "They gave a positive assessment to the first fair. | + the first fair",
    "A positive assessment was given to the ferry line. | + the ferry line"})
  void whatIsNotedIsGoodOrBad(String sentence, String expected) {
    assertThat(claims(sentence))
        .extracting(OsloTalks::told)
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"They noted the number of ferries.", "They made good progress.",
    "Trade grew by a fifth, Wong said, which is a success."})
  void otherThingsAreNotJudged(String sentence) {
    assertThat(claims(sentence)).isEmpty();
  }
}
