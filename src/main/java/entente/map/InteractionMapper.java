package entente.map;

import entente.map.Vocabulary.Prov;
import entente.model.CodedEvent;
import entente.model.Relation;
import java.util.List;
import org.apache.jena.graph.Node;

/** Writes who did what towards whom in the classes of event coding, with the words that say so. */
final class InteractionMapper {
  private final Iris iris;
  private final ActorMapper actors;
  private final EvidenceMapper evidence;
  private final GraphSink sink;

  InteractionMapper(Iris iris, ActorMapper actors, EvidenceMapper evidence, GraphSink sink) {
    this.iris = iris;
    this.actors = actors;
    this.evidence = evidence;
    this.sink = sink;
  }

  /** Writes the relations of one document. */
  void map(List<Relation> relations, Node source, Node reading) {
    relations.forEach(relation -> map(relation, source, reading));
  }

  private void map(Relation relation, Node source, Node reading) {
    Node node = iris.hashed("interaction", source.getURI(), String.valueOf(relation.sentence()),
        key(relation));
    sink.type(node, Ent.Interaction);
    sink.add(node, Ent.sourceActor, actors.party(relation.source()));
    sink.add(node, Ent.targetActor, actors.party(relation.target()));
    sink.add(node, Ent.ploverClass, Codes.plover(relation.ploverClass()));
    sink.add(node, Ent.cameoCode, Codes.cameo(relation.cameo()));
    sink.add(node, Prov.wasGeneratedBy, reading);
    sink.add(node, Ent.extractionConfidence, Literals.decimal(relation.confidence()));
    evidence.of(node, relation.evidence());
  }

  /** Writes what a data set has coded. */
  void map(CodedEvent event, Node source, Node reading) {
    Node node = iris.hashed("interaction", source.getURI(), event.number(), event.source().code(),
        event.target().code(), String.valueOf(event.evidence().line()));
    sink.type(node, Ent.Interaction);
    sink.add(node, Ent.date, Literals.day(event.day()));
    sink.add(node, Ent.sourceActor, actors.party(event.source()));
    sink.add(node, Ent.targetActor, actors.party(event.target()));
    sink.add(node, Ent.ploverClass,
        event.ploverClass() == null ? null : Codes.plover(event.ploverClass()));
    sink.add(node, Ent.cameoCode, event.cameo() == null ? null : Codes.cameo(event.cameo()));
    sink.add(node, Prov.wasGeneratedBy, reading);
    evidence.of(node, event.evidence());
  }

  private static String key(Relation relation) {
    return String.join(" ", relation.source().kind() + ":" + relation.source().code(),
        relation.target().kind() + ":" + relation.target().code(), relation.ploverClass(),
        relation.cameo());
  }
}
