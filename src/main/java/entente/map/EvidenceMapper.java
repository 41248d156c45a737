package entente.map;

import entente.map.Vocabulary.Oa;
import entente.map.Vocabulary.Prov;
import entente.model.Evidence;
import entente.model.Passage;
import entente.model.RecordEntry;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Writes where something was read: a passage of a document, found again by its words and by its
 * position, or an entry of a record file. A passage has one IRI, however much was read from it.
 */
final class EvidenceMapper {
  private static final int CONTEXT = 32;

  private final Iris iris;
  private final Node source;
  private final Node reading;
  private final String text;
  private final GraphSink sink;

  /**
   * @param source the document or record set
   * @param reading the activity that read it
   * @param text the document's text; empty for a record set
   */
  EvidenceMapper(Iris iris, Node source, Node reading, String text, GraphSink sink) {
    this.iris = iris;
    this.source = source;
    this.reading = reading;
    this.text = text;
    this.sink = sink;
  }

  /** Writes the passage or entry, and that the fact was read from it. */
  void of(Node fact, Evidence evidence) {
    sink.add(fact, Ent.evidence, switch (evidence) {
      case Passage passage -> passage(passage);
      case RecordEntry entry -> entry(entry);
    });
  }

  private Node passage(Passage passage) {
    if (passage.start() < 0) {
      Node title = resource("title=" + Digest.of(List.of(passage.quote())));
      quote(title, passage.quote());
      return title;
    }
    int start = text.codePointCount(0, passage.start());
    int end = start + text.codePointCount(passage.start(), passage.end());
    Node resource = resource("char=" + start + "," + end);
    if (passage.sentence() >= 0) {
      sink.add(resource, Ent.sentence, Literals.integer(passage.sentence()));
    }
    if (!passage.quote().isEmpty()) {
      context(quote(resource, passage.quote()), passage);
    }
    position(resource, start, end);
    return resource;
  }

  private Node entry(RecordEntry entry) {
    Node resource = resource("line=" + entry.line());
    sink.label(resource, entry.file() + ":" + entry.line());
    sink.add(resource, Ent.line, Literals.integer(entry.line()));
    if (!entry.quote().isEmpty()) {
      quote(resource, entry.quote());
    }
    return resource;
  }

  private Node resource(String fragment) {
    Node resource = iris.part(source, fragment);
    sink.type(resource, Oa.SpecificResource);
    sink.add(resource, Oa.hasSource, source);
    sink.add(resource, Prov.wasGeneratedBy, reading);
    return resource;
  }

  private Node quote(Node resource, String words) {
    Node quote = Iris.below(resource, "quote");
    sink.add(resource, Oa.hasSelector, quote);
    sink.type(quote, Oa.TextQuoteSelector);
    sink.add(quote, Oa.exact, words);
    return quote;
  }

  private void context(Node quote, Passage passage) {
    int from = boundary(Math.max(0, passage.start() - CONTEXT));
    int to = boundary(Math.min(text.length(), passage.end() + CONTEXT));
    if (from < passage.start()) {
      sink.add(quote, Oa.prefix, text.substring(from, passage.start()));
    }
    if (passage.end() < to) {
      sink.add(quote, Oa.suffix, text.substring(passage.end(), to));
    }
  }

  /** Moves an offset out of the middle of a character. */
  private int boundary(int offset) {
    boolean inside = offset > 0 && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset - 1 : offset;
  }

  private void position(Node resource, int start, int end) {
    Node position = Iris.below(resource, "position");
    sink.add(resource, Oa.hasSelector, position);
    sink.type(position, Oa.TextPositionSelector);
    sink.add(position, Oa.start, Literals.count(start));
    sink.add(position, Oa.end, Literals.count(end));
  }
}
