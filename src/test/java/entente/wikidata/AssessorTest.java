package entente.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.LinkCheck;
import entente.model.PartialDate;
import entente.wikidata.Candidate.Details;
import entente.wikidata.Candidate.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks for a candidate and against it. */
class AssessorTest {
  private static final TypeTable TYPES = TypeTable.standard();

  @ParameterizedTest
  @CsvSource({"PERSON, Q5, FITS", "PERSON, Q4830453, CONFLICTS", "PERSON, Q1234567, CONFLICTS",
    "PLACE, http://www.wikidata.org/entity/Q515, FITS", "PLACE, Q1234567, UNCLEAR",
    "PLACE, Q4167410, CONFLICTS", "PLACE, Q5, CONFLICTS", "ORGANISATION, Q192350, FITS",
    "ORGANISATION, Q515, CONFLICTS", "FRAMEWORK, Q245065, FITS", "STATE, Q3624078, FITS"})
  void theTableOfTypesSaysWhatAKindMustBe(EntityKind kind, String type, LinkCheck expected) {
    assertThat(TYPES.check(kind, List.of(type))).isEqualTo(expected);
    assertThat(TYPES.check(kind, List.of())).isEqualTo(LinkCheck.UNCLEAR);
  }

  @ParameterizedTest
  @CsvSource({"PERSON, 1966-03-19, , FITS", "PERSON, 2023-05-10, , CONFLICTS",
    "PERSON, 1900-01-01, 2010-06-30, CONFLICTS", "PERSON, 1900-01-01, 2023-05-20, CONFLICTS",
    "PERSON, 1940-01-01, 2023-01-01, FITS", "PERSON, , , UNCLEAR",
    "ORGANISATION, 2023-05-20, , FITS", "ORGANISATION, 2024-05-20, , CONFLICTS",
    "PLACE, , 2022-01-01, CONFLICTS"})
  void aPersonLivesOnTheDaysOfTheSourcesAndTheRestTouchesThem(EntityKind kind,
      @Nullable String begin, @Nullable String end, LinkCheck expected) {
    UnlinkedEntity entity = entity(kind, "x");
    assertThat(DateCheck.of(entity, new Details(begin, end, List.of(), List.of())))
        .isEqualTo(expected);
  }

  @Test
  void aPersonWhoHeldNoKnownOfficeThenIsUnclear() {
    UnlinkedEntity entity = entity(EntityKind.PERSON, "x");
    Term before = new Term("2001-02-03", "2004-05-06");
    Term then = new Term("2022-12-30T00:00:00Z", "2023-07-25T00:00:00Z");
    assertThat(DateCheck.of(entity, new Details("1960-05-05", null, List.of(before), List.of())))
        .isEqualTo(LinkCheck.UNCLEAR);
    assertThat(
        DateCheck.of(entity, new Details("1960-05-05", null, List.of(before, then), List.of())))
        .isEqualTo(LinkCheck.FITS);
  }

  @Test
  void aFirstOfJanuaryMeansItsYear() {
    assertThat(DateCheck.date("1966-01-01T00:00:00Z")).isEqualTo(PartialDate.parse("1966"));
    assertThat(DateCheck.date("+1966-00-00T00:00:00Z")).isEqualTo(PartialDate.parse("1966"));
    assertThat(DateCheck.date("1966-03-19")).isEqualTo(PartialDate.parse("1966-03-19"));
    assertThat(DateCheck.date("unknown")).isNull();
    assertThat(DateCheck.date("-0044-03-15")).isNull();
    assertThat(DateCheck.date("1966-02-31")).isNull();
  }

  @Test
  void namesakesShareWhatIsSure() {
    List<Assessment> assessed = new Assessor(TYPES).assess(entity(EntityKind.PERSON, "Wang Yi"),
        List.of(candidate("Q9005", "Wang Yi", "Q148"), candidate("Q9006", "Yi Wang", "Q148"),
            candidate("Q9007", "Wang Yi", "Q30")));
    assertThat(assessed).extracting(each -> Candidate.local(each.candidate().iri()))
        .containsExactly("Q9005", "Q9006", "Q9007");
    assertThat(assessed).allSatisfy(each -> assertThat(each.score()).isLessThan(0.5));
    assertThat(assessed.getLast().checks().states()).isEqualTo(LinkCheck.CONFLICTS);
  }

  private static UnlinkedEntity entity(EntityKind kind, String name) {
    return new UnlinkedEntity("https://example.org/" + name.replace(' ', '-'), kind,
        List.of(name), 1, LocalDate.of(2023, 5, 4), LocalDate.of(2023, 6, 1),
        List.of("http://www.wikidata.org/entity/Q148"));
  }

  private static Candidate candidate(String id, String label, String state) {
    return new Candidate("http://www.wikidata.org/entity/" + id, label, "", 100, List.of("Q5"),
        new Details("1953-10-19", null, List.of(), List.of(state)));
  }
}
