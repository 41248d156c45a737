package entente.extract.claim;

import static entente.extract.claim.OsloTalks.claims;
import static org.assertj.core.api.Assertions.assertThat;

import entente.model.ClaimKind;
import entente.model.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what was talked about where nobody is named who did, in sentences of our own. */
class TopicsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "Special attention was given to the loss of whales. | the loss of whales",
    "The issue of herring quotas was also touched on. | The issue of herring quotas",
    "The focus of the conversation was again on the blockade. | the blockade",
    "Trade in fish will be one of the main subjects on the agenda. | Trade in fish",
    "The blockade was given detailed consideration. | The blockade",
    "The blockade of the ports received special attention. | The blockade of the ports",
    "Opening the ports will also be a subject of discussion. | Opening the ports",
    "Also under discussion was a new ferry line. | a new ferry line",
    "An exchange of views on the blockade took place as well. | the blockade",
    "A detailed discussion took place on opening the ports. | opening the ports",
    "It is also planned to consider the building of a port. | the building of a port",
    "Further steps to save whales are expected to be discussed. | Further steps to save whales"})
  void whatIsTalkedAboutIsATopicOfBothSides(String sentence, String expected) {
    assertThat(claims(sentence)).hasSize(1).first().satisfies(claim -> {
      assertThat(claim.kind()).isEqualTo(ClaimKind.TOPIC);
      assertThat(claim.target()).isEqualTo(expected);
      assertThat(claim.holders()).extracting(Party::code).containsExactly("AUS", "NOR");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"An exchange of documents took place as well.",
    "The ceremony took place in Oslo in the presence of the ministers."})
  void notEveryExchangeIsATalk(String sentence) {
    assertThat(claims(sentence)).isEmpty();
  }
}
