package entente.extract.claim;

import static entente.extract.claim.OsloTalks.claims;
import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Claim;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads what stands apart inside one phrase, in sentences of our own. */
class BranchesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "They discussed topical matters on the bilateral agenda and cooperation within the Nordic Council. "
        + "| topical matters on the bilateral agenda; cooperation within the Nordic Council",
    "They discussed prospects for trade in fish and current items on the international agenda. "
        + "| prospects for trade in fish; current items on the international agenda",
    "They discussed the situation in Libya and the Middle East settlement. | the situation in Libya; the Middle East settlement",
    "Other subjects on the agenda included opening the ports and protecting whales. | opening the ports; protecting whales",
    "They discussed the full range of issues of the region, especially trade in fish. | the full range of issues of the region; trade in fish",
    "They discussed a review of ports and other issues in the region. "
        + "| a review of ports and other issues in the region",
    "Wong emphasised the importance of keeping the good state of ties in hard times, of opening the ports and protecting whales. "
        + "| keeping the good state of ties in hard times; opening the ports; protecting whales"})
  void whatCanStandAloneIsAClaimOfItsOwn(String sentence, String expected) {
    assertThat(claims(sentence)).extracting(Claim::target)
        .isEqualTo(List.of(expected.split("; ")));
  }
}
