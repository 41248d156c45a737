package entente.reference;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OfficeHoldersTest {
  private static final Set<Post> ONE_AT_A_TIME = Set.of(Post.HEAD_OF_STATE, Post.HEAD_OF_GOVERNMENT,
      Post.SECRETARY_GENERAL);

  private final OfficeHolders holders = Reference.load().officeHolders();

  @Test
  void tellsWhoHeldAPostOnADay() {
    assertThat(held("CHN", Post.FOREIGN_MINISTER, "2023-05-04")).containsExactly("Qin Gang");
    assertThat(held("CHN", Post.FOREIGN_MINISTER, "2023-08-01")).containsExactly("Wang Yi");
    assertThat(held("USA", Post.HEAD_OF_STATE, "2022-01-01")).containsExactly("Joe Biden");
    assertThat(held("IND", Post.FOREIGN_MINISTER, "2022-01-01"))
        .containsExactly("Subrahmanyam Jaishankar");
    assertThat(holders.holders(Party.organisation("NATO"), Post.SECRETARY_GENERAL,
        LocalDate.parse("2025-01-01"))).extracting(OfficeHolder::person)
        .containsExactly("Mark Rutte");
  }

  @Test
  void tellsBothOnTheDayOfHandingOver() {
    assertThat(held("USA", Post.HEAD_OF_STATE, "2021-01-20"))
        .containsExactlyInAnyOrder("Donald Trump", "Joe Biden");
  }

  @Test
  void findsAPersonByAnySpellingAndByShortName() {
    assertThat(persons(holders.named("Joseph R. Biden, Jr."))).containsExactly("Joe Biden");
    assertThat(persons(holders.named("SERGEY LAVROV"))).containsExactly("Sergei Lavrov");
    assertThat(persons(holders.named("Kishida Fumio"))).containsExactly("Fumio Kishida");
    assertThat(persons(holders.named("Recep Tayyip Erdogan")))
        .containsExactly("Recep Tayyip Erdoğan");
    assertThat(persons(holders.shortNamed("von der Leyen")))
        .containsExactly("Ursula von der Leyen");
    assertThat(persons(holders.shortNamed("Xi"))).contains("Xi Jinping");
  }

  @Test
  void isSureOfNobodyWhereNobodyWasSeenButNamesTheLastOne() {
    OfficeHolder last = holders.all().stream().filter(holder -> holder.basis() == Basis.SINCE)
        .filter(holder -> holder.party().code().equals("AND")).findFirst().orElseThrow();
    LocalDate later = last.term().lastDay().plusDays(30);
    assertThat(holders.holders(last.party(), last.post(), later)).isEmpty();
    assertThat(holders.likelyHolders(last.party(), last.post(), later)).containsExactly(last);
  }

  @Test
  void hasNoTwoHoldersOfAPostAtOneTimeUnlessMarked() {
    Map<List<Object>, List<OfficeHolder>> seats = holders.all().stream()
        .filter(holder -> ONE_AT_A_TIME.contains(holder.post()) && !holder.contested())
        .collect(Collectors.groupingBy(holder -> List.of(holder.party(), holder.post())));
    seats.forEach((seat, terms) -> terms.forEach(one -> assertThat(terms).as("%s %s", seat, one)
        .noneMatch(other -> other != one && other.term().surelyOverlaps(one.term()))));
  }

  @Test
  void coversTheStatesOfTheFrameworks() {
    Reference reference = Reference.load();
    for (String framework : List.of("SCO", "BRICS", "G20", "G7", "ASEAN", "EU", "NATO", "GCC",
        "EAEU", "CSTO", "QUAD", "APEC", "CIS", "AU", "LAS", "OPEC")) {
      for (Party member : reference.members(framework, LocalDate.parse("2024-09-15"))) {
        if (member.isState() && !Set.of("HKG", "ESH").contains(member.code())) {
          assertThat(headOn(member, "2024-09-15")).as(member.code()).isNotEmpty();
        }
      }
    }
  }

  private List<OfficeHolder> headOn(Party state, String day) {
    LocalDate date = LocalDate.parse(day);
    List<OfficeHolder> heads = holders.likelyHolders(state, Post.HEAD_OF_STATE, date);
    return heads.isEmpty() ? holders.likelyHolders(state, Post.HEAD_OF_GOVERNMENT, date) : heads;
  }

  private List<String> held(String state, Post post, String day) {
    return persons(holders.holders(Party.state(state), post, LocalDate.parse(day)));
  }

  private static List<String> persons(List<OfficeHolder> holders) {
    return holders.stream().map(OfficeHolder::person).distinct().toList();
  }
}
