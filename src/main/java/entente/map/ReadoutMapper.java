package entente.map;

import entente.model.Document;
import entente.model.Event;
import entente.model.EventStatus;
import entente.model.EventType;
import entente.model.PartialDate;
import entente.model.Party;
import entente.model.Sourcing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Tells readouts from other documents: one that is published by, or rests on a release of, the
 * government of a state that took part in a meeting or call of the days before is that side's
 * account of it.
 */
final class ReadoutMapper {
  private static final int DAYS = 7;

  private final KnownEntities known;
  private final Map<String, Node> events;
  private final GraphSink sink;

  /** @param events the IRI behind each event id of the document */
  ReadoutMapper(KnownEntities known, Map<String, Node> events, GraphSink sink) {
    this.known = known;
    this.events = events;
    this.sink = sink;
  }

  void map(Node node, Document document, Sourcing sourcing, List<Event> told, Iris iris) {
    String state = Stream
        .of(document.primarySource(), document.publisher(), sourcing.primarySource(),
            sourcing.publisher())
        .filter(Objects::nonNull).map(known::government).filter(Objects::nonNull).findFirst()
        .map(GovernmentBodies.Body::state).orElse(null);
    if (state == null) {
      return;
    }
    for (Event event : told) {
      if (isTalk(event) && event.parties().contains(Party.state(state))
          && isRecent(event, document.date())) {
        sink.type(node, Ent.Readout);
        sink.add(node, Ent.readoutOf, events.get(event.id()));
        sink.add(node, Ent.issuedFor, iris.state(state));
      }
    }
  }

  private static boolean isTalk(Event event) {
    return event.status() == EventStatus.OCCURRED
        && (event.type() == EventType.MEETING || event.type() == EventType.CALL);
  }

  private static boolean isRecent(Event event, LocalDate published) {
    @Nullable
    PartialDate end = event.when().end();
    return end == null || !end.latest().isBefore(published.minusDays(DAYS));
  }
}
