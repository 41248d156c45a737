package entente.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.SharedReference;
import entente.extract.analysis.Tokenizer;
import entente.extract.analysis.Word;
import entente.extract.mention.Mention.Actors;
import entente.extract.mention.Mention.Collective;
import entente.extract.mention.Mention.Locality;
import entente.extract.mention.Mention.Sitting;
import entente.model.Participant;
import entente.model.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class MentionFinderTest {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 15);

  /** The mentions of the last of these sentences, all of which the memory knows. */
  private static List<Mention> mentions(@Nullable Party home, String... sentences) {
    Memory memory = new Memory(SharedReference.get(), DAY, home);
    for (int i = 0; i < sentences.length; i++) {
      SharedReference.finder().note(Tokenizer.words(sentences[i]), i, memory);
    }
    return SharedReference.finder().find(Tokenizer.words(sentences[sentences.length - 1]), memory);
  }

  private static List<String> find(String... sentences) {
    List<Word> words = Tokenizer.words(sentences[sentences.length - 1]);
    return mentions(null, sentences).stream()
        .map(each -> Word.text(words, each.from(), each.to()) + " = " + meaning(each)).toList();
  }

  private static String meaning(Mention mention) {
    return switch (mention) {
      case Actors actors -> actors.participants().stream().map(MentionFinderTest::who)
          .collect(Collectors.joining("+"));
      case Sitting sitting -> "sitting " + sitting.framework();
      case Locality place -> "place " + place.country();
      case Collective collective -> "collective " + collective.kind() + collective.count();
    };
  }

  private static String who(Participant participant) {
    String code = participant.party().code();
    return participant.person() == null ? code : participant.person() + " (" + code + ")";
  }

  @Test
  void aSurnameIsThePersonNamedInFullAnywhereInTheDocument() {
    assertThat(find("Norwegian Foreign Minister Espen Barth Eide arrived.", "Eide left."))
        .containsExactly("Eide = Espen Barth Eide (NOR)");
  }

  @Test
  void aFamilyNameThatStandsFirstIsFoundToo() {
    assertThat(find("Chinese Foreign Minister Qin Gang arrived.", "Qin left."))
        .containsExactly("Qin = Qin Gang (CHN)");
  }

  @Test
  void aTitleAloneIsThePersonOfThatPostInTheDocument() {
    assertThat(find("Finnish President Sauli Niinisto arrived.", "The Finnish President left."))
        .containsExactly("Finnish President = Sauli Niinisto (FIN)");
  }

  @Test
  void aTitleOfAnotherStateIsNotThatPerson() {
    assertThat(find("Finnish President Sauli Niinisto arrived.", "The Polish President left."))
        .containsExactly("Polish President = POL");
  }

  @Test
  void aTitleWithoutSideIsThatOfThePublishersOwnOfficial() {
    List<Mention> found = mentions(Party.state("USA"), "The Secretary spoke.");
    assertThat(found).hasSize(1);
    assertThat(((Actors) found.getFirst()).participants().getFirst().party())
        .isEqualTo(Party.state("USA"));
  }

  @Test
  void theFullestNameOfTheDocumentIsTaken() {
    assertThat(find("Prime Minister Sunak spoke.", "UK Prime Minister Rishi Sunak left."))
        .containsExactly("UK Prime Minister Rishi Sunak = Rishi Sunak (GBR)");
  }

  @Test
  void twoSpellingsOfOnePersonAreOnePerson() {
    assertThat(find("Russian Foreign Minister Sergei Lavrov arrived.", "Sergey Lavrov left."))
        .hasSize(1).first().asString().endsWith("(RUS)");
  }

  @Test
  void statesPeoplesAndOrganisationsAreSides() {
    assertThat(find("Chile, Peruvian firms and the African Union agreed.")).containsExactly(
        "Chile = CHL", "Peruvian = PER", "African Union = AU");
  }

  @Test
  void hyphenatedSidesAreBoth() {
    assertThat(find("The Chilean-Peruvian border was closed.")).containsExactly(
        "Chilean-Peruvian = CHL+PER");
    assertThat(find("A U.S.-India dialogue opened.")).first().asString().contains("U.S.-India");
  }

  @Test
  void aCapitalIsAPlaceThatMayStandForItsGovernment() {
    Mention found = mentions(null, "Santiago agreed.").getFirst();
    assertThat(found).isInstanceOfSatisfying(Locality.class,
        place -> assertThat(place.seatOf()).isEqualTo("CHL"));
  }

  @Test
  void aCityIsAPlaceAndStandsForNobody() {
    Mention found = mentions(null, "They met in Karachi.").getLast();
    assertThat(found).isInstanceOfSatisfying(Locality.class, place -> {
      assertThat(place.country()).isEqualTo("PAK");
      assertThat(place.seatOf()).isNull();
    });
  }

  @Test
  void aNameThatIsAlsoAPersonsGoesToThePerson() {
    assertThat(find("U.S. Vice President Chad Walker spoke.")).hasSize(1).first().asString()
        .contains("Walker");
  }

  @Test
  void theHeadOfTheUnitedNationsIsKnownByName() {
    assertThat(find("UN Secretary-General Antonio Guterres spoke.")).hasSize(1).first().asString()
        .endsWith("(UN)");
  }

  @Test
  void sittingsComeBeforeSidesAndPersons() {
    assertThat(find("He attended the ASEAN Foreign Ministers' Meeting.")).contains(
        "ASEAN Foreign Ministers' Meeting = sitting ASEAN");
  }

  @Test
  void collectivesAndPronounsAreFound() {
    assertThat(find("They agreed, and the two sides left.")).containsExactly(
        "They = collective SIDES0", "the two sides = collective SIDES2");
  }

  @Test
  void mentionsDoNotOverlapAndStandInOrder() {
    List<Mention> found = mentions(null,
        "Chilean Foreign Minister Alberto van Klaveren met Peru's Ana Cecilia Gervasi in Lima "
            + "before the CELAC Summit.");
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).from()).isGreaterThanOrEqualTo(found.get(i - 1).to());
    }
    assertThat(found).hasSize(4);
  }

  /** The frameworks of the last of these sentences. */
  private static Set<String> frameworks(@Nullable Party home, String... sentences) {
    Memory memory = new Memory(SharedReference.get(), DAY, home);
    for (int i = 0; i < sentences.length; i++) {
      SharedReference.finder().note(Tokenizer.words(sentences[i]), i, memory);
    }
    return SharedReference.finder().frameworks(Tokenizer.words(sentences[sentences.length - 1]),
        memory);
  }

  @Test
  void frameworksAreListedOnceEach() {
    assertThat(frameworks(null,
        "The G20, BRICS and the United Nations (UN), and the G20 again, met EU-backed envoys."))
        .containsExactly("G20", "BRICS", "UN", "EU");
  }

  @Test
  void theBareCouncilOfAPublisherIsItsOwn() {
    assertThat(frameworks(Party.state("RUS"),
        "The Security Council sat; the UN Security Council did not.")).containsExactly("UNSC");
    assertThat(frameworks(Party.state("RUS"), "The Security Council sat.")).isEmpty();
    assertThat(frameworks(Party.state("FRA"), "The Security Council sat."))
        .containsExactly("UNSC");
  }

  @Test
  void theAllianceIsThatOfWhomTheDocumentNames() {
    assertThat(frameworks(null, "The Alliance of Norway and Japan is strong.")).isEmpty();
    assertThat(find("The Alliance of Norway and Japan is strong."))
        .containsExactly("Norway = NOR", "Japan = JPN");
    assertThat(frameworks(null, "Sweden has joined NATO.", "The Alliance thanked Norway."))
        .containsExactly("NATO");
    assertThat(find("Sweden has joined NATO.", "The Allies thanked Norway."))
        .containsExactly("Allies = NATO", "Norway = NOR");
  }

  @Test
  void aSentenceWithoutNamesHasNoMentions() {
    assertThat(find("The weather was fine.")).isEmpty();
    assertThat(mentions(null, "")).isEmpty();
  }

  @Test
  void officialsMetInAStateBelongToIt() {
    assertThat(find(
        "In Fiji, U.S. Secretary of State Antony Blinken met with Prime Minister Sitiveni Rabuka."))
        .contains("Prime Minister Sitiveni Rabuka = Sitiveni Rabuka (FJI)");
  }
}
