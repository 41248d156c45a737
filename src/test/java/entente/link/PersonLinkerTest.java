package entente.link;

import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.SharedReference;
import entente.model.Link;
import entente.model.LinkReason;
import entente.model.Participant;
import entente.model.Party;
import entente.reference.OfficeHolders;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonLinkerTest {
  private static final OfficeHolders HOLDERS = SharedReference.get().officeHolders();
  private static final PersonLinker LINKER = new PersonLinker(HOLDERS, new Seniority(HOLDERS));

  @ParameterizedTest
  @CsvSource({"Sushma Swaraj,IND,2018-05-01,Sushma Swaraj,NAME_IN_POST",
    "Sushma Swaraj,IND,2010-05-01,Sushma Swaraj,NAME_AT_ANOTHER_TIME",
    "Sushmaa Swaradj,IND,2018-05-01,Sushma Swaraj,NEAR_NAME_IN_POST",
    "Kishida Fumio,JPN,2022-05-01,Fumio Kishida,NAME_IN_POST",
    "Recep Tayyip Erdogan,TUR,2019-05-01,Recep Tayyip Erdoğan,NAME_IN_POST",
    "Zelensky,UKR,2022-05-01,Volodymyr Zelenskyy,SHORT_NAME_IN_POST"})
  void aNameMeansWhoHeldAPostOnThatDay(String name, String state, LocalDate day, String person,
      LinkReason reason) {
    Link link = LINKER.link(name, Party.state(state), day);
    assertThat(link.entity()).isEqualTo(person);
    assertThat(link.known()).isTrue();
    assertThat(link.reason()).isEqualTo(reason);
    assertThat(link.note()).contains(state);
  }

  @ParameterizedTest
  @CsvSource({"Nobody Atall,IND,2018-05-01", "Zelensky,UKR,2010-05-01",
    "Sushma Swaraj,JPN,2018-05-01", "Swaraj,IND,2010-05-01"})
  void anUnknownPersonIsNeverForcedOntoAKnownOne(String name, String state, LocalDate day) {
    Link link = LINKER.link(name, Party.state(state), day);
    assertThat(link.known()).isFalse();
    assertThat(link.reason()).isEqualTo(LinkReason.UNKNOWN_NAME);
    assertThat(link.score()).isLessThan(0.8);
  }

  @ParameterizedTest
  @CsvSource({"2018-05-01,Sushma Swaraj", "2020-05-01,Subrahmanyam Jaishankar"})
  void aTitleAndACounterpartMeanWhoHeldThePostThen(LocalDate day, String person) {
    Party india = Party.state("IND");
    Participant minister = new Participant(null, india, "External Affairs Minister");
    Participant counterpart = new Participant(null, india, "Indian counterpart");
    Participant wang = new Participant("Wang Yi", Party.state("CHN"), "Foreign Minister");
    assertThat(LINKER.ofPost(minister, List.of(), day)).map(Link::entity).hasValue(person);
    Optional<Link> other = LINKER.ofPost(counterpart, List.of(wang, counterpart), day);
    assertThat(other).map(Link::entity).hasValue(person);
    assertThat(other).map(Link::reason).hasValue(LinkReason.COUNTERPART_ON_THAT_DAY);
  }

  @Test
  void aTitleThatNoTableHasMeansNobody() {
    Participant envoy = new Participant(null, Party.state("IND"), "Keeper of the Lighthouses");
    assertThat(LINKER.ofPost(envoy, List.of(), LocalDate.of(2018, 5, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Sergey Lavrov,Sergei Lavrov", "Mohammed Salih,Muhammed Saleh",
    "Kishida Fumio,Fumio Kishida", "Jean-Yves Le Drian,Jean Yves Le Drian"})
  void transliterationsSoundAlike(String one, String other) {
    assertThat(NearNames.key(one)).isEqualTo(NearNames.key(other));
  }

  @ParameterizedTest
  @CsvSource({"Wang Yi,Wang Qi", "Ivan Petrov,Ivan Pavlov", "Li Peng,Li Keqiang"})
  void otherNamesDoNot(String one, String other) {
    assertThat(NearNames.key(one)).isNotEqualTo(NearNames.key(other));
  }
}
