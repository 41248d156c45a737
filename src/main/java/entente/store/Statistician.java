package entente.store;

import entente.map.Ent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Counts what a store holds. */
final class Statistician {
  private static final Node TYPE = RDF.type.asNode();
  private static final List<Node> DOCUMENTS = List.of(Ent.SourceDocument, Ent.Readout);
  private static final List<Node> EVENTS = List.of(Ent.Event, Ent.Meeting, Ent.BilateralMeeting,
      Ent.TrilateralMeeting, Ent.Session, Ent.Summit, Ent.Ministerial, Ent.Dialogue, Ent.Call,
      Ent.Visit, Ent.StateVisit, Ent.OfficialVisit, Ent.WorkingVisit, Ent.Signing, Ent.RollCall);
  private static final List<Node> CLAIMS = List.of(Ent.Claim, Ent.Commitment, Ent.Position,
      Ent.Topic, Ent.Announcement);

  private final Store store;

  Statistician(Store store) {
    this.store = store;
  }

  StoreStats count() {
    long views = store.read(Section.VIEWS, Statistician::quads);
    return store.read(data -> new StoreStats(quads(data), size(data.listGraphNodes()),
        instances(data, DOCUMENTS), instances(data, EVENTS), instances(data, CLAIMS), views,
        bytes(store.directory())));
  }

  private static long quads(DatasetGraph data) {
    return size(data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
  }

  private static long instances(DatasetGraph data, List<Node> classes) {
    Set<Node> found = new HashSet<>();
    for (Node type : classes) {
      Iterator<Quad> quads = data.find(Quad.unionGraph, Node.ANY, TYPE, type);
      quads.forEachRemaining(quad -> found.add(quad.getSubject()));
    }
    return found.size();
  }

  private static long size(Iterator<?> each) {
    long size = 0;
    for (; each.hasNext(); each.next()) {
      size++;
    }
    return size;
  }

  private static long bytes(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.mapToLong(Statistician::size).sum();
    } catch (IOException e) {
      throw new StoreException("the store " + directory + " cannot be read: " + e, e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      // A file that an indexing thread has just deleted takes no room.
      return 0;
    }
  }
}
