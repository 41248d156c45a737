package entente.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.extract.Prose;
import entente.model.Event;
import entente.model.Participant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from releases written for the test, of Thursday, 15 June 2023. */
class EventTableTest {
  static String told(Event event) {
    String who = event.participants().stream().map(EventTableTest::name)
        .collect(Collectors.joining("+"));
    return (event.type().name().toLowerCase(Locale.ROOT) + " "
        + event.status().name().toLowerCase(Locale.ROOT) + " "
        + (event.when().start() == null ? "-" : event.when().start()) + " " + who).strip();
  }

  private static String name(Participant each) {
    String person = each.person() == null ? "" : each.person();
    return person.substring(person.lastIndexOf(' ') + 1) + "@" + each.party().code();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(delimiter = '|', textBlock = """
      # what is at talks to come is at planned ones, and the visitor is their other side
      Kremlin | Vladimir Putin will visit Egypt on June 20 | The President will be in Egypt on a working visit. During the talks with Egyptian President Abdel Fattah el-Sisi, trade will be discussed. | visit planned 2023-06-20 Putin@RUS; meeting planned 2023-06-20 Putin@RUS+el-Sisi@EGY
      # a visit in the present that what is planned tells of
      Kremlin | Meeting | Vladimir Putin will meet on June 20 with President of Uganda Yoweri Museveni, who is making an official visit to Russia. | meeting planned 2023-06-20 Putin@RUS+Museveni@UGA; visit planned 2023-06-20 Museveni@UGA
      Kremlin | Talks | Vladimir Putin held talks in the Kremlin with President of Kyrgyzstan Sadyr Japarov, who was in Russia on a working visit. | meeting occurred - Putin@RUS+Japarov@KGZ; visit occurred - Japarov@KGZ
      Kremlin | Vladimir Putin will visit Hungary on June 20 | It is also planned to hold a separate meeting between Vladimir Putin and Viktor Orban. | visit planned 2023-06-20 Putin@RUS; meeting planned 2023-06-20 Putin@RUS+Orban@HUN
      # who is met one by one
      White House | Travel | Jake Sullivan met bilaterally with his counterparts Akiba Takeo of Japan and Eduardo Ano of the Philippines. | meeting occurred - Sullivan@USA+Takeo@JPN; meeting occurred - Sullivan@USA+Ano@PHL
      White House | Travel | Vice President Kamala Harris also met with President Hage Geingob of Namibia and President Nana Akufo-Addo of Ghana. | meeting occurred - Harris@USA+Geingob@NAM; meeting occurred - Harris@USA+Akufo-Addo@GHA
      White House | Trilateral Meeting | Vice President Kamala Harris met with President Hage Geingob of Namibia and President Nana Akufo-Addo of Ghana. | meeting occurred - Harris@USA+Geingob@NAM+Akufo-Addo@GHA
      Kremlin | Title | Bilateral meetings with President of Iran Ebrahim Raisi and President of Turkiye Recep Tayyip Erdogan are scheduled for June 20. | meeting planned 2023-06-20 @RUS+Raisi@IRN; meeting planned 2023-06-20 @RUS+Erdogan@TUR
      # the side that the noun does not name
      Kremlin | Title | Vladimir Putin said during talks with Federal Chancellor of Germany Olaf Scholz that trade had grown. | meeting occurred - Putin@RUS+Scholz@DEU
      White House | Statement | As the President said today on the call with Prime Minister Netanyahu, aid must flow. | call occurred 2023-06-15 @USA+Netanyahu@ISR
      # what is to come by its time, or by those who look forward to it
      White House | Statement | They look forward to President Biden's visit to Israel in the coming months. | visit planned - Biden@USA
      White House | Statement | President Biden has asked Secretary of State Antony Blinken to travel to Peru in the coming days. | visit planned - Blinken@USA
      White House | Statement | President Joe Biden praised plans for the upcoming G7 Summit in Turin and NATO Summit in Oslo. | session planned -; session planned -
      White House | Statement | President Joe Biden commended the work of Chile as chair of APEC and the East Asia Summit. | ''
      White House | Statement | President Joe Biden spoke of preparations for the United Nations Climate Change Conference (COP28). | session planned -
      White House | Statement | President Joe Biden looked forward to the upcoming meeting of NATO defense ministers. | session planned -
      White House | Statement | The sides will deepen the partnership at the U.S.-Africa Leaders Summit hosted by President Biden in Washington next month. | session planned 2023-07 Biden@USA
      White House | Statement | President Joe Biden spoke with Prime Minister Jonas Gahr Støre of Norway to discuss the Prime Minister's recent trip to Peru, as well as the United Nations General Assembly meetings in September. | meeting occurred - Biden@USA+Støre@NOR; visit occurred - Støre@NOR; session occurred 2022-09
      # what was done is not to come, whatever it was done for, and is signed by who is said to sign it
      Kremlin | Call | In view of the NATO summit scheduled for July 11 in Vilnius, Vladimir Putin had a telephone conversation with President of Turkiye Recep Tayyip Erdogan. | session planned 2023-07-11; call occurred - Putin@RUS+Erdogan@TUR
      White House | Statement | On June 16, Jake Sullivan met with his counterpart Akiba Takeo of Japan. | meeting occurred 2023-06-16 Sullivan@USA+Takeo@JPN
      White House | Statement | President Joe Biden announced the United States and Norway will sign a treaty on fisheries. | signing planned - @USA+@NOR
      # what goes on at no time and place, and who is welcomed without being named
      White House | Statement | President Joe Biden expressed support for the ongoing talks between Chile and Peru. |
      White House | Statement | This decision was taken in close consultation with our NATO Allies. |
      White House | Statement | President Joe Biden thanked Chile for its leadership at the UN Security Council. |
      White House | Statement | President Joe Biden praised the neighbors of Peru as they welcome and care for refugees. |
      # engagements of persons, those who join a call, those met by somebody whom the sentence names after them, and where a matter is
      White House | Statement | This builds on the engagement between President Biden and President Boric in Santiago in November 2022. | meeting occurred 2022-11 Biden@USA+Boric@CHL
      White House | Statement | President Joe Biden praised the deepening engagement between Chile and Peru. |
      White House | Readout of President Biden's Call with President Macron | President Joe Biden spoke with President Emmanuel Macron of France today. Joining the call were the following leaders: Chilean President Gabriel Boric and Peruvian President Dina Boluarte. | call occurred 2023-06-15 Biden@USA+Macron@FRA+Boric@CHL+Boluarte@PER
      White House | Statement | Jake Sullivan met with President Gabriel Boric of Chile today. Also in the meeting were Senior Director Ann Lee and Ambassador Bob Roe. | meeting occurred 2023-06-15 Sullivan@USA+Boric@CHL+Lee@USA+Roe@USA
      White House | Statement | Dr. Phil Gordon traveled to Chile. During his discussions with Chilean officials, Dr. Gordon discussed the storms in Peru. | visit occurred - Gordon@USA; meeting occurred - Gordon@USA+@CHL
      White House | Statement | Jake Sullivan met with Foreign Minister Alberto van Klaveren of Chile today. The officials discussed the strikes, following the recent phone call between President Biden and President Boric. | meeting occurred 2023-06-15 Sullivan@USA+Klaveren@CHL; call occurred - Biden@USA+Boric@CHL
      # who consults somewhere, who leads talks told before, and guests of the weeks ahead
      White House | Statement | Assistant Secretary Karen Lund will consult with NATO Allies in Brussels on June 20. | meeting planned 2023-06-20 Lund@USA+@NATO
      White House | Statement | Jake Sullivan pledged to closely consult with Israel. The leaders consulted on trade. |
      White House | Statement | The United States and Norway held consultations in Washington today. The dialogue was led by Foreign Minister Kari Lunde of Norway and Assistant Secretary Karen Roe. | meeting occurred 2023-06-15 Lunde@NOR+Roe@USA
      White House | Statement | I look forward to welcoming President Gabriel Boric of Chile to Washington in the weeks ahead. | meeting planned - @USA+Boric@CHL
      # papers that are to be signed, were signed some time ago, and no papers at all
      White House | Statement | President Joe Biden met with President Gabriel Boric of Chile today. The leaders announced their countries' intent to sign a memorandum of understanding on trade. | meeting occurred 2023-06-15 Biden@USA+Boric@CHL; signing planned - @USA+@CHL
      White House | Statement | President Joe Biden met with President Gabriel Boric of Chile today. They welcomed the recent signing of the U.S.-Chile Defense Agreement. | meeting occurred 2023-06-15 Biden@USA+Boric@CHL; signing occurred - @USA+@CHL
      White House | Statement | President Joe Biden discussed an agreement between Chile and Peru that releases prisoners. |
      # a visit of others than the states that met
      White House | Statement | Jake Sullivan met with senior officials from Chile and Peru in Honolulu on June 14. The meeting was part of the announced senior administration travel this week to Fiji. | meeting occurred 2023-06-14 Sullivan@USA+@CHL+@PER
      White House | Joint Statement from the Leaders of the United States and Chile on Fishing | We reiterate our call on Peru to open its ports. |
      White House | Statement | We welcome that the European Union is opening EU accession talks with Albania and North Macedonia. |
      # a day behind an aside
      White House | Statement | President Joe Biden will host President Gabriel Boric of Chile for an Official Visit to the United States, which will include a state dinner, on October 25, 2023. | meeting planned 2023-10-25 Biden@USA+Boric@CHL; visit planned 2023-10-25 Boric@CHL
      # a report: where several agreed, whom "they" are, who stays, who sends, and what is called for
       | Title | Peruvian President Dina Boluarte and Chilean President Gabriel Boric agreed in Lima on Monday to reopen the border. | meeting occurred 2023-06-12 Boluarte@PER+Boric@CHL
       | Title | Peruvian President Dina Boluarte raised the matter with Chilean President Gabriel Boric when they met in Lima on Monday. | meeting occurred 2023-06-12 Boluarte@PER+Boric@CHL
       | Title | Chilean Foreign Minister Alberto van Klaveren is staying in Norway. | visit occurred - Klaveren@CHL
       | Title | Norway freed the Chilean sailors and flew them to Santiago. |
       | Title | Peruvian President Dina Boluarte called for an urgent meeting of the Organization of American States. |
       | Title | Peruvian President Dina Boluarte and Chilean President Gabriel Boric promised to finish the negotiations on the border. |
       | Title | The BRICS group decided at a summit in Johannesburg on Thursday to let in six countries. | session occurred 2023-06-15
       | Title | Peruvian President Dina Boluarte and Chilean President Gabriel Boric agreed at a meeting in Lima on Monday to reopen the border. | meeting occurred 2023-06-12 Boluarte@PER+Boric@CHL
       | Title | The U.N. General Assembly on Monday adopted a resolution on fishing, by 120 votes to 14 with 45 abstentions. | signing occurred 2023-06-12 @UNGA
       | Title | Peruvian President Dina Boluarte spoke by telephone with Chilean President Gabriel Boric. Boric told her that Chile supports the treaty. | call occurred - Boluarte@PER+Boric@CHL
      # words of the press for meetings, calls and signings
       | Title | Peruvian President Dina Boluarte and Ecuadorean President Daniel Noboa spent three hours with Chilean President Gabriel Boric in Santiago on Monday. | meeting occurred 2023-06-12 Boluarte@PER+Noboa@ECU+Boric@CHL
       | Title | Peruvian President Dina Boluarte spent three hours at the port of Santiago. |
       | Title | Peruvian President Dina Boluarte sat down for an hour and ten minutes with Chilean President Gabriel Boric. | meeting occurred - Boluarte@PER+Boric@CHL
       | Title | Peruvian President Dina Boluarte is to see Chilean President Gabriel Boric in Santiago on Monday. | meeting planned 2023-06-19 Boluarte@PER+Boric@CHL
       | Title | Peruvian President Dina Boluarte saw Chilean President Gabriel Boric win the vote on Monday. |
       | Title | Peruvian President Dina Boluarte had breakfast on Monday with Chilean President Gabriel Boric. | meeting occurred 2023-06-12 Boluarte@PER+Boric@CHL
       | Title | Peruvian President Dina Boluarte had breakfast on Monday in a market of Lima. |
       | Title | LIMA, June 15 (Desk) - Chile and Peru signed two pacts on Thursday, the second day of a state visit by Chilean President Gabriel Boric. | signing occurred 2023-06-15 @CHL+@PER; visit occurred 2023-06-14 Boric@CHL
       | Title | Chilean President Gabriel Boric will stop over in Lima on Monday. | visit planned 2023-06-19 Boric@CHL
       | Title | Chilean President Gabriel Boric wants to stop the gangs in Peru. |
       | Title | Peruvian President Dina Boluarte later held a bilateral with Chilean President Gabriel Boric. | meeting occurred - Boluarte@PER+Boric@CHL
       | Title | Peruvian President Dina Boluarte rang Chilean President Gabriel Boric on Monday. | call occurred 2023-06-12 Boluarte@PER+Boric@CHL
       | Title | Chilean President Gabriel Boric and Peruvian President Dina Boluarte signed a treaty. Ecuadorean President Daniel Noboa phoned both leaders on Monday. | signing occurred - Boric@CHL+Boluarte@PER; call occurred 2023-06-12 Noboa@ECU+Boric@CHL; call occurred 2023-06-12 Noboa@ECU+Boluarte@PER
       | Title | Chilean President Gabriel Boric and Peruvian President Dina Boluarte chaired a session of the Joint Fisheries Committee of their countries on Monday. | meeting occurred 2023-06-12 Boric@CHL+Boluarte@PER
       | Title | Chilean President Gabriel Boric and Peruvian President Dina Boluarte met on Monday. The talks were brokered by Brazilian President Luiz Inacio Lula da Silva. | meeting occurred 2023-06-12 Boric@CHL+Boluarte@PER+Silva@BRA
       | Title | Chilean President Gabriel Boric and Peruvian President Dina Boluarte put their signatures to the Arica Declaration on Monday. | signing occurred 2023-06-12 Boric@CHL+Boluarte@PER
       | Title | Chilean President Gabriel Boric and Peruvian President Dina Boluarte signed the Arica Union on Monday. | signing occurred 2023-06-12 Boric@CHL+Boluarte@PER
       | Title | Chilean President Gabriel Boric signed the Fisheries Act on Monday. |
       | Title | Chile and Peru concluded two agreements on fishing on Monday. | signing occurred 2023-06-12 @CHL+@PER
       | Title | Chile and Peru hope to conclude an agreement on fishing. |
       | Title | The leaders of Chile and Peru signed, with President Luiz Inacio Lula da Silva looking on, a treaty on fishing. | signing occurred - @CHL+@PER
       | Title | The UN Security Council adopted by a unanimous vote resolution 2681. | signing occurred - @UNSC
       | Title | Chilean President Gabriel Boric was received by Peruvian President Dina Boluarte in Lima on Monday. In a joint declaration the presidents vowed to fight gangs. | meeting occurred 2023-06-12 Boric@CHL+Boluarte@PER; signing occurred 2023-06-12 @CHL+@PER
       | Title | The UN Security Council discussed the crisis in Haiti on Monday. | session occurred 2023-06-12
       | Title | The UN Security Council has discussed Haiti again and again. |
       | Title | Gangs must go, OAS Secretary General Luis Almagro said at the end of an extraordinary summit of the bloc in Lima on Monday. | session occurred 2023-06-12
       | Title | Brazilian President Luiz Inacio Lula da Silva met Chilean President Gabriel Boric and then Peruvian President Dina Boluarte separately before the dinner. | meeting occurred - Silva@BRA+Boric@CHL; meeting occurred - Silva@BRA+Boluarte@PER
      # what is done again and again, goes on or is only proposed
      White House | Title | The foreign ministers of Chile and Peru meet twice a year. |
      White House | Title | The leaders of Chile and Peru agreed to hold the summit annually. |
      White House | Title | The United States and Chile agreed to continue consultations between their teams. |
      White House | Title | We propose convening an online meeting of the heads of state of Chile and Peru. |
      # the sitting that its members' meeting is
      White House | Quad Leaders' Summit | Today, the leaders of Australia, India, Japan, and the United States met in Tokyo. | session occurred 2023-06-15 @AUS+@IND+@JPN+@USA
      White House | Statement Following the Summit of the Leaders of the United States and the Gulf Cooperation Council (GCC) | The leaders of the Gulf Cooperation Council (GCC) member states and the United States met today in Jeddah. | session occurred 2023-06-15 @USA+@GCC
      Kremlin | Title | The heads of the CIS member states will also hold an informal meeting on June 20. | session planned 2023-06-20
      White House | Title | The United States will host the Ninth Summit of the Americas in Los Angeles in June 2024. | session planned 2024-06 @USA
      # days told of a visit called off, of a sitting on a trip, and of what was signed
      White House | Title | Guinea has requested a postponement of the visit to the United States by President of Guinea Sekouba Konate that was scheduled for June 20-22, 2023. | visit cancelled 2023-06-20 Konate@GIN
      Kremlin | Title | On June 20, Vladimir Putin will make a working visit to Brussels, where he will participate in the EU-Russia summit. | visit planned 2023-06-20 Putin@RUS; session planned 2023-06-20 @EU+Putin@RUS
      Kremlin | Talks with Prime Minister of India Narendra Modi | Vladimir Putin and Narendra Modi signed a protocol of consultations for 2024 and 2025. | meeting occurred - Putin@RUS+Modi@IND; signing occurred - Putin@RUS+Modi@IND
      Kremlin | On June 20, Vladimir Putin will visit France | Vladimir Putin will also have bilateral meetings with Emmanuel Macron and Vladimir Zelensky. | visit planned 2023-06-20 Putin@RUS; meeting planned 2023-06-20 Putin@RUS+Macron@FRA; meeting planned 2023-06-20 Putin@RUS+Zelensky@UKR
      # documents to be signed by those who meet, or whose visit it is
      Kremlin | Title | Vladimir Putin will hold talks with President of Cyprus Nikos Christodoulides on June 20. A number of bilateral documents are to be signed following the talks. | meeting planned 2023-06-20 Putin@RUS+Christodoulides@CYP; signing planned 2023-06-20 @RUS+@CYP
      Kremlin | Title | The President of Russia will make a working visit to South Africa on June 20. Several bilateral documents are scheduled to be signed following the visit. | visit planned 2023-06-20 @RUS; signing planned - @RUS+@ZAF
      # who was at a sitting or a meeting by what he did there
      White House | Title | At the NATO Summit in Vilnius, President Biden reaffirmed the commitment of the United States to Ukraine. | session occurred - Biden@USA
      Kremlin | Title | Vladimir Putin took part in a meeting of the Supreme Eurasian Economic Council. During the meeting, the presidents of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia discussed trade. | session occurred - Putin@RUS+@ARM+@BLR+@KAZ+@KGZ
      White House | Title | Today, the National Security Advisors of the United States, Israel and Bahrain met. Jake Sullivan and Israeli National Security Advisor Tzachi Hanegbi participated from Jerusalem, with Sheikh Nasser bin Hamad Al Khalifa of Bahrain joining virtually. | meeting occurred 2023-06-15 Sullivan@USA+Hanegbi@ISR+Khalifa@BHR
      White House | Title | The ministers of Chile and Peru met. They welcomed India hosting Quad Leaders for the first time later this year. | meeting occurred - @CHL+@PER; session planned 2023 @IND
      White House | Title | Chile and Peru look ahead to a visit to Chile by the President of Peru later in 2023. | visit planned 2023 @PER
      # whoever is elected and not yet in office, and what is only an idea
      White House | Title | Joe Biden welcomed President-elect Daniel Noboa of Ecuador to the White House. | meeting occurred - Biden@USA+Noboa@ECU
      White House | Title | Joe Biden met with Daniel Noboa of Ecuador on June 13. He spoke of his idea of holding a G7 summit. | meeting occurred 2023-06-13 Biden@USA+Noboa@ECU
      # who is met behind a participle, and a dialogue whose title names who states it
      Kremlin | Title | Vladimir Putin had a meeting devoted to the situation in Sudan with President of Kazakhstan Kassym-Jomart Tokayev. | meeting occurred - Putin@RUS+Tokayev@KAZ
      White House | Statement by NSC Spokesperson Adam Hodge on First U.S.-Canada Trade Dialogue | The United States and Canada held their first Trade Dialogue on June 9. | meeting occurred 2023-06-09 @USA+@CAN
      White House | Title | President Biden will participate in a U.S.–EU Summit on June 20. | session planned 2023-06-20 @EU+Biden@USA
      # people who act for no side, and what would have been
      Kremlin | Title | Vladimir Putin met with Alexander Lukashenko. Ordinary people say that when they go to Kazakhstan, they are stopped. | meeting occurred - Putin@RUS+Lukashenko@BLR
      Kremlin | Title | Vladimir Putin met with Alexander Lukashenko. The income that they would have received would have been great. | meeting occurred - Putin@RUS+Lukashenko@BLR
      White House | Title | Jon Finer, joined by Acting Assistant Secretary of State for Near Eastern Affairs Joey Hood, traveled to Tunis and met today with President Kais Saied of Tunisia. | visit occurred 2023-06-15 Finer@USA+Hood@USA; meeting occurred 2023-06-15 Finer@USA+Saied@TUN+Hood@USA
      White House | Title | Jake Sullivan led U.S. participation in a virtual meeting of the U.S.-Israel Strategic Consultative Group on June 13. | meeting occurred 2023-06-13 Sullivan@USA+@ISR
      Kremlin | Title | On June 20, President of Uzbekistan Shavkat Mirziyoyev will come to Russia on a state visit. The agenda for the visit includes the signing of intergovernmental agreements. | visit planned 2023-06-20 Mirziyoyev@UZB; signing planned 2023-06-20 @UZB+@RUS
      White House | Title | Philip Gordon and a delegation of U.S. officials, including Deputy Administrator Isobel Coleman, traveled to El Salvador on June 13. | visit occurred 2023-06-13 Gordon@USA+Coleman@USA
      Kremlin | Title | On June 20, Vladimir Putin will take part in the European Union-Russia summit. The EU delegation at the summit will be headed by European Council President Charles Michel. | session planned 2023-06-20 Putin@RUS+Michel@EU
      White House | Title | President Biden met with Caribbean leaders on June 13. | meeting occurred 2023-06-13 Biden@USA
      # days told by a part of the day, or of what was told before
      Kremlin | Title | In the evening, Vladimir Putin met with President of India Droupadi Murmu. | meeting occurred 2023-06-15 Putin@RUS+Murmu@IND
      White House | Title | Jake Sullivan met with Foreign Minister Tobias Billstrom of Sweden. During today's meeting, they discussed NATO. | meeting occurred 2023-06-15 Sullivan@USA+Billstrom@SWE
      # a dialogue of two states is talks
      White House | Title | The United States and Japan held a strategic dialogue in Washington on June 5. | meeting occurred 2023-06-05 @USA+@JPN
      # who is met at a working meal, and people who act for no side
      Kremlin | Title | Today, Vladimir Putin had a working breakfast with President of France Emmanuel Macron. | meeting occurred 2023-06-15 Putin@RUS+Macron@FRA
      Kremlin | Title | The leaders of Brazil and India met with business leaders. |
      # who took part, listed beside a phrase of attendance
      Kremlin | Title | The SCO summit was held in Astana on June 13. Attending the summit were the presidents of Russia, China and Tajikistan. | session occurred 2023-06-13 @RUS+@CHN+@TJK
      White House | Title | The Quad Foreign Ministers' Meeting in Tokyo brought together the foreign ministers of Australia, India, Japan and the United States. | session occurred - @AUS+@IND+@JPN+@USA
      White House | Title | Secretary Antony Blinken attended the ASEAN Regional Forum on June 13, along with his counterparts from Japan and Vietnam. | session occurred 2023-06-13 Blinken@USA+@JPN+@VNM
      White House | Title | The Arctic Council held its ministerial meeting on June 13. Also present were the foreign ministers of Norway and Denmark. | session occurred 2023-06-13 @NOR+@DNK
      White House | Title | The OSCE Ministerial Council met on June 13. Armenia was represented by Foreign Minister Ararat Mirzoyan, and Chile by Foreign Minister Alberto van Klaveren. | session occurred 2023-06-13 Mirzoyan@ARM+Klaveren@CHL
      White House | Title | The G20 summit opened on June 13 under the chairmanship of Prime Minister Narendra Modi of India. | session occurred 2023-06-13 Modi@IND
      White House | Call with Nordic Counterparts | Jake Sullivan spoke today with his counterparts from the Nordic countries. Countries participating in today's call were Denmark, Finland and Norway. | call occurred 2023-06-15 Sullivan@USA+@DNK+@FIN+@NOR
      White House | Title | The Contact Group, made up of Russia, Germany and France, met on June 13. | session occurred 2023-06-13 @RUS+@DEU+@FRA
      Kremlin | Title | The CIS summit took place in Bishkek. Armenia was represented at the summit by Prime Minister Nikol Pashinyan. | session occurred - Pashinyan@ARM
      Kremlin | Title | An informal meeting of BRICS leaders took place on the sidelines of the G20 summit. Attending the meeting were President of Brazil Luiz Lula da Silva and Prime Minister of India Narendra Modi. | session occurred - Silva@BRA+Modi@IND; session occurred -
      # what is listed is no company, and nobody is said to have been there
      Kremlin | Title | The SCO summit was held in Astana on June 13. It was attended by the heads of Russian companies operating in India. | session occurred 2023-06-13
      Kremlin | Title | The SCO summit was held in Astana on June 13. The summit was not attended by Prime Minister of India Narendra Modi. | session occurred 2023-06-13
      # those who act together at a sitting sit there
      Kremlin | Title | Vladimir Putin took part in the CIS summit. Nikol Pashinyan, Alexander Lukashenko and Sadyr Japarov posed for a photograph with their host. | session occurred - Putin@RUS+Pashinyan@ARM+Lukashenko@BLR+Japarov@KGZ
      # states in place of their organisation, where they are named
      Kremlin | Title | Vladimir Putin met with leaders of the BRICS countries – President of Brazil Luiz Lula da Silva and Prime Minister of India Narendra Modi. | meeting occurred - Putin@RUS+Silva@BRA+Modi@IND
      Kremlin | Title | The heads of Brazil, Russia, India, China and South Africa took part in the BRICS summit. A BRICS declaration was adopted. | session occurred - @BRA+@RUS+@IND+@CHN+@ZAF; signing occurred - @BRA+@CHN+@IND+@RUS+@ZAF
      # remarks at a sitting, and a sitting still to come
      White House | Remarks by Vice President Harris at the U.S.-ASEAN Summit | THE VICE PRESIDENT: Thank you. | session occurred 2023-06-15 Harris@USA+@ASEAN
      White House | Title | President Biden met today with Chancellor Olaf Scholz of Germany ahead of the G7 Summit. | meeting occurred 2023-06-15 Biden@USA+Scholz@DEU; session planned -
      # whose visit it is may stand behind it
      Kremlin | Title | In the course of his working visit to Serbia, Vladimir Putin had a meeting with President of Serbia Aleksandar Vucic. | visit occurred - Putin@RUS; meeting occurred - Putin@RUS+Vucic@SRB
      # who witnesses a signing does not sign
      Kremlin | Title | Vladimir Putin held talks with President of Serbia Aleksandar Vucic. The presidents witnessed the signing of several agreements. | meeting occurred - Putin@RUS+Vucic@SRB; signing occurred - @RUS+@SRB
      White House | Title | In Zimbabwe we continue to witness gross abuses of rights. |
      # states with their persons in brackets
      Kremlin | Title | The CIS summit was attended by the presidents of Belarus (Alexander Lukashenko) and Kyrgyzstan (Sadyr Japarov). | session occurred - Lukashenko@BLR+Japarov@KGZ
      Kremlin | Title | The CSTO session was attended on the Russian side by Sergei Lavrov and Sergei Shoigu. | session occurred - Lavrov@RUS+Shoigu@RUS
      # the delegation told before, and a framework named by its sides
      White House | Title | Jake Sullivan met with President Isaac Herzog of Israel. The delegation also met with Foreign Minister Ararat Mirzoyan of Armenia. | meeting occurred - Sullivan@USA+Herzog@ISR; meeting occurred - Sullivan@USA+Mirzoyan@ARM
      White House | Title | They spoke of the U.S.-EU Trade and Technology Council meeting in Sweden on June 5. | session occurred 2023-06-05 @USA+@EU
      # a summit of three states is talks, who joins one is no framework, and what lies behind is no plan
      White House | Title | President Biden hosted the U.S.-Japan-ROK summit at Camp David in May. | meeting occurred 2023-05 @JPN+@KOR+Biden@USA
      White House | Title | President Biden will join an extraordinary NATO summit on June 20. | session planned 2023-06-20 Biden@USA
      White House | Title | Last year Vice President Harris decided to travel to Singapore. | visit occurred 2022 Harris@USA
      Kremlin | Title | Vladimir Putin took part in the international conference on Chad in Berlin. Taking part in the talks were Chancellor of Germany Olaf Scholz and President of Chad Mahamat Deby. | session occurred - Putin@RUS+Scholz@DEU+Deby@TCD
      # for which side those act whom a sentence lists
      Kremlin | Norway-EU Summit | The Norway-EU summit was held on June 13. On the Norwegian side, the following people took part in the meeting: Prime Minister Jonas Store, Norwegian Ambassador to Estonia Anne Holm and Energy Minister Terje Aasland. From the EU side, the summit's participants were: President of the European Council Charles Michel, Finnish Prime Minister Petteri Orpo and Commissioner Thierry Breton. | session occurred 2023-06-13 Store@NOR+Holm@NOR+Aasland@NOR+Michel@EU+Orpo@EU+Breton@EU
      White House | Title | President Samia Hassan of Tanzania and President William Ruto of Kenya met in Arusha. The Kenyan side was represented by Foreign Minister Alfred Mutua and Trade Minister Moses Kuria. | meeting occurred - Hassan@TZA+Ruto@KEN+Mutua@KEN+Kuria@KEN
      # what stands before a colon is told by what follows
      Kremlin | Title | Vladimir Putin took part in the SCO summit. The event was attended by delegation heads of the SCO observer states: President of Iran Ebrahim Raisi, President of Mongolia Ukhnaagiin Khurelsukh and Prime Minister of Armenia Nikol Pashinyan. | session occurred - Putin@RUS+Raisi@IRN+Khurelsukh@MNG+Pashinyan@ARM
      Kremlin | Title | The African Union summit opened on June 13. Taking part in it were leaders of the member states: President William Ruto of Kenya and President Paul Kagame of Rwanda. | session occurred 2023-06-13 Ruto@KEN+Kagame@RWA
      # partners of meetings that somebody is told to have had
      Kremlin | Title | Vladimir Putin spoke well of the meetings he had held the day before with President Gabriel Boric of Chile and President Dina Boluarte of Peru. | meeting occurred 2023-06-14 Putin@RUS+Boric@CHL; meeting occurred 2023-06-14 Putin@RUS+Boluarte@PER
      # those who say "we met" together, and states that act at a sitting
      White House | Joint Statement by President Joe Biden of the United States and Prime Minister Jonas Store of Norway | We met today to mark a century of friendship. | meeting occurred 2023-06-15 Biden@USA+Store@NOR
      White House | Title | At the NATO Summit last month, Norway and Canada agreed to do more for the Arctic. | session occurred 2023-05 @NOR+@CAN
      # an invitation that was accepted
      White House | Title | President Biden accepted Prime Minister Modi's invitation to pay a visit to India. | visit planned - Biden@USA
      White House | Title | President Biden declined Prime Minister Modi's invitation to visit India. |
      # sittings by a compound of which the second name has two words, and those of which only the title tells as a meeting
      Kremlin | Title | They noted the success of the Chile–European Union summit in Santiago. | session occurred - @CHL+@EU
      White House | Statement on President Biden's Meeting with G7 Leaders | Tomorrow, President Biden will take part in the G7 Leaders' meeting in Hiroshima with Prime Minister Fumio Kishida of Japan. | session planned 2023-06-16 Biden@USA+Kishida@JPN
      # a call for something is no conversation
      White House | Title | We join in Prime Minister Store's call for Iran to be held accountable. |
      White House | Title | The leaders welcomed the call by President Stubb of Finland for stronger efforts. |
      # what a call is on
      White House | Readout of President Biden's Call with Nordic Leaders on Belarus and Georgia | Participants in the call included Prime Minister Jonas Store of Norway. | call occurred - Biden@USA+Store@NOR
      # summits of several by the list that goes with them, apart from the meeting at which they are recalled
      Kremlin | Title | Vladimir Putin met with Narendra Modi. The leaders recalled the trilateral summit of Russia, India and China in Osaka in March 2023. | meeting occurred - Putin@RUS+Modi@IND; meeting occurred 2023-03 @RUS+@IND+@CHN
      Kremlin | Title | Vladimir Putin spoke of the results of the May 22 trilateral summit in Kazan of Russia, Egypt and Ethiopia. | meeting occurred 2023-05-22 @RUS+@EGY+@ETH
      White House | Title | They noted the conclusions of the Vienna conference on Mali. | session occurred -
      # who is at a meeting for one side, guests to come, what may come, who speaks for something, and a stop before
      Kremlin | Meeting with Governor of Texas Greg Abbott | Vladimir Putin received Governor of Texas Greg Abbott. The Russian representatives at the meeting included Presidential Aide Yury Ushakov and Moscow Mayor Sergei Sobyanin. | meeting occurred - Putin@RUS+Abbott@USA+Ushakov@RUS+Sobyanin@RUS
      White House | Title | President Biden will welcome President Boric of Chile for a visit to Washington this fall. | meeting planned 2023 Biden@USA+Boric@CHL; visit planned 2023 Boric@CHL
      Kremlin | Title | Preparations for a possible visit by President of Chile Gabriel Boric to Russia were discussed. |
      White House | Title | The Presidents of Chile and Peru spoke in support of a ceasefire. |
      Kremlin | Title | Vladimir Putin arrived in Cairo from Jordan, where he met with Abdullah II. | visit occurred - Putin@RUS; meeting occurred - Putin@RUS+II@JOR
      """)
  void read(String publisher, String title, String text, String expected) {
    assertEquals(expected == null ? "" : expected,
        Prose.published(publisher, title, text).events().stream().map(EventTableTest::told)
            .collect(Collectors.joining("; ")));
  }
}
