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
        .map(each -> " beside " + each.framework()).findFirst()
        .orElse(event.sidelinesOf() == null ? "" : " beside nothing that is told");
    return event.type().name().toLowerCase(Locale.ROOT) + " "
        + (event.when().start() == null ? "-" : event.when().start()) + " "
        + (event.place() == null ? "-" : event.place().country()) + beside;
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(delimiter = '|', textBlock = """
      # two sittings in one place, one of which was told before
      Kremlin | Title | A meeting of the Supreme Eurasian Economic Council was held in Bishkek. Vladimir Putin also had bilateral meetings on the sidelines of the Eurasian Economic Union and the Collective Security Treaty Organisation summit meetings in Bishkek. | session - KGZ; session - KGZ
      # each sitting in the city behind its name
      White House | Title | President Joe Biden recalled the G7 Summit in Turin and the NATO Summit in Oslo. | session - ITA; session - NOR
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
      Other | Title | President Emmanuel Macron of France held talks with Chancellor Olaf Scholz in Berlin on Wednesday. Macron had earlier met Prime Minister Rishi Sunak of the United Kingdom. | meeting 2023-06-14 DEU; meeting 2023-06-14 DEU
      # at the host's, unless he was abroad
      White House | Title | Jake Sullivan hosted Israeli National Security Advisor Tzachi Hanegbi on June 13. | meeting 2023-06-13 USA
      # where and while a sitting was, and what the same person did beside it
      Other | Title | Leaders gathered for the BRICS summit in Kazan on June 13 and 14. President Lula of Brazil met President Masoud Pezeshkian of Iran in Kazan on Wednesday. | session 2023-06-13 RUS; meeting 2023-06-14 RUS beside BRICS
      Other | Title | At the G20 summit in Rome, Rishi Sunak met Narendra Modi on the margins and also held talks with Emmanuel Macron. | session - ITA; meeting - ITA beside G20; meeting - ITA beside G20
      # what the meeting told before was beside, and that of the title of which its sides speak
      Kremlin | Title | Vladimir Putin met with Prime Minister of India Narendra Modi. The meeting took place on the sidelines of the G20 summit in Osaka. | meeting - JPN beside G20; session - JPN
      Kremlin | Meeting with President of Vietnam To Lam | Vladimir Putin: Mr President, I am glad to have this opportunity to meet with you on the sidelines of the APEC summit. | meeting - - beside APEC; session - -
      # the day on which a meeting was beside a summit is not that on which the summit began
      White House | Title | President Biden met today with President Joko Widodo of Indonesia on the margins of the G20 Summit. | meeting 2023-06-15 - beside G20; session - -
      Other | Title | President Biden attended the NATO summit in Vilnius, on whose margins he conferred with President Volodymyr Zelensky of Ukraine. | session - LTU; meeting - LTU beside NATO
      Other | Title | At the G20 summit in Rome, Rishi Sunak met Narendra Modi on the margins on Wednesday. Sunak also held talks with Emmanuel Macron the same evening. | session 2023-06-14 ITA; meeting 2023-06-14 ITA beside G20; meeting 2023-06-14 ITA beside G20
      Other | Title | The G7 summit took place in Rome. Rishi Sunak and Volodymyr Zelensky signed an agreement at the summit. | session - ITA; signing - ITA
      # the sitting of a framework that its sentence names, and those whom the sentence before names
      Other | Title | Belarus became a member of the Shanghai Cooperation Organisation (SCO) on Wednesday at a summit in Astana. Foreign Minister Subrahmanyam Jaishankar of India met Foreign Minister Wang Yi of China on the sidelines. | session 2023-06-14 KAZ; meeting 2023-06-14 KAZ beside SCO
      Other | Title | Prime Minister Fumio Kishida of Japan and President Yoon Suk Yeol of South Korea agreed to cooperate. The two met in Tokyo on Tuesday. | meeting 2023-06-13 JPN
      # a sitting beside another
      Kremlin | Title | Dmitry Medvedev said that he would take part in the Russia-EU Council to be held in November on the sidelines of the NATO summit in Lisbon. | session 2023-11 PRT beside NATO; session 2023-11 PRT
      # a sitting on the only trip
      Kremlin | On June 20, Vladimir Putin will visit India | On June 20, the President will visit Goa in India. Vladimir Putin will hold talks with Prime Minister Narendra Modi. Then he will participate in the BRICS Summit. | visit 2023-06-20 IND; meeting 2023-06-20 IND; session 2023-06-20 IND
      # the place beside the verb is that of its subject
      Kremlin | Title | An informal meeting of the heads of state and government of BRICS member states took place in Hangzhou before the G20 summit. | session - CHN; session - -
      White House | Title | Today, President Biden joined a call with Prime Minister Kishida of Japan. | call 2023-06-15 -
      # what has been, and what is to come in the same sentence
      Other | Title | Foreign Minister Abbas Araghchi of Iran left for Beirut, and will continue to Damascus on Saturday. | visit - LBN; visit 2023-06-17 SYR
      Other | Title | Vice President Kamala Harris landed in Bangkok on Wednesday for the APEC summit, which begins on Friday. | visit 2023-06-14 THA; session 2023-06-16 THA
      # a clause that the parser hangs on another noun
      White House | Title | President Biden spoke today with President Pedro Sanchez of Spain about preparations for the NATO Summit, which will be held in Madrid on June 29-30. | meeting 2023-06-15 -; session 2023-06-29 ESP
      # a city in the name of a forum
      White House | Title | Vice President Harris spoke at the Paris Peace Forum. | session - FRA
      # what is still to come of who has arrived
      Kremlin | Vladimir Putin arrived in Bishkek | Vladimir Putin arrived in Bishkek. Vladimir Putin is to hold a number of bilateral meetings with foreign leaders. | visit - KGZ; meeting - KGZ
      Kremlin | Vladimir Putin arrived in Hungary on a working visit | Vladimir Putin arrived in Hungary and met with Prime Minister Viktor Orban. The official talks of the two leaders will take place on June 16. | visit - HUN; meeting - HUN; meeting 2023-06-16 HUN
      # what is made ready for signing
      White House | Title | Foreign Minister Marise Payne will visit Fiji on July 10. A number of bilateral agreements have been prepared for signing. | visit 2023-07-10 FJI; signing 2023-07-10 FJI
      # who adopts, where the parser takes two subjects
      White House | Title | President Emmanuel Macron and Chancellor Olaf Scholz discussed world problems—in particular, the situation in Sudan after the UN Security Council adopted its resolution to extend inspections, the situation in Mali, and trade. | meeting - -; signing - -
      # a clause of where and when a sitting ended
      White House | Title | President Emmanuel Macron met with Chancellor Angela Merkel of Germany. They assessed the results of the EU-Japan summit, which ended in Tokyo the day before. | meeting - -; session 2023-06-14 JPN
      White House | Title | As we open this historic African Union Summit in Kampala, our partnership is stronger than ever. | session 2023-06-15 UGA
      # the days of a trip, and those of one state of it
      White House | Title | President Joe Biden will travel to Norway and Sweden from July 3-8. He will first travel to Oslo, Norway, from July 3-5. The President will then travel to Sweden from July 6-8. | visit 2023-07-03 NOR; visit 2023-07-06 SWE
      White House | Title | Kamala Harris will travel to Nairobi, Kenya; Kigali, Rwanda; and Gaborone, Botswana from July 3 to July 9. | visit 2023-07-03 KEN; visit 2023-07-03 RWA; visit 2023-07-03 BWA
      White House | Title | Wendy Sherman traveled to Barbados and Peru on June 2-4. In Barbados, Ms. Sherman met with Prime Minister Mia Mottley. Ms. Sherman also met with OECS Director General Didacus Jules. | visit 2023-06-02 BRB; visit 2023-06-02 PER; meeting 2023-06-02 BRB; meeting 2023-06-02 BRB
      White House | Title | President Biden will meet with NATO Allies in Brussels on June 20. | meeting 2023-06-20 BEL
      White House | Title | While in Brussels President Biden will meet with Prime Minister Rabuka of Fiji on June 20. | meeting 2023-06-20 BEL
      White House | Title | President Biden met with Prime Minister Rabuka of Fiji on the margins of the Fishing Convention in Suva, Fiji. | meeting - FJI
      White House | Title | President Biden will make a brief stop in Fiji on June 22. While in Fiji, he will meet with Prime Minister Rabuka. | visit 2023-06-22 FJI; meeting 2023-06-22 FJI
      White House | Title | Kamala Harris will travel to Lusaka, Zambia on June 28. The Vice President is traveling to Zambia during Heritage Month. | visit 2023-06-28 ZMB
      White House | Title | President Macron will visit Malta and meet with President George Vella of Malta. | visit - MLT; meeting - MLT
      White House | Title | The President looked forward to visiting the Prime Minister's home town of Ottawa in August for the NATO Summit. | visit 2023-08 CAN; session 2023-08 CAN
      White House | Title | Jake Sullivan is traveling to Vienna on June 27. There, he will meet with NATO Secretary General Stoltenberg and join a North Atlantic Council meeting. They will discuss issues ahead of the NATO summit in Madrid. | visit 2023-06-27 AUT; meeting 2023-06-27 AUT; session 2023-06-27 AUT; session - ESP
      # the years and days of a document that is signed or spoken of
      White House | Title | The Russian and Ghanaian Ministries of the Interior signed a programme of cooperation for 2022–2024. | signing - -
      White House | Title | President Emmanuel Macron received President Nana Akufo-Addo of Ghana in Paris. A number of documents were signed, among them a declaration on the anniversary of the Treaty of Friendship of May 29, 2014. | meeting - FRA; signing - FRA
      White House | Title | President Emmanuel Macron received President Nana Akufo-Addo of Ghana in Paris. The documents signed also include a project on building a centre for training in Ghana. | meeting - FRA; signing - FRA
      # last year's, two by one noun, and where those beside it met
      White House | Title | The leaders of Peru and Chile committed to advance the Partnership for Rights, which they launched on the margins of last year's United Nations General Assembly. | session 2022 -
      White House | Title | President Biden will discuss preparations for the G20 and APEC summits in July. | session 2023-07 -; session 2023-07 -
      White House | Title | President Biden met in New York with President William Ruto of Kenya on the sidelines of the United Nations General Assembly. | meeting - USA beside UNGA; session - USA
      # where the meeting told before took place, and others of the same sides
      White House | Title | President Macron met with President Nana Akufo-Addo of Ghana. The meeting took place in the Chinese city of Hangzhou. | meeting - CHN
      White House | Title | Jake Sullivan met today in Lima with Prime Minister Gustavo Adrianzen of Peru. He also met with Foreign Minister Javier Gonzalez-Olaechea of Peru. | meeting 2023-06-15 PER; meeting - PER
      # a sitting on a trip that has its own day
      White House | Title | President Biden will travel to Kampala, Uganda later this month. President Biden will join an extraordinary African Union summit on June 24 to discuss the drought. | visit 2023-06 UGA; session 2023-06-24 UGA
      # a place behind a plain noun
      White House | Title | On June 1, Norway and Peru held a senior official meeting as part of the Fisheries Working Group in Lima. | meeting 2023-06-01 PER
      White House | Title | Jake Sullivan met with Foreign Minister Catherine Colonna of France on June 1 at the Headquarters of the Joint Forces Command in Naples, Italy. | meeting 2023-06-01 ITA
      # no place: a region in a name, and each of two where he was
      White House | Title | At the U.S.-India Indo-Pacific Dialogue, Jake Sullivan met with Ajit Doval. | meeting - -
      White House | Title | Prime Minister Boris Johnson in London spoke with President Macron in Paris on Monday. | meeting 2023-06-12 -
      # before a sitting, and not beside it; nor beside what only one of them attends
      White House | Title | On July 7, President Macron will take part in a meeting of the European Council in Ghent. Before the meeting of the European Council, Emmanuel Macron will hold talks with Prime Minister of Denmark Mette Frederiksen. | session 2023-07-07 BEL; meeting 2023-07-07 BEL
      White House | Title | President Macron met with Chancellor Olaf Scholz of Germany, who is also attending the NATO Summit in Lisbon. | meeting - -; session - PRT
      # no event: any of a kind
      White House | Title | The G20 summits help growth. A visit to Chile is not appropriate. | ''
      """)
  void read(String publisher, String title, String text, String expected) {
    Extraction extraction = Prose.published(publisher, title, text);
    assertEquals(expected, extraction.events().stream().map(event -> told(extraction, event))
        .collect(Collectors.joining("; ")));
  }
}
