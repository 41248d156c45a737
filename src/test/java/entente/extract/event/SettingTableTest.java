package entente.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.extract.Prose;
import entente.model.Event;
import entente.model.Extraction;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When and where events are, and beside which sitting, in releases written for the test, of Thursday,
 * 15 June 2023: type, first day, state, and the framework of the sitting.
 */
class SettingTableTest {
  private static String told(Extraction extraction, Event event) {
    String beside = extraction.events().stream()
        .filter(each -> each.id().equals(event.sidelinesOf()))
        .map(each -> " beside " + each.framework()).findFirst().orElse("");
    return event.type().name().toLowerCase(Locale.ROOT) + " "
        + (event.when().start() == null ? "-" : event.when().start()) + " "
        + (event.place() == null ? "-" : event.place().country()) + beside;
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(delimiter = '|', textBlock = """
      # what is to come by a limit does so in the month or year of both
      White House | Title | The delegations of Chile and Peru will meet in Lisbon before the end of next week. | meeting 2023-06 PRT
      White House | Title | The leaders of Chile and Peru will meet again by the end of the year. | meeting 2023 -
      White House | Title | The leaders of Chile and Peru will meet again by 2030. | meeting - -
      # the week of a day
      White House | Title | During the week of June 5, Jon Finer traveled to Tunis and met with President Kais Saied of Tunisia. | visit 2023-06-05 TUN; meeting 2023-06-05 TUN
      # a day of something else
      White House | Title | Ahead of Peru's election on August 20, Jon Finer met today with Foreign Minister Javier Gonzalez-Olaechea of Peru. | meeting 2023-06-15 -
      # the finer of two times
      White House | Title | Earlier in the week, President Biden received President Luis Lacalle Pou of Uruguay in Washington on Monday. | meeting 2023-06-12 USA
      # the first day, where a later one is told
      Other | Title | Leaders spoke on Wednesday, on the third day of the G20 summit in Rome. | session 2023-06-12 ITA
      # documents of a trip, but not those that follow it
      Kremlin | Title | On June 20, Vladimir Putin will make a visit to India. A number of documents will be signed. | visit 2023-06-20 IND; signing 2023-06-20 IND
      # before and after what was told
      Other | Title | President Emmanuel Macron of France held talks with Chancellor Olaf Scholz in Berlin on Wednesday. Macron was later received by President Frank-Walter Steinmeier. | meeting 2023-06-14 DEU; meeting 2023-06-14 DEU
      Other | Title | President Emmanuel Macron of France took part in the EU-Mercosur summit in Brussels on Wednesday. Macron met President Luis Lacalle Pou of Uruguay after the session. | session 2023-06-14 BEL; meeting 2023-06-14 BEL beside EU
      # at the host's, unless he was abroad
      White House | Title | Jake Sullivan hosted Israeli National Security Advisor Tzachi Hanegbi on June 13. | meeting 2023-06-13 USA
      # where and while a sitting was, and what the same person did beside it
      Other | Title | Leaders gathered for the BRICS summit in Kazan on June 13 and 14. President Lula of Brazil met President Masoud Pezeshkian of Iran in Kazan on Wednesday. | session 2023-06-13 RUS; meeting 2023-06-14 RUS beside BRICS
      Other | Title | At the G20 summit in Rome, Rishi Sunak met Narendra Modi on the margins and also held talks with Emmanuel Macron. | session - ITA; meeting - ITA beside G20; meeting - ITA beside G20
      # a city in the name of a forum
      White House | Title | Vice President Harris spoke at the Paris Peace Forum. | session - FRA
      # what is still to come of who has arrived
      Kremlin | Vladimir Putin arrived in Bishkek | Vladimir Putin arrived in Bishkek. Vladimir Putin is to hold a number of bilateral meetings with foreign leaders. | visit - KGZ; meeting - KGZ
      """)
  void read(String publisher, String title, String text, String expected) {
    Extraction extraction = Prose.published(publisher, title, text);
    assertEquals(expected, extraction.events().stream().map(event -> told(extraction, event))
        .collect(Collectors.joining("; ")));
  }
}
