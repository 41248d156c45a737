package entente.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.Prose;
import entente.model.Claim;
import entente.model.ClaimKind;
import entente.model.Party;
import entente.model.Polarity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads claims of whole documents, in sentences of our own. */
class ClaimExtractorTest {
  private static final String TALKS = "Foreign Minister Espen Barth Eide of Norway met with "
      + "Foreign Minister Penny Wong of Australia in Oslo on Monday.";

  private static List<Claim> claims(String sentence) {
    return Prose.read(TALKS, sentence).claims();
  }

  private static List<String> targets(String sentence) {
    return claims(sentence).stream().map(Claim::target).toList();
  }

  @Test
  void willingnessIsACommitmentOfTheSpeaker() {
    Claim claim = claims("Wong expressed readiness to deepen trade with Norway.").getFirst();
    assertThat(claim.kind()).isEqualTo(ClaimKind.COMMITMENT);
    assertThat(claim.target()).isEqualTo("deepen trade with Norway");
    assertThat(claim.speaker().person()).isEqualTo("Penny Wong");
  }

  @Test
  void supportAndConcernHaveTheirPolarity() {
    assertThat(claims("Eide welcomed the ceasefire in the north.").getFirst().polarity())
        .isEqualTo(Polarity.SUPPORT);
    assertThat(claims("Eide expressed concern about the fighting in the north.").getFirst()
        .polarity()).isEqualTo(Polarity.OPPOSE);
  }

  @Test
  void talkWithoutAViewIsATopicOfBothSides() {
    Claim claim = claims("The two sides discussed fisheries in the Arctic.").getFirst();
    assertThat(claim.kind()).isEqualTo(ClaimKind.TOPIC);
    assertThat(claim.holders()).hasSize(2);
    assertThat(claim.speaker()).isNull();
  }

  @Test
  void theTwoAreTheSides() {
    assertThat(claims("The two discussed fisheries in the Arctic.").getFirst().holders())
        .hasSize(2);
  }

  @Test
  void whatIsDecidedAtASittingBeforeManyOrganisationsIsHeldByItsOwn() {
    List<Claim> found = Prose.read("Foreign Minister Espen Barth Eide attended the CSTO summit. "
        + "The summit was also attended by UN Secretary-General Antonio Guterres, NATO Secretary "
        + "General Jens Stoltenberg, ASEAN Secretary-General Le Luong Minh and EU High "
        + "Representative Josep Borrell.", "The participants discussed the state of the borders.")
        .claims();
    assertThat(found).extracting(claim -> claim.holders().stream().map(Party::code).toList())
        .containsExactly(List.of("CSTO"));
  }

  @Test
  void whatWasAgreedWithoutASubjectIsHeldByTheSides() {
    Claim claim = claims("It was agreed to continue contacts at different levels.").getFirst();
    assertThat(claim.kind()).isEqualTo(ClaimKind.COMMITMENT);
    assertThat(claim.holders()).hasSize(2);
  }

  @Test
  void agreementOnTheImportanceOfAThingIsSupport() {
    Claim claim = claims("The two sides agreed on the importance of open sea lanes.").getFirst();
    assertThat(claim.kind()).isEqualTo(ClaimKind.POSITION);
    assertThat(claim.target()).isEqualTo("open sea lanes");
  }

  @Test
  void whatIsAddedBehindACommaIsAClaimOfItsOwn() {
    assertThat(
        targets("The two sides discussed the protection of whales, as well as joint research."))
        .contains("the protection of whales", "joint research");
  }

  @Test
  void aCallToOfferCondolencesIsNoDemand() {
    assertThat(targets("Wong called Eide to offer condolences for the loss of life.")).isEmpty();
  }

  @Test
  void greetingsAreNoClaims() {
    assertThat(targets("Eide was glad to see you in Norway.")).isEmpty();
  }

  @Test
  void notToSupportIsToOppose() {
    assertThat(claims("Norway does not support the new tariffs.").getFirst().polarity())
        .isEqualTo(Polarity.OPPOSE);
  }

  @Test
  void whatMustBeDoneByOthersIsTheWholeClause() {
    assertThat(targets("They agreed that those behind the attacks must be held to account."))
        .containsExactly("those behind the attacks must be held to account");
    assertThat(targets("Wong stressed the need for the parliament to pass the treaty."))
        .containsExactly("the parliament to pass the treaty");
  }

  @Test
  void whatIsAddedToAClauseIsAClaimOfItsOwn() {
    assertThat(targets("They underscored that firm action is needed to end the drought, agreeing on"
        + " the importance of working with farmers."))
        .containsExactlyInAnyOrder("firm action is needed to end the drought",
            "working with farmers");
  }

  @Test
  void frameworksInTheTargetAreItsScope() {
    assertThat(claims("Wong underscored the importance of the work of the IAEA.").getFirst()
        .frameworks()).contains("IAEA");
  }

  @Test
  void whatOthersMustDoIsDemandedByTheAuthors() {
    Claim claim = Prose.titled("Joint Statement by India and France on the War in Ukraine",
        "We met in Paris on Monday. Russia must end its war.").claims().getLast();
    assertThat(claim.holders()).extracting(each -> each.code()).containsExactly("FRA", "IND");
    assertThat(claim.target()).isEqualTo("end its war");
  }

  @Test
  void aStanceJoinedToATargetIsReadByItself() {
    List<Claim> claims = claims("The two sides underscored their commitment to defending the treaty"
        + " and deep concern about the dispute over the islands.");
    assertThat(claims).extracting(Claim::target).containsExactly("defending the treaty",
        "the dispute over the islands");
    assertThat(claims.getLast().polarity()).isEqualTo(Polarity.OPPOSE);
  }

  @Test
  void whatSomebodyIsPraisedForIsReadOneByOne() {
    assertThat(targets("Wong applauded Eide for his support for the museum, his defence of the"
        + " press, and his work on the treaty.")).containsExactlyInAnyOrder(
            "his support for the museum", "his defence of the press", "his work on the treaty");
  }

  @Test
  void aFurtherClauseIsThatOfWhoeverSaysTheFirst() {
    Claim claim = claims(
        "Wong stressed the right to fish, and that Chileans must have fair quotas.")
        .getLast();
    assertThat(claim.holders()).extracting(each -> each.code()).containsExactly("AUS");
    assertThat(claim.speaker().person()).isEqualTo("Penny Wong");
  }

  @Test
  void whatIsToldByTheWayIsNoClaim() {
    assertThat(targets("The two sides discussed fisheries as Norway defends its waters."))
        .noneMatch(target -> target.equals("its waters"));
  }

  @Test
  void thanksForWhatAStateDidNameIt() {
    assertThat(targets("Wong thanked the Prime Minister for Norway's help with the rescue."))
        .containsExactly("Norway's help with the rescue");
  }

  @Test
  void whatIsDiscussedMayBeAQuestion() {
    assertThat(targets("The two sides discussed how to protect whales in the Arctic."))
        .containsExactly("how to protect whales in the Arctic");
  }
}
