package entente.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.extract.Prose;
import entente.model.Event;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Extraction;
import entente.model.Participant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventExtractorTest {
  private static Event only(Extraction extraction, EventType type) {
    List<Event> found = extraction.events().stream().filter(event -> event.type() == type)
        .toList();
    assertEquals(1, found.size(), () -> "events of " + extraction.events());
    return found.getFirst();
  }

  /** The participants as "person/party", sides without a person as the party alone. */
  private static String who(Event event) {
    return event.participants().stream()
        .map(each -> (each.person() == null ? "" : each.person() + "/") + each.party().code())
        .collect(Collectors.joining(", "));
  }

  private static String sides(Event event) {
    return event.participants().stream().map(Participant::party).map(party -> party.code())
        .distinct().collect(Collectors.joining(", "));
  }

  private static String day(Event event) {
    return String.valueOf(event.when().start());
  }

  @Test
  void aFrameworkAloneSitsWhereSomebodyMeetsOnItsMargins() {
    Extraction read = Prose.read("President Joe Biden met President Ferdinand Marcos of the"
        + " Philippines in New York on September 22, 2022 on the margins of the United Nations"
        + " General Assembly.");
    Event session = only(read, EventType.SESSION);
    assertEquals("UNGA", session.framework());
    assertEquals(session.id(), only(read, EventType.MEETING).sidelinesOf());
  }

  @Test
  void eachRepeatedWithAddsAPartner() {
    Event meeting = Prose.read("President Xi Jinping of China held talks with Emmanuel Macron, with"
        + " Anthony Albanese and with Yoon Suk Yeol in Bali on November 15, 2022.").events()
        .getFirst();
    assertEquals("CHN, FRA, AUS, KOR", sides(meeting));
  }

  @Test
  void thoseWhoConveneForASittingTakePartInIt() {
    Extraction read = Prose.read("The leaders of India, Israel, the United Arab Emirates and the"
        + " United States convened for the first leaders' meeting of the I2U2 Group on July 14,"
        + " 2022.");
    assertEquals(1, read.events().size());
    assertEquals("IND, ISR, ARE, USA", sides(only(read, EventType.SESSION)));
  }

  @Test
  void thoseWhoGatherMeetButGatheringTestimonyIsNone() {
    Event meeting = only(Prose.read("The foreign ministers of Brazil, China and South Africa"
        + " gathered in Cape Town on June 1 for talks."), EventType.MEETING);
    assertEquals("BRA, CHN, ZAF", sides(meeting));
    assertTrue(Prose.read("France and Germany gathered testimony on the war.").events().isEmpty());
  }

  @Test
  void aTripForTalksIsAVisitAndAMeeting() {
    Extraction read = Prose.read("Secretary of State Antony Blinken of the United States will"
        + " travel to Beijing on Sunday for talks with Foreign Minister Qin Gang of China.");
    Event meeting = only(read, EventType.MEETING);
    assertEquals("Antony Blinken/USA, Qin Gang/CHN", who(meeting));
    assertEquals(EventStatus.PLANNED, meeting.status());
    assertEquals("2023-06-18", day(meeting));
    assertEquals("CHN", meeting.place().country());
    assertEquals("2023-06-18", day(only(read, EventType.VISIT)));
  }

  @Test
  void whatDependsOnSomethingElseIsNoEvent() {
    assertTrue(Prose.read("Volodymyr Zelenskyy would meet Xi Jinping in Kyiv if China agreed.")
        .events().isEmpty());
  }

  @Test
  void aLeaderOfASideIsItsLeaderNamedBefore() {
    Extraction read = Prose.read("Xi Jinping arrived in Moscow on March 20.",
        "The Chinese leader met Prime Minister Mikhail Mishustin of Russia on March 21.");
    assertEquals("Xi Jinping/CHN, Mikhail Mishustin/RUS", who(only(read, EventType.MEETING)));
  }

  @Test
  void theTimeOfAMatterIsNotThatOfTheTalk() {
    Event meeting = Prose
        .read("Prime Minister Kishida Fumio of Japan and President Yoon Suk Yeol of"
            + " South Korea spoke of the May 7 summit.")
        .events().getFirst();
    assertEquals("null", day(meeting));
  }

  @Test
  void daysBehindTheCountryDateTheVisit() {
    Event visit = only(Prose.read("Secretary of State Antony Blinken of the United States visited"
        + " Saudi Arabia June 6-8."), EventType.VISIT);
    assertEquals("2023-06-06", day(visit));
    assertEquals("SAU", visit.place().country());
  }

  @Test
  void twoChiefsJoinedByAndAreTwoPersons() {
    Extraction read = Prose.published("White House", "",
        "President Joe Biden of the United States met Prime Minister Kishida Fumio of Japan in"
            + " Hiroshima on May 18. The President and Prime Minister Kishida met in Washington in"
            + " January.");
    assertEquals("Joe Biden/USA, Kishida Fumio/JPN", who(read.events().get(1)));
  }

  @Test
  void bothPostsOfAPersonAreOneTitle() {
    Event meeting = only(
        Prose.published("White House", "", "Deputy Assistant to the President and White House"
            + " Coordinator for the Middle East and North Africa Brett McGurk met Crown Prince"
            + " Mohammed bin Salman of Saudi Arabia in Jeddah on May 7."),
        EventType.MEETING);
    assertEquals("Brett McGurk/USA, Mohammed bin Salman/SAU", who(meeting));
  }

  @Test
  void aBodyBehindItsSideBelongsToTheTitle() {
    Event meeting = only(
        Prose.read("Secretary of the Russian Security Council Nikolai Patrushev met"
            + " Ajit Doval of India in Moscow in February."),
        EventType.MEETING);
    assertEquals("Nikolai Patrushev/RUS, Ajit Doval/IND", who(meeting));
  }

  @Test
  void aTitleOfRemarksBeforeAMeetingTellsOfIt() {
    Event meeting = only(Prose.titled("Remarks by Chancellor Olaf Scholz of Germany and Prime"
        + " Minister Kishida Fumio of Japan Before Bilateral Meeting", "Welcome to Tokyo."),
        EventType.MEETING);
    assertEquals("Olaf Scholz/DEU, Kishida Fumio/JPN", who(meeting));
  }

  @Test
  void laterSentencesSayWhoAttended() {
    String talks = "President Xi Jinping of China held talks with President Luiz Inácio Lula da"
        + " Silva of Brazil in Beijing on April 14.";
    String all = "Xi Jinping/CHN, Luiz Inácio Lula da Silva/BRA, Mauro Vieira/BRA, Qin Gang/CHN";
    List.of("The talks were attended by Foreign Ministers Mauro Vieira of Brazil and Qin Gang of"
        + " China.",
        "Taking part in the talks were Foreign Ministers Mauro Vieira of Brazil and Qin Gang of"
            + " China.",
        "Foreign Ministers Mauro Vieira of Brazil and Qin Gang of China took part in the talks.",
        "They were joined by Foreign Ministers Mauro Vieira of Brazil and Qin Gang of China.")
        .forEach(attendance -> assertEquals(all,
            who(only(Prose.read(talks, attendance), EventType.MEETING)), attendance));
  }

  @Test
  void theDaysOfASittingAreCountedBackFromItsEnd() {
    Event session = only(Prose.read("The leaders of India and China wound up a two-day BRICS Summit"
        + " in Johannesburg on June 11, 2023."), EventType.SESSION);
    assertEquals("2023-06-10", day(session));
    assertEquals("2023-06-11", String.valueOf(session.when().end()));
    assertEquals("2023-06-10", day(only(Prose.read("The two-day G20 Summit in New Delhi ended on"
        + " June 11, 2023."), EventType.SESSION)));
    assertEquals("2023-06-10", day(only(Prose.read("Xi Jinping of China began a three-day state"
        + " visit to Russia on June 10, 2023."), EventType.VISIT)));
  }

  @Test
  void theSummitOnWhoseSidelinesSomethingIsToldIsTheOneBefore() {
    Extraction read = Prose.read("The BRICS Summit took place in Kazan on October 23, 2024.",
        "On the sidelines of the summit, Xi Jinping of China met Narendra Modi of India.");
    Event meeting = only(read, EventType.MEETING);
    assertEquals(only(read, EventType.SESSION).id(), meeting.sidelinesOf());
    assertEquals("RUS", meeting.place().country());
  }

  @Test
  void whoSignsAtASittingOfTheirsTakesPartInIt() {
    Extraction read = Prose.read("Prime Minister Shinzo Abe of Japan and European Council President"
        + " Donald Tusk signed a declaration in Brussels on June 12, 2023, at the EU-Japan"
        + " Summit.");
    assertEquals("Shinzo Abe/JPN, Donald Tusk/EU", who(only(read, EventType.SESSION)));
    assertEquals("EU", only(read, EventType.SIGNING).framework());
  }

  @Test
  void aSittingThatWillNotTakePlaceIsCalledOff() {
    Event session = only(Prose.read("The Quad Summit will not take place, Prime Minister Anthony"
        + " Albanese of Australia said."), EventType.SESSION);
    assertEquals("QUAD", session.framework());
    assertEquals(EventStatus.CANCELLED, session.status());
  }

  @Test
  void talksThatAreOnlyProposedOrToBeResumedAreNone() {
    assertTrue(Prose.read("Xi Jinping supported the resumption of peace talks between Russia and"
        + " Ukraine.").events().isEmpty());
    assertTrue(Prose.read("Narendra Modi proposed a virtual session of the G20 in November.")
        .events().isEmpty());
  }

  @Test
  void aSittingOnATripHasItsDaysAndPlace() {
    Event session = only(Prose.read("Qin Gang of China will travel to Pakistan on June 20 and 21.",
        "While there, he is to attend the China-Afghanistan-Pakistan Foreign Ministers' Dialogue."),
        EventType.SESSION);
    assertEquals("2023-06-20", day(session));
    assertEquals("PAK", session.place().country());
  }

  @Test
  void whomTheHostOfASummitReceivesTakesPartInIt() {
    Event session = Prose.read("The BRICS Summit took place in Johannesburg on June 14, 2023.",
        "President Cyril Ramaphosa of South Africa hosted President Xi Jinping of China and Prime"
            + " Minister Narendra Modi of India.")
        .events().getFirst();
    assertEquals(EventType.SESSION, session.type());
    assertEquals("Cyril Ramaphosa/ZAF, Xi Jinping/CHN, Narendra Modi/IND", who(session));
  }

  @Test
  void whoIsInformedByTelephoneIsCalled() {
    Event call = only(Prose.read("President Joe Biden of the United States informed Prime Minister"
        + " Anthony Albanese of Australia by telephone on Tuesday."), EventType.CALL);
    assertEquals("Joe Biden/USA, Anthony Albanese/AUS", who(call));
  }

  @Test
  void whoHadArrivedBeforeIsAVisitor() {
    Event visit = only(Prose.read("Defence Minister Yoav Gallant of Israel, who had arrived in"
        + " Washington on Sunday, met Jake Sullivan of the United States on Monday."),
        EventType.VISIT);
    assertEquals("Yoav Gallant/ISR", who(visit));
    assertEquals("2023-06-11", day(visit));
  }

  @Test
  void theMinistersOfTwoCountriesAreNotThePresidentsWhoMet() {
    Event meeting = Prose.read(
        "President Xi Jinping of China met President Vladimir Putin of Russia"
            + " in Moscow on June 14, 2023.",
        "The foreign ministers of the two countries will meet in July.").events().getLast();
    assertEquals("CHN, RUS", who(meeting));
  }

  @Test
  void aGuestReceivedForASittingIsMet() {
    Extraction read = Prose.read("Secretary of State Antony Blinken of the United States hosted"
        + " Foreign Minister S. Jaishankar of India in Washington on April 11, 2022 for the"
        + " U.S.-India Ministerial Dialogue.");
    assertEquals("Antony Blinken/USA, S. Jaishankar/IND", who(only(read, EventType.MEETING)));
  }

  @Test
  void aSummitSpokenOfIsNotTheMeetingThatWasAttended() {
    Extraction read = Prose.read("President Xi Jinping of China held talks with President Luiz"
        + " Inácio Lula da Silva of Brazil in Beijing on April 14.",
        "They looked back on the BRICS Summit and prepared the upcoming G20 Summit.",
        "The talks were attended by Foreign Minister Mauro Vieira of Brazil.");
    assertEquals("Xi Jinping/CHN, Luiz Inácio Lula da Silva/BRA, Mauro Vieira/BRA",
        who(only(read, EventType.MEETING)));
  }

  @Test
  void aStatesOwnCouncilIsNoOtherSide() {
    assertTrue(Prose.published("Kremlin", "Meeting with permanent members of the Security Council",
        "Security Council Secretary Nikolai Patrushev attended the meeting.").events().isEmpty());
  }

  @Test
  void whatTwoRecallInATranscriptIsAnEventOfItsOwn() {
    List<Event> events = Prose.published("Kremlin",
        "Meeting with President of Armenia Vahagn Khachaturyan",
        "Vladimir Putin met with President of Armenia Vahagn Khachaturyan.\n\n"
            + "President of Russia Vladimir Putin: We met in Sochi in May.\n\n"
            + "I remember your visit to Russia. Today's talks will help our trade.")
        .events();
    assertEquals(3, events.size(), events::toString);
    assertEquals("2023-05", day(events.get(1)));
    assertEquals("Vladimir Putin/RUS, Vahagn Khachaturyan/ARM", who(events.get(1)));
    assertEquals("Vahagn Khachaturyan/ARM", who(events.get(2)));
    assertTrue(events.stream().allMatch(event -> event.status() == EventStatus.OCCURRED));
  }

  @Test
  void itemsOfAListNameThoseWhoTookPart() {
    Event session = Prose.published("Kremlin", "Title",
        "The CIS summit took place in Bishkek. The meeting was attended by:\n\n"
            + "- President of Belarus Alexander Lukashenko;\n"
            + "- President of Kyrgyzstan Sadyr Japarov.")
        .events().getFirst();
    assertEquals("Alexander Lukashenko/BLR, Sadyr Japarov/KGZ", who(session));
  }
}
