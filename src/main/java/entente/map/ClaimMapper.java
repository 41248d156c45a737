package entente.map;

import entente.map.Vocabulary.Prov;
import entente.model.Claim;
import entente.model.ClaimKind;
import entente.model.Evidence;
import entente.model.PartialDate;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Passage;
import entente.model.Period;
import entente.model.Polarity;
import entente.model.RecordEntry;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Writes claims, and the proposition that equal claims share. */
final class ClaimMapper {
  private final Iris iris;
  private final ActorMapper actors;
  private final EvidenceMapper evidence;
  private final PeriodMapper periods;
  private final Map<String, Node> events;
  private final PropositionKey propositions;
  private final GraphSink sink;

  /**
   * @param events the IRI behind each event id of the source
   * @param propositions tells which claims are equal
   */
  ClaimMapper(Iris iris, ActorMapper actors, EvidenceMapper evidence, PeriodMapper periods,
      Map<String, Node> events, PropositionKey propositions, GraphSink sink) {
    this.iris = iris;
    this.actors = actors;
    this.evidence = evidence;
    this.periods = periods;
    this.events = events;
    this.propositions = propositions;
    this.sink = sink;
  }

  /**
   * Writes one claim.
   *
   * @param source the document or record set that tells of it
   * @param reading the activity that read it
   * @param day the day of that document; null where it has none
   */
  void map(Claim claim, Node source, Node reading, @Nullable LocalDate day) {
    PartialDate made = made(claim.evidence());
    String quote = claim.evidence().quote();
    Node node = iris.hashed("claim", source.getURI(),
        content(claim, TargetKey.of(claim.target())),
        made == null ? quote : quote + " " + made);
    sink.type(node, type(claim.kind()));
    claim.holders().forEach(holder -> sink.add(node, Ent.holder, actors.party(holder)));
    Participant speaker = claim.speaker();
    if (speaker != null) {
      LocalDate spoken = made != null && made.isDay() ? made.earliest() : day;
      actors.acting(node, Prov.wasAttributedTo, speaker, spoken);
    }
    if (made != null) {
      periods.event(node, Period.of(made));
    }
    about(node, claim);
    claim.frameworks().forEach(framework -> sink.add(node, Ent.frameworkInScope,
        actors.framework(framework)));
    if (!claim.frameworks().isEmpty()) {
      sink.add(node, Ent.scopeExhaustive, Literals.flag(claim.scopeExhaustive()));
    }
    sink.add(node, Ent.certainty, Codes.of(claim.certainty().code()));
    sink.add(node, Ent.madeAt, events.get(claim.event()));
    sink.add(node, Ent.proposition, proposition(claim));
    sink.add(node, Ent.extractionConfidence, Literals.decimal(claim.confidence()));
    sink.add(node, Prov.wasGeneratedBy, reading);
    evidence.of(node, claim.evidence());
  }

  /** When it was made, where a record tells it by itself. */
  private static @Nullable PartialDate made(Evidence evidence) {
    return switch (evidence) {
      case Passage passage -> null;
      case RecordEntry entry -> entry.date();
    };
  }

  private void about(Node node, Claim claim) {
    Polarity polarity = claim.polarity();
    sink.add(node, Ent.polarity, polarity == null ? null : Codes.of(polarity.code()));
    if (claim.kind() == ClaimKind.COMMITMENT) {
      sink.add(node, Ent.action, claim.target());
    } else {
      sink.add(node, Ent.targetText, claim.target());
      sink.add(node, Ent.target, target(claim.target()));
    }
  }

  private Node target(String phrase) {
    String key = TargetKey.of(phrase);
    boolean document = Works.isDocument(phrase);
    Node target = document ? iris.work(key) : iris.topic(key);
    sink.type(target, document ? Ent.Document : Vocabulary.CONCEPT);
    sink.label(target, document ? phrase : key);
    return target;
  }

  private Node proposition(Claim claim) {
    Node proposition = iris.hashed("proposition",
        content(claim, propositions.of(claim.target())));
    sink.type(proposition, Ent.Proposition);
    sink.label(proposition, content(claim, TargetKey.of(claim.target())));
    return proposition;
  }

  /** Holders, kind or polarity, and what it is about. */
  static String content(Claim claim, String about) {
    String holders = claim.holders().stream().sorted().map(Party::code).distinct()
        .collect(Collectors.joining(", "));
    Polarity polarity = claim.polarity();
    String kind = polarity == null ? claim.kind().code() : polarity.code();
    return holders + " " + kind + ": " + about;
  }

  private static Node type(ClaimKind kind) {
    return switch (kind) {
      case COMMITMENT -> Ent.Commitment;
      case POSITION -> Ent.Position;
      case TOPIC -> Ent.Topic;
    };
  }
}
