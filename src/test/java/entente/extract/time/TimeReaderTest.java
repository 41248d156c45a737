package entente.extract.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import entente.model.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence is read as written on Thursday, 4 May 2023. */
class TimeReaderTest {
  private static final LocalDate WRITTEN = LocalDate.of(2023, 5, 4);
  private static final String UNKNOWN = "null..null";
  private final TimeReader reader = new TimeReader();

  private static String text(Period period) {
    return period.start() + ".." + period.end();
  }

  private TimeMention only(String sentence) {
    List<TimeMention> found = reader.find(sentence);
    assertThat(found).as(sentence).hasSize(1);
    return found.getFirst();
  }

  /** The brackets mark what is to be found; "same" stands for the period of the past tense. */
  private void check(String marked, String past, String future) {
    int start = marked.indexOf('{');
    int end = marked.indexOf('}') - 1;
    TimeMention mention = only(marked.replace("{", "").replace("}", ""));
    assertThat(List.of(mention.start(), mention.end())).as(marked).isEqualTo(List.of(start, end));
    String wanted = past.contains("..") ? past : past + ".." + past;
    String planned = future.contains("..") ? future : future + ".." + future;
    assertThat(text(mention.expression().resolve(WRITTEN, Tense.PAST))).as(marked)
        .isEqualTo(wanted);
    assertThat(text(mention.expression().resolve(WRITTEN, Tense.FUTURE))).as(marked)
        .isEqualTo(future.equals("same") ? wanted : planned);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"They met on {4 May 2021}. | 2021-05-04",
    "They met on {May 4, 2021}, in Lima. | 2021-05-04",
    "The {May 4th 2021} talks failed. | 2021-05-04",
    "Signed {2021-05-04} in Quito. | 2021-05-04", "On the {4th of May 2021} they met. | 2021-05-04",
    "They met on {Tuesday, May 4, 2021}. | 2021-05-04",
    "They met on {Tuesday 4 May 2021}. | 2021-05-04",
    "LIMA, {DEC. 24, 2021}. | 2021-12-24", "It rained on {29 February 2020}. | 2020-02-29",
    "They met {July 11–12, 2021}. | 2021-07-11..2021-07-12",
    "It ran {from December 30, 2021 to January 2, 2022}. | 2021-12-30..2022-01-02",
    "It ran {from 30 December to 2 January 2022}. | 2021-12-30..2022-01-02",
    "Trade grew in {May 2021}. | 2021-05", "Trade grew in {early May 2021}. | 2021-05",
    "It fell in {mid-2021}. | 2021", "It fell in {late 2021}. | 2021",
    "Trade grew in {2021}. | 2021",
    "The {2021} election was held. | 2021", "The {2021} G20 host spoke. | 2021",
    "It grew {from 2019 to 2021}. | 2019..2021", "The {2019–2021} programme ended. | 2019..2021",
    "It opened in the {first half of 2021}. | 2021-01..2021-06",
    "It opened in {Q3 2021}. | 2021-07..2021-09", "Held in the {spring of 2021}. | 2021",
    "It grew {between May and July 2021}. | 2021-05..2021-07"})
  void readsWhatNamesItsYear(String marked, String period) {
    check(marked, period, "same");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"They meet on {3 May}. | 2023-05-03 | 2023-05-03",
    "They meet on {June 7}. | 2022-06-07 | 2023-06-07",
    "They meet on {12 March}. | 2023-03-12 | 2024-03-12",
    "They meet on {Tuesday, June 7}. | 2022-06-07 | 2023-06-07",
    "The {June 7th} talks matter. | 2022-06-07 | 2023-06-07",
    "A visit {from May 5 to 6} is due. | 2023-05-05..2023-05-06 | same",
    "They meet on {June 7-8}. | 2022-06-07..2022-06-08 | 2023-06-07..2023-06-08",
    "They meet on {10 and 11 July}. | 2022-07-10..2022-07-11 | 2023-07-10..2023-07-11",
    "They meet on {July 9, 10 and 11}. | 2022-07-09..2022-07-11 | 2023-07-09..2023-07-11",
    "They meet {between 3 and 5 June}. | 2022-06-03..2022-06-05 | 2023-06-03..2023-06-05",
    "They meet {June 30 - July 1}. | 2022-06-30..2022-07-01 | 2023-06-30..2023-07-01",
    "It runs {December 30 to January 2}. | 2022-12-30..2023-01-02 | 2023-12-30..2024-01-02",
    "They meet in the {week of July 10}. | 2022-07-10..2022-07-16 | 2023-07-10..2023-07-16",
    "They meet the {week of 29 December}. | 2022-12-29..2023-01-04 | 2023-12-29..2024-01-04",
    "A stay on {3-4 May} is on. | 2023-05-03..2023-05-04 | same",
    "They meet in {July}. | 2022-07 | 2023-07", "They meet in {May}. | 2023-05 | 2023-05",
    "They meet in {early March}. | 2023-03 | 2024-03",
    "The {December} summit matters. | 2022-12 | 2023-12",
    "At the {end of October} they meet. | 2022-10 | 2023-10",
    "They meet {from May to July}. | 2023-05..2023-07 | same",
    "They meet in {June and July}. | 2022-06..2022-07 | 2023-06..2023-07",
    "They meet in the {spring}. | 2023 | 2023", "They meet in {winter}. | 2022 | 2023"})
  void findsTheYearByTense(String marked, String past, String future) {
    check(marked, past, future);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"They met on {Thursday}. | 2023-05-04 | 2023-05-04",
    "They met on {Monday}. | 2023-05-01 | 2023-05-08",
    "{Friday}'s talks matter. | 2023-04-28 | 2023-05-05",
    "They met {last Thursday}. | 2023-04-27 | same",
    "They meet {next Thursday}. | 2023-05-11 | same",
    "They meet {this Friday}. | 2023-05-05 | same",
    "They meet {this Monday}. | 2023-05-01 | 2023-05-08",
    "They met {Tuesday evening}. | 2023-05-02 | 2023-05-09",
    "They met in the evening of {Tuesday, May 2}. | 2023-05-02 | 2023-05-02",
    "They meet {Tuesday next week}. | 2023-05-09 | same",
    "{Late on Sunday} they left. | 2023-04-30 | 2023-05-07",
    "They meet {from Monday to Wednesday}. | 2023-05-01..2023-05-03 | 2023-05-08..2023-05-10",
    "They meet on {Monday and Tuesday}. | 2023-05-01..2023-05-02 | 2023-05-08..2023-05-09"})
  void findsWeekdaysByTense(String marked, String past, String future) {
    check(marked, past, future);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"They met {today}. | 2023-05-04",
    "{Tonight} they dine. | 2023-05-04",
    "They met {this morning}. | 2023-05-04", "They met {earlier today}. | 2023-05-04",
    "They met {yesterday}. | 2023-05-03", "They meet {tomorrow}. | 2023-05-05",
    "They met {the day before yesterday}. | 2023-05-02", "They met {last night}. | 2023-05-03",
    "They met {two days ago}. | 2023-05-02", "They met {three weeks ago}. | 2023-04-10..2023-04-16",
    "They met {twenty-five years ago}. | 1998", "They met {last week}. | 2023-04-24..2023-04-30",
    "They meet {next week}. | 2023-05-08..2023-05-14",
    "They meet {this weekend}. | 2023-05-06..2023-05-07",
    "They meet {next month}. | 2023-06", "They met {earlier this month}. | 2023-05",
    "They meet {later this year}. | 2023", "They met {last year}. | 2022",
    "They meet {this fall}. | 2023",
    "They met {last summer}. | 2022", "They met in {May last year}. | 2022-05",
    "It grew {from May to July of this year}. | 2023-05..2023-07",
    "It ran {from November 12 to March 3 this year}. | 2022-11-12..2023-03-03",
    "They met on {June 7 last year}. | 2022-06-07", "They met {last June}. | 2022-06",
    "They meet at the {end of the month}. | 2023-05",
    "They meet in the {second half of the year}. | 2023-07..2023-12",
    "Over the {last 48 hours} they met. | 2023-05-02..2023-05-04",
    "Over the {next two weeks} they meet. | 2023-05-04..2023-05-18",
    "In the {past year} trade grew. | 2022-05..2023-05",
    "They met {the same day}. | 2023-05-04", "They met {the following day}. | 2023-05-05",
    "They met {the day before}. | 2023-05-03", "They met {two days later}. | 2023-05-06",
    "They met {a month earlier}. | 2023-04", "They met {on the eve} of the vote. | 2023-05-03",
    "They met in {that year}. | 2023"})
  void countsFromTheDayOfWriting(String marked, String period) {
    check(marked, period, "same");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"since 2010 | 2010..null", "since May 1 | 2023-05-01..null",
    "by 2030 | null..2030", "until 26 June | null..2023-06-26", "after Monday | 2023-05-01..null",
    "before the end of next week | null..2023-05-14", "through 2025 | null..2025",
    "within two weeks | null..2023-05-21", "from June 2022 | 2022-06..null"})
  void marksLimits(String limit, String period) {
    TimeMention mention = only("It holds " + limit + ".");
    assertThat(mention.end() - mention.start()).isEqualTo(limit.length());
    assertThat(mention.expression()).isInstanceOf(Bound.class);
    assertThat(mention.expression().isEventTime()).isFalse();
    assertThat(text(mention.expression().resolve(WRITTEN, Tense.PAST))).isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "A four-day trip | 2023-05-04..2023-05-07 | 2023-05-01..2023-05-04",
    "The two days of talks | 2023-05-04..2023-05-05 | 2023-05-03..2023-05-04",
    "A two-week stay | 2023-05-04..2023-05-17 | 2023-04-21..2023-05-04",
    "For 48 hours | 2023-05-04..2023-05-05 | 2023-05-03..2023-05-04"})
  void readsDurationsThatGiveTheOtherEnd(String sentence, String from, String until) {
    TimeExpression expression = only(sentence).expression();
    assertThat(expression).isInstanceOf(Lasting.class);
    assertThat(text(expression.resolve(WRITTEN, Tense.PAST))).isEqualTo(UNKNOWN);
    assertThat(text(((Lasting) expression).from(WRITTEN))).isEqualTo(from);
    assertThat(text(((Lasting) expression).until(WRITTEN))).isEqualTo(until);
  }

  @Test
  void takesInTwoWeeksForATimeOnlyOfWhatIsToCome() {
    TimeExpression ahead = only("They meet in two weeks.").expression();
    assertThat(text(ahead.resolve(WRITTEN, Tense.FUTURE))).isEqualTo("2023-05-15..2023-05-21");
    assertThat(ahead.resolve(WRITTEN, Tense.PAST)).isEqualTo(Period.UNKNOWN);
  }

  @Test
  void takesTheNearestWhereTheTenseIsUnknown() {
    assertThat(text(only("Due on June 8.").expression().resolve(WRITTEN, Tense.UNKNOWN)))
        .startsWith("2023-06-08");
    assertThat(text(only("Due on March 8.").expression().resolve(WRITTEN, Tense.UNKNOWN)))
        .startsWith("2023-03-08");
    assertThat(text(only("Due in November.").expression().resolve(WRITTEN, Tense.UNKNOWN)))
        .startsWith("2022-11");
  }

  @Test
  void findsTheYearOfALeapDay() {
    TimeExpression day = only("Due on 29 February.").expression();
    assertThat(text(day.resolve(WRITTEN, Tense.FUTURE))).startsWith("2024-02-29");
    assertThat(text(day.resolve(WRITTEN, Tense.PAST))).startsWith("2020-02-29");
  }

  @ParameterizedTest
  @ValueSource(strings = {"May God protect them, she may say.", "They march for peace.",
    "Resolution 2254 and resolution 2681 stand.", "It cost $2000 and 1999 euros.",
    "The G20, COP28 and New START matter.", "The 2030 Agenda and the 1967 borders matter.",
    "Theresa May spoke.", "Some 2000 troops left.",
    "On 30 February and on April 31, 2023 nobody met.",
    "On 2023-02-30 nobody met.", "The Good Friday Agreement holds.", "A second envoy came.",
    "Vision 2030 and Agenda 2063 set goals.", "She is 45 and met 12 envoys.",
    "The fall of the wall.",
    "It rose by 4.5 percent to 2,023 tons.", "A/RES/2023/12 was adopted.", "A few days ago, once."})
  void findsNoTimeInOtherWordsAndNumbers(String sentence) {
    assertThat(reader.find(sentence)).isEmpty();
  }

  @Test
  void countsNoMinistersIntoADate() {
    assertThat(only("On May 5 and 6 people spoke.").end()).isEqualTo(8);
    assertThat(only("On May 9, 10 ministers spoke.").end()).isEqualTo(8);
  }

  @Test
  void findsSeveralInOrder() {
    assertThat(reader.find("Today and on 9 June, after a two-day visit last week."))
        .extracting(TimeMention::start).containsExactly(0, 13, 29, 43);
  }

  @Test
  void resolvesWhateverItFinds() {
    Random random = new Random(11);
    String[] words = ("May 4 31 2023 1999 , - – to and from between until since by last next this early of "
        + "the end day days week year two a ago later Monday Friday first half summer in mid on 29 "
        + "February Dec . 5th today before 2023-05-04").split(" ");
    for (int round = 0; round < 20_000; round++) {
      StringBuilder sentence = new StringBuilder();
      for (int i = random.nextInt(9); i >= 0; i--) {
        sentence.append(words[random.nextInt(words.length)])
            .append(random.nextInt(6) > 0 ? " " : "");
      }
      int before = 0;
      for (TimeMention mention : reader.find(sentence.toString())) {
        assertThat(mention.start()).isGreaterThanOrEqualTo(before);
        before = mention.end();
        for (Tense tense : Tense.values()) {
          assertThat(mention.expression().resolve(WRITTEN, tense)).as(sentence.toString())
              .isNotNull();
          assertThat(mention.expression().resolve(LocalDate.of(2024, 2, 29), tense)).isNotNull();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"May ", "5 ", "May 5 - ", "last ", "early ", "2023 and ", "since ",
    "a day ",
    "1, ", "from ", "the ", "9"})
  void takesLinearTimeOnRepeatedInput(String piece) {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.find(piece.repeat(50_000)));
  }
}
