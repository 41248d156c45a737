package entente.map;

import entente.map.Vocabulary.Dct;
import entente.map.Vocabulary.Prov;
import entente.map.Vocabulary.Schema;
import entente.model.Document;
import entente.model.RecordSet;
import entente.model.Source;
import entente.model.Sourcing;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Writes what is known of a source itself: title, day, publisher, and what it cites in turn. */
final class DocumentMapper {
  private final Iris iris;
  private final ActorMapper actors;
  private final EvidenceMapper evidence;
  private final GraphSink sink;

  DocumentMapper(Iris iris, ActorMapper actors, EvidenceMapper evidence, GraphSink sink) {
    this.iris = iris;
    this.actors = actors;
    this.evidence = evidence;
    this.sink = sink;
  }

  void document(Node node, Document document, Sourcing sourcing) {
    sink.type(node, Ent.SourceDocument);
    describe(node, document, or(document.publisher(), sourcing.publisher()));
    sink.add(node, Dct.date, Literals.day(document.date()));
    sink.add(node, Dct.language, document.language());
    sink.add(node, Schema.text, document.text());
    Stream.of(document.primarySource(), sourcing.primarySource()).filter(Objects::nonNull)
        .distinct().forEach(cited -> cited(node, cited, sourcing));
  }

  void recordSet(Node node, RecordSet records) {
    sink.type(node, Ent.RecordSet);
    describe(node, records, records.publisher());
    sink.add(node, Dct.date, records.date() == null ? null : Literals.day(records.date()));
    sink.add(node, Dct.rights, records.licence());
  }

  private void describe(Node node, Source source, @Nullable String publisher) {
    sink.add(node, Dct.identifier, source.id());
    sink.add(node, Dct.title, source.title().isEmpty() ? source.id() : source.title());
    sink.add(node, Dct.publisher, publisher == null ? null : actors.publisher(publisher));
    URI url = source.url();
    sink.add(node, Schema.url, url == null ? null : NodeFactory.createURI(url.toString()));
  }

  /** What the document cites: a document that has a name of its own, or a release of somebody. */
  private void cited(Node node, String name, Sourcing sourcing) {
    boolean named = Works.isDocument(name);
    Node cited = named ? iris.work(TargetKey.of(name)) : iris.part(node, "cited=" + Slug.of(name));
    sink.add(node, Prov.hadPrimarySource, cited);
    sink.type(cited, Ent.Document);
    if (named) {
      sink.label(cited, name);
    } else {
      sink.add(cited, Dct.publisher, actors.publisher(name));
    }
    if (sourcing.passage() != null && name.equals(sourcing.primarySource())) {
      evidence.of(cited, sourcing.passage());
    }
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first != null ? first : second;
  }
}
