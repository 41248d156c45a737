package entente.reference;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.PartialDate;
import entente.model.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermTest {
  @Test
  void includesItsFirstAndItsLastDay() {
    Term term = term("2022-12-30", "2023-07-25");
    assertThat(term.surelyCovers(LocalDate.parse("2022-12-30"))).isTrue();
    assertThat(term.surelyCovers(LocalDate.parse("2023-07-25"))).isTrue();
    assertThat(term.mayCover(LocalDate.parse("2022-12-29"))).isFalse();
    assertThat(term.mayCover(LocalDate.parse("2023-07-26"))).isFalse();
  }

  @Test
  void coversSurelyOnlyWhatAnImpreciseDateLeavesNoDoubtAbout() {
    Term term = term("2017", "2019-03");
    assertThat(term.surelyCovers(LocalDate.parse("2017-06-01"))).isFalse();
    assertThat(term.mayCover(LocalDate.parse("2017-06-01"))).isTrue();
    assertThat(term.surelyCovers(LocalDate.parse("2018-01-01"))).isTrue();
    assertThat(term.surelyCovers(LocalDate.parse("2019-03-15"))).isFalse();
    assertThat(term.mayCover(LocalDate.parse("2019-03-15"))).isTrue();
  }

  @Test
  void hasNoEndWhereNoneIsGiven() {
    assertThat(term("2013-03-14", null).surelyCovers(LocalDate.parse("2099-01-01"))).isTrue();
    assertThat(term(null, "2013-03-14").surelyCovers(LocalDate.parse("1900-01-01"))).isTrue();
  }

  @Test
  void doesNotOverlapWithItsSuccessorOnTheDayOfHandingOver() {
    Term first = term("2017-01-20", "2021-01-20");
    assertThat(first.surelyOverlaps(term("2021-01-20", null))).isFalse();
    assertThat(first.surelyOverlaps(term("2021-01-19", null))).isTrue();
    assertThat(first.surelyOverlaps(term("2021", null))).isFalse();
  }

  private static Term term(@Nullable String since, @Nullable String until) {
    return new Term(new Period(date(since), date(until)));
  }

  private static @Nullable PartialDate date(@Nullable String iso) {
    return iso == null ? null : PartialDate.parse(iso);
  }
}
