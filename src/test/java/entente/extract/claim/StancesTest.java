package entente.extract.claim;

import static entente.extract.claim.OsloTalks.claims;
import static org.assertj.core.api.Assertions.assertThat;

import entente.extract.Prose;
import entente.model.Claim;
import entente.model.Party;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what words of stance claim in one sentence after a meeting, in sentences of our own. */
class StancesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "Eide raised the case of the detained sailors. | TOPIC the case of the detained sailors",
    "Eide raised concerns about the blockade. | - the blockade",
    "Eide raised matters of concern, including the loss of whales. | - the loss of whales",
    "Concern was expressed over the loss of whales. | - the loss of whales",
    "Wong expressed concern for the sailors in port. | + the sailors in port",
    "They noted with satisfaction the growth of trade. | + the growth of trade",
    "They noted with regret the decline of trade. | - the decline of trade",
    "They highly assessed the results of the fair. | + the results of the fair",
    "They gave a positive assessment of the fair. | + the fair",
    "Wong pointed out the importance of open ports. | + open ports",
    "Wong said that it is unacceptable to close the ports. | - close the ports",
    "Wong stressed that every port must be kept open. | + every port must be kept open",
    "It was noted that the dispute must be settled in court. | + the dispute must be settled in court",
    "They stand ready to send further ships. | COMMITMENT send further ships",
    "Norway will not hesitate to defend its shipping. | COMMITMENT defend its shipping",
    "Norway will never forget the help of the sailors. | COMMITMENT never forget the help of the sailors",
    "Norway will not rest until the sailors are free. | COMMITMENT not rest until the sailors are free",
    "Norway will never stop working for open ports. | COMMITMENT never stop working for open ports",
    "They recommitted to protecting whales. | COMMITMENT protecting whales",
    "The talks focused on how to protect whales. | TOPIC protect whales",
    "They discussed how Norway is working to save whales. | TOPIC how Norway is working to save whales",
    "Wong hopes that Norway will open its ports. | + Norway will open its ports",
    "Wong voiced the hope that Norway would support the port authority. | + Norway would support the port authority",
    "Eide said: 'We hope that you will support the ferry line.' | + you will support the ferry line",
    "Eide said: 'I hope the members of the council will open new ports and save whales.' | + the members of the council will open new ports and save whales",
    "Eide said: 'We hope that we will build new ports.' | COMMITMENT build new ports",
    "Wong hopes that all sides take measures to save whales. | + all sides take measures to save whales",
    "They agreed on the importance of work to end the dispute. | + work to end the dispute",
    "They discussed ways for the two sides to expand trade. | TOPIC ways for the two sides to expand trade",
    "Norway will take all steps to protect its shipping. | COMMITMENT take all steps to protect its shipping",
    "Norway will thank Wong for her help with the rescue. | + her help with the rescue",
    "Wong said that Norway is a friend. Eide said that the ferry line was a major achievement. | + the ferry line was a major achievement",
    "Eide said that the blockade is a threat to shipping. | - the blockade is a threat to shipping",
    "Eide stressed that the blockade is a breach of the treaty. | - the blockade is a breach of the treaty",
    "Wong said that the treaty is not an obstacle to trade. | + the treaty is not an obstacle to trade",
    "Wong said that Australia regards open ports as a priority. | + open ports",
    "Wong counted the fair among the successes of the year. | + the fair",
    "Wong noted that the main task is to save whales and open the ports. | + save whales",
    "Norway said that its goal remains saving whales. | COMMITMENT saving whales",
    "Wong said that it is time to open the ports. | + open the ports",
    "Wong praised Norway's work as a member of the council, especially as its chair. | + Norway's work as a member of the council",
    "Wong is interested in peace at sea. | + peace at sea",
    "They look forward to opening the ports. | COMMITMENT opening the ports",
    "In Oslo the ministers discussed whales. | TOPIC whales",
    "They called for Chile to open its ports and for Peru to sign the treaty. | + Chile to open its ports",
    "Wong thanked Eide for opening the ports, as well as for sending doctors. | + sending doctors",
    "Wong thanked Eide for opening the ports, as well as for sending doctors. | + opening the ports",
    "They discussed in detail efforts to save whales. | TOPIC efforts to save whales",
    "Wong urged Norway's military leaders to immediately release all those detained and restore the ferry. | + release all those detained",
    "Wong expressed her commitment to a harbour that is open to all. | + a harbour that is open to all",
    "Wong condemned the strikes by Chile and its allies on the harbour. | - the strikes by Chile and its allies on the harbour",
    "They agreed to work together with Peru on managing the quotas, opening the ports, and saving whales. | COMMITMENT opening the ports",
    "They agreed to work together with Peru on managing the quotas, opening the ports, and saving whales. | COMMITMENT saving whales",
    "They discussed their shared interests in protecting whales, supporting maritime security, and increasing economic opportunity. | TOPIC supporting maritime security",
    "They discussed efforts to secure a just and lasting peace at sea. | TOPIC efforts to secure a just and lasting peace at sea",
    "They discussed their work together in the Arctic. | TOPIC their work together in the Arctic",
    "They discussed the plan now on the table to open the ports. | TOPIC the plan now on the table to open the ports",
    "Wong welcomed the vote today to open the ports. | + the vote today to open the ports",
    "Wong congratulated Eide on the swift ratification of the treaty. | + the swift ratification of the treaty",
    "Wong congratulated Eide for receiving the prize. | + receiving the prize",
    "Wong emphasized the support of Australia for open ports. | + open ports",
    "Wong said that Norway is a partner with whom Australia trades. | + Norway is a partner",
    "They discussed the situation following strikes by Peru on the port. | TOPIC the situation following strikes by Peru on the port",
    "They will discuss trade in view of the latest clashes at sea. | TOPIC trade in view of the latest clashes at sea",
    "They discussed security matters, including Chile and Peru. | TOPIC Peru",
    "Wong announced Australia will open its ports. | COMMITMENT open its ports",
    "Wong stressed that Australia will never give up until all sailors are home. | COMMITMENT never give up until all sailors are home",
    "Wong stressed the commitment to ensuring Norway has the resources for its defence. | + ensuring Norway has the resources for its defence",
    "Wong stressed the commitment to ensuring Norway never gets a monopoly. | + ensuring Norway never gets a monopoly",
    "They stressed the importance of ensuring no such event is ever repeated at sea. | + ensuring no such event is ever repeated at sea",
    "They discussed planning to save whales and how the treaty would help. | TOPIC how the treaty would help",
    "They discussed planning to save whales and how the treaty would help. | TOPIC planning to save whales",
    "They agreed on the need to strengthen trade by opening ports and the importance of quotas. | + quotas",
    "Eide said that the ferry line is essential for trade. | + the ferry line",
    "Eide said that the vote is an important step to peace. | + the vote is an important step to peace",
    "They discussed efforts to save whales, including through the new sanctuary at sea. | TOPIC the new sanctuary at sea",
    "They reaffirmed their commitment to saving whales, including through further aid to ports. | + further aid to ports",
    "Norway will work with Chile on a range of matters, including whales, trade and open ports. | COMMITMENT open ports",
    "They agreed to protect shipping, including through new patrols at sea. | COMMITMENT new patrols at sea",
    "Wong offered additional help with the rescue. | COMMITMENT additional help with the rescue",
    "Wong drew attention to the loss of whales. | TOPIC the loss of whales",
    "They discussed the current state and prospects of trade. | TOPIC the current state and prospects of trade",
    "Wong noted the success of the fair. | + the success of the fair",
    "Wong expressed confidence that the two countries will continue to trade. | + the two countries will continue to trade",
    "Trade in the Arctic was also reviewed, including the building of a port. | TOPIC the building of a port",
    "They exchanged views on trade in fish, including on the Norwegian quotas, the new tariffs, and work on a treaty. "
        + "| TOPIC the Norwegian quotas",
    "Wong stressed her commitment to the defence of ports following the attacks on ships. | + the defence of ports",
    "The main topic of the talks was herring quotas in the Arctic. | TOPIC herring quotas in the Arctic",
    "The main issue of the meeting was opening the ports. | TOPIC opening the ports",
    "They noted that there is no alternative to the treaty as the basis of trade. | + the treaty as the basis of trade",
    "They expressed a negative opinion of the new tariffs. | - the new tariffs",
    "Wong stressed the uselessness of the new tariffs. | - the new tariffs",
    "Wong stressed the futility of tariffs and the importance of open ports. | + open ports",
    "Wong announced new programs to save whales. | COMMITMENT new programs to save whales",
    "Norway has announced $3 million in aid to Chile. | COMMITMENT $3 million in aid to Chile",
    "Eide said that Norway is sending doctors to Chile and will open a port. | COMMITMENT sending doctors to Chile",
    "They discussed the need to save whales, as well as the importance of open ports. | TOPIC open ports",
    "They discussed ferries in such busy waters as the Baltic, the Channel and the Aegean. "
        + "| TOPIC ferries in such busy waters as the Baltic, the Channel and the Aegean"})
  void theStanceAndItsTargetAreRead(String sentence, String expected) {
    assertThat(claims(sentence)).extracting(OsloTalks::told)
        .contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "Norway will not send ships, but it will continue to guard the ports. | - send ships; COMMITMENT continue to guard the ports",
    "Norway will not send ships but guard the ports. | - send ships; COMMITMENT guard the ports",
    "Norway will not tolerate theft and it will defend its ports. | - tolerate theft; COMMITMENT defend its ports",
    "Wong said that Australia will not lift the ban. | - lift the ban",
    "They agreed not to close the ports. | COMMITMENT not to close the ports",
    "Norway does not support closing the ports. | - closing the ports",
    "They did not discuss the ban. |", "This, Norway must say, is new. |",
    "They agreed to de-escalate. | COMMITMENT de-escalate",
    "Norway did not agree to lift the ban. | - lift the ban"})
  void whatIsDeniedIsTurnedRoundAndNothingElse(String sentence, String expected) {
    assertThat(claims(sentence)).extracting(OsloTalks::told)
        .isEqualTo(expected == null ? List.of() : List.of(expected.split("; ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The ministers exchanged greetings on the anniversary of the treaty.",
    "Wong conveyed her sympathy and support to the families of the sailors.",
    "Wong stressed that Australia shares the grief of the families.",
    "Wong asked Eide to pass on her best wishes to the king.",
    "Wong is glad to have this opportunity to meet.",
    "Wong noted that Australia is celebrating the anniversary of the treaty.",
    "Only the people of Chile can decide on the future of their state.",
    "Wong thanked Eide for accepting her invitation to the forum.",
    "The people of Norway will prevail.", "The storm is terrible, and it must end.",
    "Nations in every region condemn the blockade.",
    "They had a conversation on the Norwegian side's initiative.",
    "They discussed current issues on the domestic agenda.",
    "The talks will lead to better relations.",
    "The theme of the meeting is Partnership for Growth.",
    "The treaty is a major achievement.",
    "The new fund will help to save whales.",
    "Norway joining the treaty will help to save whales.",
    "Eide addressed participants in the forum."})
  void whatIsNoClaimIsNotRead(String sentence) {
    assertThat(claims(sentence)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "They discussed measures to expand tourism, cut red tape, lower import duties and deepen exchanges of students. "
        + "| measures to expand tourism; cut red tape; lower import duties; deepen exchanges of students",
    "They discussed ways to end the dispute, support Kenya and Uganda as they rebuild, and protect the coast, and they praised the fair. "
        + "| ways to end the dispute; support Kenya and Uganda as they rebuild; protect the coast; the fair",
    "They discussed efforts to guard ships and protect whales. | efforts to guard ships and protect whales",
    "They discussed opportunities to open ports, protect whales, and increase trade, tourism, and peace at sea. "
        + "| opportunities to open ports; protect whales; increase trade, tourism, and peace at sea",
    "They discussed other matters that concern the coast, in particular the risk of drought, possible joint projects in fisheries and the return of sailors from prison. "
        + "| the risk of drought; possible joint projects in fisheries; the return of sailors from prison",
    "They discussed global problems—in particular, the state of the ports after Chile changed its law on trade, the loss of whales and fisheries research. "
        + "| the state of the ports after Chile changed its law on trade; the loss of whales; fisheries research",
    "The talks focused on key issues of fisheries research and regional matters. | key issues of fisheries research; regional matters",
    "They discussed bilateral and regional issues. | bilateral and regional issues",
    "They announced their plan to build, through a joint fund, a research station. | build, through a joint fund, a research station",
    "Wong pledged Australian support for the Norwegian candidate. | the Norwegian candidate",
    "Wong congratulated Norway on opening its ports. | opening its ports",
    "Wong congratulated Eide on the successful conduct of elections. |",
    "Wong congratulated Eide on the beginning of the holy month. |",
    "Wong congratulated Norway on becoming a member of the council. |",
    "Wong will travel to Bergen to advance joint work on whales. | advance joint work on whales",
    "Wong met with Eide to continue building on our long partnership. | continue building on our long partnership",
    "Eide will travel to Perth to mark the progress since the signing of the treaty. | the progress since the signing of the treaty",
    "Eide celebrated the anniversary of the treaty. |",
    "The growth of trade is marked by the two sides. |",
    "Eide will deliver an address in Perth. |",
    "Wong expressed deep concern regarding the loss of whales. | the loss of whales",
    "They gave a positive assessment to the agreements that were reached in Perth. | the agreements that were reached in Perth",
    "Wong underscored her commitment to help Norway as it seeks a seat, including by working with Chile to admit it. "
        + "| help Norway as it seeks a seat; working with Chile to admit it",
    "They discussed opening ports, deepening trade, and prospects for building ferries. "
        + "| opening ports; deepening trade; prospects for building ferries",
    "Wong said that the treaty is the linchpin of trade. | the treaty is the linchpin of trade",
    "They discussed the consequences of the death of the admiral, who led the raid on the port, the pressing need to bring the sailors home, halting the fighting at sea, and ensuring food reaches villages. "
        + "| the consequences of the death of the admiral; bring the sailors home; halting the fighting at sea; ensuring food reaches villages",
    "They discussed the state of the ports, the northern fisheries and the Baltic situation. "
        + "| the state of the ports; the northern fisheries; the Baltic situation",
    "Wong said that Norway and Chile are strong democracies with able navies. | Norway and Chile are strong democracies with able navies",
    "Wong said that herring trade was a success which helped the coast. | herring trade was a success"})
  void targetsAreCutAsTheTextDividesThem(String sentence, String expected) {
    assertThat(claims(sentence)).extracting(Claim::target)
        .isEqualTo(expected == null ? List.of() : List.of(expected.split("; ")));
  }

  @Test
  void whatTalksToBeHostedAreOnIsATopicOfTheSides() {
    assertThat(claims("On May 5, Oslo will host talks between Norway and Australia on the growth of"
        + " fisheries.")).extracting(Claim::target).containsExactly("the growth of fisheries");
  }

  @Test
  void listsOfStatesAndWhatIsEmphasisedAreTopicsOfTheirOwn() {
    assertThat(claims("They exchanged views on urgent crises, including Sudan, Haiti, and Yemen."))
        .extracting(Claim::target).contains("Sudan", "Haiti", "Yemen");
    assertThat(claims("They discussed fisheries in the Arctic with an emphasis on herring quotas."))
        .extracting(Claim::target).contains("fisheries in the Arctic", "herring quotas");
  }

  @Test
  void partnersThatAreListedAreNoTopics() {
    assertThat(
        claims("They discussed work with regional partners, including Chile, Peru, and Fiji."))
        .extracting(Claim::target).doesNotContain("Chile", "Peru", "Fiji");
  }

  @Test
  void whatAThingWouldLeadToIsNoClaimOfItsOwn() {
    assertThat(claims("They welcomed the deal that would lead to a truce, the release of sailors,"
        + " and an end to the dispute.")).extracting(Claim::target)
        .doesNotContain("the release of sailors");
  }

  @Test
  void whatAMinisterIsBriefedOnIsNotPartOfTheTitle() {
    assertThat(claims("Eide briefed the Foreign Minister on Norway's plans for whales."))
        .extracting(Claim::target).contains("Norway's plans for whales");
  }

  @Test
  void aSideThatActsThroughAMinisterOfThatTitleHasThatSpeaker() {
    Claim claim = claims("The Foreign Minister conveyed Norway's willingness to share data.")
        .getFirst();
    assertThat(claim.speaker().person()).isEqualTo("Espen Barth Eide");
  }

  @Test
  void whereNobodyWasMetThePublishersSideTalked() {
    assertThat(Prose.published("Kremlin", "A meeting",
        "President Vladimir Putin chaired a council. "
            + "The participants discussed the war in Sudan.")
        .claims())
        .extracting(claim -> claim.holders().stream().map(Party::code).toList())
        .containsExactly(List.of("RUS"));
  }
}
