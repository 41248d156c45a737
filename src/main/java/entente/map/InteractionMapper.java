package entente.map;

import entente.map.Vocabulary.Prov;
import entente.model.Document;
import entente.model.Passage;
import entente.model.Relation;
import entente.model.SentenceOutcome;
import java.util.List;
import org.apache.jena.graph.Node;

/** Writes who did what towards whom in the classes of event coding, with the whole sentence as evidence. */
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

  /** Writes the relations of one document whose sentence is known. */
  void map(List<Relation> relations, List<SentenceOutcome> sentences, Document document,
      Node source, Node reading) {
    for (Relation relation : relations) {
      sentences.stream().filter(sentence -> sentence.sentence() == relation.sentence()).findFirst()
          .ifPresent(sentence -> map(relation, passage(sentence, document), source, reading));
    }
  }

  private void map(Relation relation, Passage passage, Node source, Node reading) {
    Node node = iris.hashed("interaction", source.getURI(), String.valueOf(relation.sentence()),
        key(relation));
    sink.type(node, Ent.Interaction);
    sink.add(node, Ent.sourceActor, actors.party(relation.source()));
    sink.add(node, Ent.targetActor, actors.party(relation.target()));
    sink.add(node, Ent.ploverClass, Codes.plover(relation.ploverClass()));
    sink.add(node, Ent.cameoCode, Codes.cameo(relation.cameo()));
    sink.add(node, Prov.wasGeneratedBy, reading);
    evidence.of(node, passage);
  }

  private static String key(Relation relation) {
    return String.join(" ", relation.source().kind() + ":" + relation.source().code(),
        relation.target().kind() + ":" + relation.target().code(), relation.ploverClass(),
        relation.cameo());
  }

  private static Passage passage(SentenceOutcome sentence, Document document) {
    String words = document.text().substring(sentence.start(), sentence.end());
    return new Passage(words, sentence.start(), sentence.end(), sentence.sentence());
  }
}
