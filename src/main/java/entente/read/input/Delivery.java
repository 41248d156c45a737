package entente.read.input;

import entente.model.Document;
import entente.model.Extraction;
import entente.model.Source;
import java.util.HashMap;
import java.util.Map;

/** Passes on what a run reads, and refuses an id that it has seen before. */
public final class Delivery {
  private final InputConsumer consumer;
  private final Map<String, String> places = new HashMap<>();

  public Delivery(InputConsumer consumer) {
    this.consumer = consumer;
  }

  /** A document that starts at a line of a file. */
  public void document(Document document, String file, int line) {
    if (isNew(document, file, line)) {
      consumer.document(document);
    }
  }

  /** The records of a file. */
  public void records(Extraction records, String file) {
    if (isNew(records.source(), file, 1)) {
      consumer.records(records);
    }
  }

  /** A file of RDF. */
  public void rdf(RdfFile file) {
    consumer.rdf(file);
  }

  /** Something that is not read. */
  public void refused(Refusal refusal) {
    consumer.refused(refusal);
  }

  private boolean isNew(Source source, String file, int line) {
    String place = file + ":" + line;
    String earlier = places.putIfAbsent(source.id(), place);
    if (earlier != null) {
      consumer.refused(Refusal.ofLine(file, line,
          "the id " + source.id() + " was read before, from " + earlier,
          "give each document and record set an id of its own, or name it once"));
    }
    return earlier == null;
  }
}
