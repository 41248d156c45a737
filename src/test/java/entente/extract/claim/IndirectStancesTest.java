package entente.extract.claim;

import static entente.extract.claim.OsloTalks.claims;
import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.Prose;
import entente.model.Party;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads stances whose verb says little by itself, or does not stand beside what it is about. */
class IndirectStancesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "Norway stands in solidarity with the sailors of Chile. | + the sailors of Chile",
    "They stand united against piracy. | - piracy",
    "Wong promised quick action against piracy. | COMMITMENT quick action against piracy",
    "Wong is grateful that the sailors are free. | + the sailors are free",
    "They met, and each pledged to open more ports. | COMMITMENT open more ports",
    "Wong stressed that both sides share ancient values. | + both sides share ancient values",
    "They reiterated that the path to a treaty remains open. | + the path to a treaty remains open",
    "Wong underscored that Australia's commitment to open ports is unwavering. | + open ports",
    "Norway's support for the people of Chile is ironclad. | + the people of Chile",
    "Wong made clear that such attacks are never justified. | + such attacks are never justified",
    "Wong said that she wants to thank Norway for its work. | + its work",
    "Eide underscored the importance Norway places on the ferry line. | + the ferry line",
    "We are grateful to Chile and its crews for their work, Eide said. | + their work",
    "Wong offered Eide and Norway her full support for these efforts. | + these efforts",
    "They discussed concerns about the blockade, including its effects. | TOPIC concerns about the blockade; TOPIC its effects",
    "They discussed shared priorities with respect to whales. | TOPIC shared priorities with respect to whales",
    "They discussed the ferry line, the importance of saving whales, joint efforts to open ports, and coordination on quotas. "
        + "| TOPIC the ferry line; TOPIC saving whales; TOPIC joint efforts to open ports; TOPIC coordination on quotas",
    "They will have the opportunity to discuss trade in fish. | TOPIC trade in fish",
    "They condemned in the strongest possible terms Chile's seizure of the ferry. | - Chile's seizure of the ferry",
    "Wong discussed with the Foreign Minister ongoing efforts to save whales. | TOPIC ongoing efforts to save whales",
    "We have once again made clear our unwavering commitment to open ports, Eide said. | + open ports",
    "The ministers focused in particular on whales, and welcomed Chile's leadership at sea. | TOPIC whales; + Chile's leadership at sea",
    "Building on the unity of May, the ministers again demonstrated their commitment to the treaty. | + the treaty"})
  void theStanceAndItsTargetAreRead(String sentence, String expected) {
    assertThat(claims(sentence)).extracting(OsloTalks::told)
        .isEqualTo(List.of(expected.split("; ")));
  }

  @Test
  void whoeverSpokeBeforeASubordinateClauseGoesOnBehindIt() {
    assertThat(claims("Wong pledged to stay until all sailors are reunited with their families and "
        + "welcomed the treaty.")).anySatisfy(claim -> {
          assertThat(claim.target()).isEqualTo("the treaty");
          assertThat(claim.holders()).extracting(Party::code).containsExactly("AUS");
        });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "The new ferry reflects Norway's commitment to open ports. | NOR open ports",
    "This project demonstrates our commitment to clean seas. | USA clean seas",
    "The visit will underscore the deep friendship between the United States and Norway. | USA the deep friendship between the United States and Norway"})
  void whatAThingShowsIsHeldByThoseWhoseItIs(String sentence, String expected) {
    assertThat(Prose.read("Statement by President Joe Biden on Norway", sentence).claims())
        .extracting(claim -> claim.holders().getFirst().code() + " " + claim.target())
        .containsExactly(expected);
  }
}
