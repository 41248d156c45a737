package entente.model;

import java.util.List;

/**
 * All that was read from one source, before anything is linked.
 *
 * @param source the document or record set
 * @param sourcing publisher and primary source named in the text
 * @param events what happened, in reading order
 * @param claims who said, agreed or took a view on what
 * @param memberships who belongs to what (from records)
 * @param frameworks codes of all frameworks named, each once
 * @param relations ties in the classes of event coding
 * @param sentences what became of each sentence; empty for records
 * @param rollCalls recorded votes (from records)
 * @param alliances treaties of alliance (from records)
 * @param codedEvents what states did towards each other (from data sets of coded events)
 */
public record Extraction(Source source, Sourcing sourcing, List<Event> events, List<Claim> claims,
    List<Membership> memberships, List<String> frameworks, List<Relation> relations,
    List<SentenceOutcome> sentences, List<RollCall> rollCalls, List<Alliance> alliances,
    List<CodedEvent> codedEvents) {
  public Extraction {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    memberships = List.copyOf(memberships);
    frameworks = List.copyOf(frameworks);
    relations = List.copyOf(relations);
    sentences = List.copyOf(sentences);
    rollCalls = List.copyOf(rollCalls);
    alliances = List.copyOf(alliances);
    codedEvents = List.copyOf(codedEvents);
  }

  /** Of a text, or of records that people code by hand: without what only data sets have. */
  public Extraction(Source source, Sourcing sourcing, List<Event> events, List<Claim> claims,
      List<Membership> memberships, List<String> frameworks, List<Relation> relations,
      List<SentenceOutcome> sentences) {
    this(source, sourcing, events, claims, memberships, frameworks, relations, sentences,
        List.of(), List.of(), List.of());
  }

  /** Of a data set of votes. */
  public static Extraction ofRollCalls(RecordSet source, List<RollCall> rollCalls) {
    return new Extraction(source, Sourcing.NONE, List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), rollCalls, List.of(), List.of());
  }

  /** Of a data set of memberships. */
  public static Extraction ofMemberships(RecordSet source, List<Membership> memberships) {
    List<String> frameworks = memberships.stream().map(Membership::framework).distinct().toList();
    return new Extraction(source, Sourcing.NONE, List.of(), List.of(), memberships, frameworks,
        List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Of a data set of alliances. */
  public static Extraction ofAlliances(RecordSet source, List<Alliance> alliances) {
    return new Extraction(source, Sourcing.NONE, List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), alliances, List.of());
  }

  /** Of a data set of coded events. */
  public static Extraction ofCodedEvents(RecordSet source, List<CodedEvent> events) {
    return new Extraction(source, Sourcing.NONE, List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), events);
  }
}
