package entente.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.SharedReference;
import entente.model.Participant;
import entente.model.Party;
import entente.reference.Gender;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTest {
  private static final Party PERU = Party.state("PER");
  private static final Party CHILE = Party.state("CHL");
  private Memory memory;

  @BeforeEach
  void begin() {
    memory = new Memory(SharedReference.get(), LocalDate.of(2023, 6, 15), null);
  }

  @Test
  void factsOfOnePersonAreGatheredUnderTheFullestName() {
    memory.note("Suxo", null, "Ambassador", null, 0);
    memory.note("Nardi Suxo Iturry", PERU, null, Gender.F, 3);
    assertThat(memory.persons()).containsExactly(
        new PersonFacts("Nardi Suxo Iturry", PERU, "Ambassador", Gender.F, 0));
  }

  @Test
  void aNameForAnotherSideIsAnotherPerson() {
    memory.note("Ana Gervasi", PERU, null, null, 0);
    memory.note("Gervasi", CHILE, null, null, 1);
    assertThat(memory.persons()).hasSize(2);
  }

  @Test
  void aPersonIsFoundByAnyPartOfTheName() {
    memory.note("Nardi Suxo Iturry", PERU, null, null, 0);
    assertThat(memory.find("Iturry")).isPresent();
    assertThat(memory.find("Nardi")).isPresent();
    assertThat(memory.find("Boric")).isEmpty();
  }

  @Test
  void aParticipantTakesSideAndTitleFromWhatWasTold() {
    memory.note("Nardi Suxo Iturry", PERU, "Ambassador", null, 0);
    assertThat(memory.participant("Suxo", null, null))
        .contains(new Participant("Nardi Suxo Iturry", PERU, "Ambassador"));
  }

  @Test
  void theTablesKnowTheSideOfAnOfficeHolderOnThatDay() {
    assertThat(memory.participant("Josep Borrell", null, null)).get()
        .extracting(Participant::party).isEqualTo(Party.organisation("EU"));
    Memory earlier = new Memory(SharedReference.get(), LocalDate.of(2019, 1, 15), null);
    assertThat(earlier.participant("Josep Borrell", null, null)).get()
        .extracting(Participant::party).isEqualTo(Party.state("ESP"));
  }

  @Test
  void anUnknownPersonWithoutSideIsNoParticipant() {
    assertThat(memory.participant("Nardi Suxo Iturry", null, null)).isEmpty();
  }

  @Test
  void anUnknownOfficialWithoutSideIsThePublishersOwn() {
    Memory own = new Memory(SharedReference.get(), LocalDate.of(2023, 6, 15), CHILE);
    assertThat(own.participant("Nardi Suxo Iturry", null, "Counselor")).get()
        .extracting(Participant::party).isEqualTo(CHILE);
    assertThat(own.participant("Nardi Suxo Iturry", null, null)).isEmpty();
  }

  @Test
  void holdersOfAPostAreFoundByTheWordsOfTheirTitle() {
    memory.note("Nardi Suxo Iturry", PERU, "Vice President", null, 0);
    memory.note("Gabriel Boric", CHILE, "President", null, 1);
    assertThat(memory.holders(null, "President")).extracting(PersonFacts::name)
        .containsExactly("Gabriel Boric");
    assertThat(memory.holders(PERU, "Vice President")).extracting(PersonFacts::name)
        .containsExactly("Nardi Suxo Iturry");
    assertThat(memory.holders(CHILE, "leader")).extracting(PersonFacts::name)
        .containsExactly("Gabriel Boric");
  }

  @Test
  void suffixesAreNoSurname() {
    assertThat(new PersonFacts("Ferdinand R. Marcos, Jr.", null, null, null, 0).surname())
        .isEqualTo("Marcos");
    assertThat(Names.agree("Ferdinand Marcos Jr.", "Ferdinand Marcos")).isTrue();
    assertThat(Names.agree("Ferdinand Marcos", "Imelda Marcos")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Biden,USA", "Modi,IND", "Kishida,JPN", "Zelenskiy,UKR", "Guterres,UN"})
  void aSurnameAloneIsThatOfTheOneLeaderWhoBearsItOnThatDay(String surname, String side) {
    memory.surnames().note(surname, 2);
    memory.settleSurnames();
    assertThat(memory.find(surname)).get().extracting(PersonFacts::party)
        .extracting(Object::toString).asString().contains(side);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Trump", "Smith", "Wang"})
  void aSurnameOfNoneOrOfSeveralIsNobody(String surname) {
    memory.surnames().note(surname, 2);
    memory.settleSurnames();
    assertThat(memory.find(surname)).isEmpty();
  }

  @Test
  void aSurnameThatIsPartOfAnUnknownNameIsNobody() {
    memory.surnames().note("Biden", 2);
    memory.surnames().refuse("Biden");
    memory.settleSurnames();
    assertThat(memory.find("Biden")).isEmpty();
  }
}
