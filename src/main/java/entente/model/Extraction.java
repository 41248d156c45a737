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
 */
public record Extraction(Source source, Sourcing sourcing, List<Event> events, List<Claim> claims,
    List<Membership> memberships, List<String> frameworks, List<Relation> relations,
    List<SentenceOutcome> sentences) {
  public Extraction {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    memberships = List.copyOf(memberships);
    frameworks = List.copyOf(frameworks);
    relations = List.copyOf(relations);
    sentences = List.copyOf(sentences);
  }
}
