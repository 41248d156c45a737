package entente.annotate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.model.Claim;
import entente.model.Document;
import entente.model.Event;
import entente.model.Evidence;
import entente.model.Extraction;
import entente.model.Membership;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Passage;
import entente.model.Place;
import entente.model.Polarity;
import entente.model.RecordEntry;
import entente.model.RecordSet;
import entente.model.Relation;
import entente.model.VisitKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes an extraction as one JSON object: {@code doc}, {@code date}, {@code events},
 * {@code claims}, {@code frameworks}, {@code relations}, and {@code memberships} where there are
 * any. What is unknown is null; offsets are UTF-16 units of the text as given. Safe for use by
 * several threads.
 */
public final class AnnotationWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One line, without a line feed at its end. */
  public String line(Extraction extraction) {
    return write(extraction).toString();
  }

  private ObjectNode write(Extraction extraction) {
    ObjectNode line = JSON.createObjectNode();
    line.put("doc", extraction.source().id());
    LocalDate day = switch (extraction.source()) {
      case Document document -> document.date();
      case RecordSet records -> records.date();
    };
    line.put("date", text(day));
    ArrayNode events = line.putArray("events");
    extraction.events().forEach(event -> write(event, events.addObject()));
    ArrayNode claims = line.putArray("claims");
    extraction.claims().forEach(claim -> write(claim, claims.addObject()));
    codes(line.putArray("frameworks"), extraction.frameworks());
    ArrayNode relations = line.putArray("relations");
    extraction.relations().forEach(relation -> write(relation, relations.addObject()));
    if (!extraction.memberships().isEmpty()) {
      ArrayNode memberships = line.putArray("memberships");
      extraction.memberships().forEach(member -> write(member, memberships.addObject()));
    }
    return line;
  }

  private static void write(Event event, ObjectNode node) {
    node.put("id", event.id());
    node.put("type", event.type().code());
    node.put("status", event.status().code());
    node.put("start", text(event.when().start()));
    node.put("end", text(event.when().end()));
    Place place = event.place();
    if (place == null) {
      node.putNull("place");
    } else {
      node.putObject("place").put("name", place.name()).put("country", place.country());
    }
    node.put("framework", event.framework());
    node.put("sidelines_of", event.sidelinesOf());
    ArrayNode participants = node.putArray("participants");
    event.participants().forEach(who -> write(who, participants.addObject()));
    node.put("name", event.name());
    VisitKind kind = event.visitKind();
    node.put("visit_kind", kind == null ? null : kind.code());
    person(node, "announced_by", event.announcedBy());
    evidence(node, event.evidence(), event.confidence());
  }

  private static void write(Claim claim, ObjectNode node) {
    node.put("id", claim.id());
    node.put("kind", claim.kind().code());
    codes(node.putArray("holders"), claim.holders().stream().map(Party::code).toList());
    Participant speaker = claim.speaker();
    node.put("speaker", speaker == null ? null : speaker.person());
    Polarity polarity = claim.polarity();
    node.put("polarity", polarity == null ? null : polarity.code());
    node.put("target", claim.target());
    codes(node.putArray("frameworks"), claim.frameworks());
    node.put("scope_exhaustive", claim.scopeExhaustive());
    node.put("certainty", claim.certainty().code());
    node.put("event", claim.event());
    evidence(node, claim.evidence(), claim.confidence());
  }

  private static void write(Relation relation, ObjectNode node) {
    node.put("source", actor(relation.source()));
    node.put("target", actor(relation.target()));
    node.put("class", relation.ploverClass());
    node.put("cameo", relation.cameo());
    node.put("sentence", relation.sentence());
    node.put("start_char", relation.evidence().start());
    node.put("end_char", relation.evidence().end());
    node.put("confidence", relation.confidence());
  }

  private static void write(Membership membership, ObjectNode node) {
    node.put("framework", membership.framework());
    party(node, membership.member());
    node.put("status", membership.status());
    node.put("since", text(membership.when().start()));
    node.put("until", text(membership.when().end()));
    node.put("evidence", membership.evidence().quote());
  }

  private static void write(Participant who, ObjectNode node) {
    node.put("person", who.person());
    party(node, who.party());
    node.put("role", who.role());
  }

  private static void person(ObjectNode node, String field, @Nullable Participant who) {
    if (who == null) {
      node.putNull(field);
    } else {
      write(who, node.putObject(field));
    }
  }

  private static void party(ObjectNode node, Party party) {
    node.put("state", party.isState() ? party.code() : null);
    node.put("org", party.isState() ? null : party.code());
  }

  private static void evidence(ObjectNode node, Evidence evidence, double confidence) {
    node.put("evidence", evidence.quote());
    switch (evidence) {
      case Passage passage -> node.put("sentence", passage.sentence())
          .put("start_char", passage.start()).put("end_char", passage.end());
      case RecordEntry entry -> node.put("file", entry.file()).put("line", entry.line());
    }
    node.put("confidence", confidence);
  }

  private static String actor(Party party) {
    return party.isState() ? party.code() : "IGO:" + party.code();
  }

  private static void codes(ArrayNode node, List<String> codes) {
    codes.forEach(node::add);
  }

  private static @Nullable String text(@Nullable Object date) {
    return date == null ? null : date.toString();
  }
}
