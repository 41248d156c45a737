package entente.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.extract.Prose;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from sentences of newsrooms, written for the test, of Thursday, 15 June 2023. */
class NewsTableTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      # what was due and did not come about
      Chilean President Gabriel Boric, who had been due to fly to Lima on Monday, stayed at home. | visit cancelled 2023-06-12 Boric@CHL
      Chilean President Gabriel Boric and Peruvian President Dina Boluarte had been due to sign a joint statement on Monday. | signing cancelled 2023-06-12 Boric@CHL+Boluarte@PER
      # legs of a journey, each at its time
      Chilean President Gabriel Boric travelled to Lima on Monday, to Quito on Tuesday and then to Bogota. | visit occurred 2023-06-12 Boric@CHL; visit occurred 2023-06-13 Boric@CHL; visit occurred - Boric@CHL
      Chilean President Gabriel Boric flies to Lima on Friday and then to Quito. | visit planned 2023-06-16 Boric@CHL; visit planned - Boric@CHL
      The tour had taken Chilean President Gabriel Boric to Lima on Monday and to Quito on Tuesday. | visit occurred 2023-06-12 Boric@CHL; visit occurred 2023-06-13 Boric@CHL
      Chilean President Gabriel Boric arrived in Lima on Monday on a tour that will also take him to Ecuador. | visit occurred 2023-06-12 Boric@CHL; visit planned - Boric@CHL
      Chilean President Gabriel Boric's tour began with a stop in Lima on Monday. | visit occurred 2023-06-12 Boric@CHL
      # other words for journeys and stays
      Peru, which Chilean President Gabriel Boric reached on Monday, is a neighbour. | visit occurred 2023-06-12 Boric@CHL
      The news reached Chile on Monday. |
      Chilean Foreign Minister Alberto van Klaveren toured Peru and Ecuador in May. | visit occurred 2023-05 Klaveren@CHL; visit occurred 2023-05 Klaveren@CHL
      Chilean Foreign Minister Alberto van Klaveren will be in Peru from Sunday. | visit planned 2023-06-18 Klaveren@CHL
      A Chilean military delegation is due in the Peruvian capital on Friday to discuss the border. | visit planned 2023-06-16 @CHL
      Chilean President Gabriel Boric stays on for an official visit to Peru on Friday and Saturday. | visit planned 2023-06-16 Boric@CHL
      Chilean President Gabriel Boric visited Lima on Monday; he had travelled there in May as well. | visit occurred 2023-06-12 Boric@CHL; visit occurred 2023-05 Boric@CHL
      Chilean President Gabriel Boric, sworn in on May 3, flew to Lima on Monday. | visit occurred 2023-06-12 Boric@CHL
      # other words for meetings
      Brazilian President Luiz Inacio Lula da Silva brought Gabriel Boric of Chile and Dina Boluarte of Peru together in Brasilia on Monday. | meeting occurred 2023-06-12 Silva@BRA+Boric@CHL+Boluarte@PER
      Chilean President Gabriel Boric called on Peruvian President Dina Boluarte in Lima on Monday. | meeting occurred 2023-06-12 Boric@CHL+Boluarte@PER
      Chilean President Gabriel Boric paid a call on Peruvian President Dina Boluarte on Monday. | meeting occurred 2023-06-12 Boric@CHL+Boluarte@PER
      Chilean President Gabriel Boric called on Peruvian President Dina Boluarte to reopen the border. |
      Chilean Foreign Minister Alberto van Klaveren summoned Peruvian Ambassador Jaime Pomareda on Monday. | meeting occurred 2023-06-12 Klaveren@CHL+Pomareda@PER
      The two presidents, Gabriel Boric of Chile and Dina Boluarte of Peru, last saw each other in Lima in May. | meeting occurred 2023-05 Boric@CHL+Boluarte@PER
      Negotiators from Chile and Peru, who met on Monday in Quito, are to hold a second round there on Friday. | meeting occurred 2023-06-12 @CHL+@PER; meeting planned 2023-06-16 @CHL+@PER
      In a separate call, Chilean President Gabriel Boric and Peruvian President Dina Boluarte discussed the border. | call occurred - Boric@CHL+Boluarte@PER
      Chile and Peru agreed in Quito on Monday to reopen the border. | meeting occurred 2023-06-12 @CHL+@PER
      # sittings by those who meet, and what they are to do
      The leaders of the African Union met by video conference on Monday. | session occurred 2023-06-12 @AU
      Leaders of the African Union will discuss the truce when they meet in Nairobi on Friday. | session planned 2023-06-16 @AU
      The UN Security Council is expected to sit in New York on Friday. | session planned 2023-06-16
      The UN Security Council, meeting on Monday, heard a report. | session occurred 2023-06-12
      An EU summit in Brussels was to hear a report on Friday. | session planned 2023-06-16
      The CSTO held a session in Minsk on Monday. Armenian Prime Minister Nikol Pashinyan chaired the session, in which Vladimir Putin and Emomali Rahmon took part. | session occurred 2023-06-12 Pashinyan@ARM+Putin@RUS+Rahmon@TJK
      Members of the African Union signed a pact on Monday at a summit of the Union that Rwanda hosted. | signing occurred 2023-06-12 @AU; session occurred 2023-06-12 @RWA
      Wang Yi attended the second Trilateral Foreign Ministers' Meeting in Seoul on Monday. | session occurred 2023-06-12 Yi@CHN
      Peruvian President Dina Boluarte is to address the UN Human Rights Council on Friday. | session planned 2023-06-16 Boluarte@PER
      Peruvian President Dina Boluarte skipped the APEC summit in San Francisco on Monday. | session occurred 2023-06-12
      The ASEAN summit opened in Jakarta on Monday. Malaysian Prime Minister Anwar Ibrahim was in the chair; Philippine President Ferdinand Marcos was among those at the table. | session occurred 2023-06-12 Ibrahim@MYS+Marcos@PHL
      The Arab League held a summit in Jeddah on Monday. King Salman, who presided, called for peace. | session occurred 2023-06-12 Salman@SAU
      An envoy of ASEAN will visit Myanmar next week. | visit planned 2023-06-19 @ASEAN
      # what is on the sidelines of a sitting of one day is on that day
      The AU summit was held in Addis Ababa on Monday. On the sidelines of the summit, Kenyan President William Ruto met Rwandan President Paul Kagame. | session occurred 2023-06-12; meeting occurred 2023-06-12 Ruto@KEN+Kagame@RWA
      The SCO held its summit in Astana on Monday. The G7 summit in Hiroshima is to open on Friday. On the sidelines of the summit, Kenyan President William Ruto met Rwandan President Paul Kagame. | session occurred 2023-06-12; session planned 2023-06-16; meeting occurred 2023-06-12 Ruto@KEN+Kagame@RWA
      Kenyan President William Ruto met Rwandan President Paul Kagame on Monday. Hours later he rang Ugandan President Yoweri Museveni. | meeting occurred 2023-06-12 Ruto@KEN+Kagame@RWA; call occurred 2023-06-12 Ruto@KEN+Museveni@UGA
      Kenyan President William Ruto met Rwandan President Paul Kagame on Monday. Arab ministers had agreed to it when they met in Cairo in May. | meeting occurred 2023-06-12 Ruto@KEN+Kagame@RWA
      # who signs, and who only looks on
      Peruvian President Dina Boluarte met Chilean President Gabriel Boric on Monday. A statement released by the office spoke of trade. | meeting occurred 2023-06-12 Boluarte@PER+Boric@CHL
      Antonio Guterres witnessed the signing of a grain deal between Russia and Ukraine on Monday. | signing occurred 2023-06-12 @RUS+@UKR
      The Arab League held a summit in Jeddah on Monday. In the Jeddah Declaration, adopted at the close of the summit, the leaders rejected interference. | session occurred 2023-06-12; signing occurred 2023-06-12 @LAS
      With Gabriel Boric seated between them, the foreign ministers of Kenya and Rwanda signed a treaty on Monday. | signing occurred 2023-06-12 @KEN+@RWA
      Envoys of Chile and Peru, who make up the Border Group, put their names on Monday to a package of measures. | signing occurred 2023-06-12 @CHL+@PER
      """)
  void readsAReport(String text, String events) {
    assertEquals(events == null ? "" : events, Prose.titled("Title", text).events().stream()
        .map(EventTableTest::told).collect(Collectors.joining("; ")));
  }
}
