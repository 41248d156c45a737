package entente.store;

import entente.map.Codes;
import entente.map.Ent;
import entente.map.Iris;
import entente.map.Vocabulary.Dct;
import entente.map.Vocabulary.Oa;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Small documents as quads, each with one meeting and one quote. */
public final class Fixture {
  private static final Iris IRIS = Iris.standard();

  private Fixture() {}

  public static Node graph(String document) {
    return IRIS.graphOf(IRIS.document(document));
  }

  public static Node view(String name) {
    return IRIS.graph("view/" + name);
  }

  public static Node event(String document) {
    return IRIS.hashed("event", document);
  }

  /** A document of a meeting between two states. */
  public static Consumer<StreamRDF> document(String id, String quote, String... states) {
    return stream -> {
      Node graph = graph(id);
      Node document = IRIS.document(id);
      Node event = event(id);
      Node passage = IRIS.part(document, "1");
      Node words = IRIS.part(document, "1-quote");
      stream.quad(Quad.create(graph, document, RDF.type.asNode(), Ent.SourceDocument));
      stream.quad(Quad.create(graph, document, Dct.identifier, text(id)));
      stream.quad(Quad.create(graph, document, Dct.title, text("Document " + id)));
      stream.quad(Quad.create(graph, document, Dct.date, day("2023-05-04")));
      stream.quad(Quad.create(graph, event, RDF.type.asNode(), Ent.Meeting));
      stream.quad(Quad.create(graph, event, Ent.status, Codes.of("occurred")));
      stream.quad(Quad.create(graph, event, Ent.startEarliest, day("2023-05-04")));
      stream.quad(Quad.create(graph, event, Ent.evidence, passage));
      stream.quad(Quad.create(graph, event, Ent.extractionConfidence, number("0.90")));
      for (String state : states) {
        stream.quad(Quad.create(graph, event, Ent.party, IRIS.state(state)));
      }
      stream.quad(Quad.create(graph, passage, RDF.type.asNode(), Oa.SpecificResource));
      stream.quad(Quad.create(graph, passage, Oa.hasSource, document));
      stream.quad(Quad.create(graph, passage, Oa.hasSelector, words));
      stream.quad(Quad.create(graph, words, RDF.type.asNode(), Oa.TextQuoteSelector));
      stream.quad(Quad.create(graph, words, Oa.exact, text(quote)));
    };
  }

  /** The reference graph: states with code and label. */
  public static Consumer<StreamRDF> states(String... codesAndNames) {
    return stream -> {
      Node graph = IRIS.graph("reference");
      for (int i = 0; i < codesAndNames.length; i += 2) {
        Node state = IRIS.state(codesAndNames[i]);
        stream.quad(Quad.create(graph, state, RDF.type.asNode(), Ent.State));
        stream.quad(Quad.create(graph, state, Ent.code, text(codesAndNames[i])));
        stream.quad(Quad.create(graph, state, RDFS.label.asNode(), text(codesAndNames[i + 1])));
      }
    };
  }

  public static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node day(String day) {
    return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
  }

  private static Node number(String number) {
    return NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal);
  }
}
