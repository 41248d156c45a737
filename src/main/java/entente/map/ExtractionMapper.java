package entente.map;

import entente.map.Vocabulary.Prov;
import entente.map.Vocabulary.Schema;
import entente.model.Document;
import entente.model.Event;
import entente.model.EventLink;
import entente.model.Extraction;
import entente.model.LinkedExtraction;
import entente.model.RecordSet;
import entente.model.Source;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was read from one source as quads of one named graph. This is where to start: it
 * composes the other mappers of the package.
 */
public final class ExtractionMapper {
  private final Iris iris;
  private final KnownEntities known;
  private final PropositionKey propositions;
  private final String version;

  /**
   * @param iris makes the IRIs
   * @param known what the reference graph holds already
   * @param version version of the software, which PROV names as the reader
   */
  public ExtractionMapper(Iris iris, KnownEntities known, String version) {
    this.iris = iris;
    this.known = known;
    this.propositions = new PropositionKey(known);
    this.version = version;
  }

  /** The IRI of a source. */
  public Node source(Source source) {
    return switch (source) {
      case Document document -> iris.document(document.id());
      case RecordSet records -> iris.recordSet(records.id());
    };
  }

  /** The named graph that holds what a source tells; it is replaced when the source is read again. */
  public Node graph(Source source) {
    return iris.graphOf(source(source));
  }

  /** Pushes the quads of one source, each once; the stream is neither started nor finished. */
  public void map(LinkedExtraction linked, StreamRDF stream) {
    Extraction extraction = linked.extraction();
    Node source = source(extraction.source());
    GraphSink sink = new GraphSink(iris.graphOf(source), stream);
    Node reading = reading(source, sink);
    ActorMapper actors = new ActorMapper(iris, known, linked.persons(), sink);
    String text = extraction.source() instanceof Document document ? document.text() : "";
    EvidenceMapper evidence = new EvidenceMapper(iris, source, reading, text, sink);
    Map<String, Node> events = events(linked, source);
    describe(extraction, source, reading, actors, evidence, events, sink);
    facts(linked, source, reading, actors, evidence, events, sink);
  }

  private void describe(Extraction extraction, Node source, Node reading, ActorMapper actors,
      EvidenceMapper evidence, Map<String, Node> events, GraphSink sink) {
    sink.add(sink.graph(), Prov.wasDerivedFrom, source);
    DocumentMapper describer = new DocumentMapper(iris, actors, evidence, sink);
    switch (extraction.source()) {
      case Document document -> {
        describer.document(source, document, extraction.sourcing());
        extraction.frameworks()
            .forEach(framework -> sink.add(source, Ent.mentions, actors.framework(framework)));
        new ReadoutMapper(known, events, sink).map(source, document, extraction.sourcing(),
            extraction.events(), iris);
        new InteractionMapper(iris, actors, evidence, sink).map(extraction.relations(), source,
            reading);
      }
      case RecordSet records -> describer.recordSet(source, records);
    }
  }

  private void facts(LinkedExtraction linked, Node source, Node reading, ActorMapper actors,
      EvidenceMapper evidence, Map<String, Node> events, GraphSink sink) {
    Extraction extraction = linked.extraction();
    LocalDate day = day(extraction.source());
    PeriodMapper periods = new PeriodMapper(sink);
    EventMapper eventMapper = new EventMapper(iris, actors, evidence, periods, events,
        linked.events(), sink);
    extraction.events().forEach(event -> eventMapper.map(event, source, reading, day));
    ClaimMapper claimMapper = new ClaimMapper(iris, actors, evidence, periods, events,
        propositions, sink);
    extraction.claims().forEach(claim -> claimMapper.map(claim, source, reading, day));
    MembershipMapper membershipMapper = new MembershipMapper(iris, actors, evidence, periods, sink);
    extraction.memberships().forEach(membership -> membershipMapper.map(membership, source));
    RollCallMapper rollCallMapper = new RollCallMapper(iris, actors, evidence, sink);
    extraction.rollCalls().forEach(rollCallMapper::map);
    InteractionMapper interactionMapper = new InteractionMapper(iris, actors, evidence, sink);
    extraction.codedEvents()
        .forEach(coded -> interactionMapper.map(coded, source, reading));
    AllianceMapper allianceMapper = new AllianceMapper(iris, actors, evidence, periods, sink);
    extraction.alliances().forEach(alliance -> allianceMapper.map(alliance, source));
  }

  private Node reading(Node source, GraphSink sink) {
    Node reading = iris.hashed("reading", source.getURI(), version);
    Node software = iris.software(version);
    sink.type(reading, Ent.Reading);
    sink.add(reading, Prov.used, source);
    sink.add(reading, Prov.wasAssociatedWith, software);
    sink.type(software, Prov.SoftwareAgent);
    sink.label(software, "Entente " + version);
    sink.add(software, Schema.softwareVersion, version);
    return reading;
  }

  /** Events with the same key are the same event, whichever source tells of them. */
  private Map<String, Node> events(LinkedExtraction linked, Node source) {
    Map<String, Node> events = new HashMap<>();
    for (Event event : linked.extraction().events()) {
      EventLink link = linked.events().get(event.id());
      events.put(event.id(), link != null
          ? iris.hashed("event", link.key())
          : iris.hashed("event", source.getURI(), event.id()));
    }
    return events;
  }

  private static @Nullable LocalDate day(Source source) {
    return switch (source) {
      case Document document -> document.date();
      case RecordSet records -> records.date();
    };
  }
}
