package entente.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import entente.extract.Prose;
import entente.model.Event;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Extraction;
import entente.model.PartialDate;
import org.junit.jupiter.api.Test;

class SettingCompleterTest {
  private static Event first(Extraction extraction, EventType type) {
    return extraction.events().stream().filter(event -> event.type() == type).findFirst()
        .orElseThrow();
  }

  @Test
  void documentsSignedTogetherHaveThePlaceBehindThem() {
    Event signing = first(Prose.read("President Xi Jinping of China and President Vladimir Putin of"
        + " Russia signed a joint declaration and a trade agreement in Moscow on March 21, 2023."),
        EventType.SIGNING);
    assertEquals("RUS", signing.place().country());
  }

  @Test
  void whoMeetsOnTheDayOfASittingOfHisMeetsWhereItSits() {
    Event meeting = first(Prose.read("The G20 Summit took place in New Delhi on September 9, 2023.",
        "Prime Minister Narendra Modi of India met President Emmanuel Macron of France in New Delhi"
            + " on September 9.",
        "Modi held talks with Prime Minister Rishi Sunak of the United Kingdom on September 9."),
        EventType.MEETING);
    assertEquals("IND", meeting.place().country());
  }

  @Test
  void aReportOfTheDayComesFromWhereItHappened() {
    String told = "NEW DELHI, June 15 -- Prime Minister Narendra Modi of India met President"
        + " Emmanuel Macron of France on Thursday.";
    assertEquals("IND", first(Prose.read(told), EventType.MEETING).place().country());
    assertNull(first(Prose.read(told.replace("Thursday", "June 5")), EventType.MEETING).place());
  }

  @Test
  void aVisitThatItsHostTellsOfIsToTheHostAndWhenTheGuestIsReceived() {
    Extraction extraction = Prose.published("White House", "Statement on a visit",
        "President Biden will welcome Prime Minister Sanna Marin of Finland to the White House on"
            + " July 13, 2023. Prime Minister Marin's visit will affirm the ties between the United"
            + " States and Finland.");
    Event visit = first(extraction, EventType.VISIT);
    assertEquals(EventStatus.PLANNED, visit.status());
    assertEquals("USA", visit.place().country());
    assertEquals(PartialDate.parse("2023-07-13"), visit.when().start());
    assertEquals("Sanna Marin", visit.participants().getFirst().person());
  }
}
