package entente.map;

import entente.model.Certainty;
import entente.model.Claim;
import entente.model.ClaimKind;
import entente.model.Document;
import entente.model.Event;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Extraction;
import entente.model.EventLink;
import entente.model.Link;
import entente.model.LinkReason;
import entente.model.LinkedExtraction;
import entente.model.PartialDate;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Passage;
import entente.model.Period;
import entente.model.Place;
import entente.model.Polarity;
import entente.model.Relation;
import entente.model.SentenceOutcome;
import entente.model.Sourcing;
import entente.model.VisitKind;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Two documents that tell of the same meeting in Goa: a news report that cites the Chinese side, and
 * a release of the Russian side.
 */
final class GoaCase {
  private static final Party CHINA = Party.state("CHN");
  private static final Party RUSSIA = Party.state("RUS");
  private static final Participant QIN = new Participant("Qin Gang", CHINA, "Foreign Minister");
  private static final Participant LAVROV = new Participant("Sergei Lavrov", RUSSIA,
      "Foreign Minister");
  private static final Participant MAO = new Participant("Mao Ning", CHINA, "spokesperson");
  private static final Map<Participant, Link> PERSONS = Map.of(QIN,
      new Link("Qin Gang", true, LinkReason.NAME_IN_POST, "name and post"), LAVROV,
      new Link("Sergei Lavrov", true, LinkReason.NAME_IN_POST, "name"), MAO,
      new Link("Mao Ning", false, LinkReason.UNKNOWN_NAME, "unknown name"));
  private static final EventLink MEETING = new EventLink("meeting 2023-05-04 CHN RUS",
      LinkReason.DAY_AND_SIDES);
  private static final Period MAY_4 = Period.of(LocalDate.of(2023, 5, 4));

  static final String NEWS_TEXT = "Qin Gang met Sergei Lavrov in Goa on Thursday on the sidelines of"
      + " the SCO meeting. 😀 The two sides agreed to expand trade under frameworks such as BRICS."
      + " Both oppose all forms of hegemony. Qin will pay an official visit to Pakistan in May,"
      + " Mao Ning said.";
  static final String RELEASE_TEXT = "Sergei Lavrov met Qin Gang in Goa. They oppose hegemony and"
      + " discussed Ukraine. Lavrov supported the Position Paper of China.";

  private GoaCase() {}

  static LinkedExtraction news() {
    Document document = new Document("goa-news", LocalDate.of(2023, 5, 5), "Talks in Goa",
        NEWS_TEXT, "Example Times", null, URI.create("https://example.org/goa"), "en");
    Event session = new Event("e2", EventType.SESSION, EventStatus.OCCURRED, MAY_4,
        new Place("Goa", "IND"), "SCO meeting", "SCO", null, null, List.of(), null,
        passage(NEWS_TEXT, "the SCO meeting", 0), 0.8);
    Event visit = new Event("e3", EventType.VISIT, EventStatus.PLANNED,
        Period.of(PartialDate.of(YearMonth.of(2023, 5))), new Place(null, "PAK"), null, null, null,
        VisitKind.OFFICIAL, List.of(QIN), MAO,
        passage(NEWS_TEXT, "Qin will pay an official visit to Pakistan", 3), 0.7);
    Claim trade = new Claim("c1", ClaimKind.COMMITMENT, List.of(CHINA, RUSSIA), null, null,
        "expand trade", List.of("BRICS"), false, Certainty.CERTAIN, "e1",
        passage(NEWS_TEXT, "agreed to expand trade", 1), 0.9);
    Claim hegemony = new Claim("c2", ClaimKind.POSITION, List.of(CHINA, RUSSIA), null,
        Polarity.OPPOSE, "all forms of hegemony", List.of(), true, Certainty.CERTAIN, "e1",
        passage(NEWS_TEXT, "oppose all forms of hegemony", 2), 0.9);
    int end = NEWS_TEXT.indexOf(" 😀");
    return new LinkedExtraction(
        new Extraction(document, new Sourcing(null, "Chinese Foreign Ministry", null),
            List.of(meeting(NEWS_TEXT, "Qin Gang met Sergei Lavrov", "e2"), session, visit),
            List.of(trade, hegemony), List.of(), List.of("SCO", "BRICS", "Example Dialogue"),
            List.of(new Relation(CHINA, RUSSIA, "CONSULT", "040",
                passage(NEWS_TEXT, NEWS_TEXT.substring(0, end), 0), 0.9)),
            List.of(new SentenceOutcome(0, 0, end, SentenceOutcome.Kind.READ, ""))),
        PERSONS, Map.of("e1", MEETING, "e2",
            new EventLink("session 2023-05-04 SCO", LinkReason.FRAMEWORK_AND_DAY)));
  }

  static LinkedExtraction release() {
    Document document = new Document("goa-release", LocalDate.of(2023, 5, 4), "On talks",
        RELEASE_TEXT, "Russian Foreign Ministry", null, null, "en");
    Claim hegemony = new Claim("c1", ClaimKind.POSITION, List.of(RUSSIA, CHINA), null,
        Polarity.OPPOSE, "hegemony", List.of(), true, Certainty.CERTAIN, "e1",
        passage(RELEASE_TEXT, "They oppose hegemony", 1), 0.9);
    Claim ukraine = new Claim("c2", ClaimKind.TOPIC, List.of(RUSSIA, CHINA), null, null, "Ukraine",
        List.of(), true, Certainty.CERTAIN, null, passage(RELEASE_TEXT, "discussed Ukraine", 1),
        0.9);
    Claim paper = new Claim("c3", ClaimKind.POSITION, List.of(RUSSIA), LAVROV, Polarity.SUPPORT,
        "the Position Paper of China", List.of(), true, Certainty.CERTAIN, null,
        passage(RELEASE_TEXT, "Lavrov supported the Position Paper", 2), 0.9);
    return new LinkedExtraction(
        new Extraction(document, Sourcing.NONE,
            List.of(meeting(RELEASE_TEXT, "Sergei Lavrov met Qin Gang", null)),
            List.of(hegemony, ukraine, paper), List.of(), List.of(), List.of(), List.of()),
        PERSONS, Map.of("e1", MEETING));
  }

  private static Event meeting(String text, String words, String sidelinesOf) {
    return new Event("e1", EventType.MEETING, EventStatus.OCCURRED, MAY_4, new Place("Goa", "IND"),
        null, null, sidelinesOf, null, List.of(QIN, LAVROV), null, passage(text, words, 0), 0.95);
  }

  private static Passage passage(String text, String words, int sentence) {
    int start = text.indexOf(words);
    return new Passage(words, start, start + words.length(), sentence);
  }
}
