package entente.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.extract.Prose;
import entente.extract.SharedReference;
import entente.model.Event;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.Extraction;
import entente.model.LinkedExtraction;
import entente.model.Participant;
import entente.model.PartialDate;
import entente.model.Party;
import entente.model.Period;
import entente.model.Place;
import entente.model.RecordEntry;
import entente.model.RecordSet;
import entente.model.Sourcing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether the same event is found in several documents, on the pairs marked by hand. */
class PairsTest {
  private static final String RECORDS = "visits_to_us:";
  private static final Path MARKED = Path.of("src/test/resources/pairs");

  private record Read(Telling telling, Optional<String> key) {}

  /** The pairs that were at hand while the rules of linking and reading were written. */
  @Test
  void findsTheSameEventInSeveralDocuments() throws IOException {
    PairCount count = count("events.csv");
    assertThat(count.precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(count.recall()).isGreaterThanOrEqualTo(0.80);
  }

  /** The pairs of other documents, marked later and before anything read from them was looked at. */
  @Test
  void findsTheSameEventInOtherDocuments() throws IOException {
    PairCount count = count("unseen.csv");
    assertThat(count.precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(count.recall()).isGreaterThanOrEqualTo(0.75);
  }

  private static PairCount count(String file) throws IOException {
    assumeTrue(MarkedDocuments.areThere(), "../shared/data is not there");
    PairCount count = new PairCount();
    List<Read> read = read(MARKED.resolve(file));
    for (int i = 0; i < read.size(); i++) {
      for (int j = i + 1; j < read.size(); j++) {
        Read one = read.get(i);
        Read other = read.get(j);
        if (!one.telling().document().equals(other.telling().document())) {
          count.add(one.telling().event().equals(other.telling().event()), one.key(),
              other.key(), one.telling() + "\n   " + other.telling());
        }
      }
    }
    System.out.println(count.table(file));
    return count;
  }

  private static List<Read> read(Path marked) throws IOException {
    Map<String, List<Telling>> byDocument = new LinkedHashMap<>();
    try (Stream<String> lines = Files.lines(marked)) {
      lines.skip(1).map(Telling::of).forEach(telling -> byDocument
          .computeIfAbsent(telling.document(), document -> new ArrayList<>()).add(telling));
    }
    Linker linker = new Linker(SharedReference.get());
    MarkedDocuments documents = MarkedDocuments.read(byDocument.keySet());
    List<Read> read = new ArrayList<>();
    byDocument.forEach((id, tellings) -> {
      LinkedExtraction linked = linker.link(id.startsWith(RECORDS)
          ? record(tellings.getFirst(), documents)
          : Prose.extractor().extract(documents.document(id)));
      for (Telling telling : tellings) {
        read.add(new Read(telling, telling.among(linked)
            .map(event -> linked.events().get(event.id()).key())));
      }
    });
    return read;
  }

  /** A line of the register of visits, whose names of states are those of the marks. */
  private static Extraction record(Telling telling, MarkedDocuments documents) {
    String[] line = documents.record(telling.document().substring(RECORDS.length()));
    Participant visitor = new Participant(line[3].replaceFirst(
        "^(?:Prime Minister|President|Chancellor|King|Amir|Taoiseach) ", ""),
        Party.state(telling.sides().iterator().next()), null);
    Event visit = new Event("e1", EventType.VISIT, EventStatus.OCCURRED,
        new Period(PartialDate.parse(line[1]), PartialDate.parse(line[2])),
        new Place(null, "USA"), null, null, null, null, List.of(visitor), null,
        new RecordEntry("visits_to_us.csv", 1, ""), 1);
    return new Extraction(new RecordSet(telling.document(), "visits", null, null, null, null),
        Sourcing.NONE, List.of(visit), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
