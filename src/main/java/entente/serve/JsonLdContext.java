package entente.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.map.Ent;
import entente.map.Iris;
import entente.map.OntologyFile;
import entente.map.Prefixes;
import entente.serve.http.Exchange;
import entente.serve.http.ProgramTime;
import entente.serve.http.Resource;
import java.io.IOException;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * {@code /context.jsonld}: the prefixes, and the terms of the ontology by their last words, with what
 * values they have, so that JSON needs no more than {@code "@context"} to be read as RDF.
 */
final class JsonLdContext implements Resource {
  private final byte[] context;

  JsonLdContext() {
    JsonMapper mapper = new JsonMapper();
    ObjectNode root = mapper.createObjectNode();
    ObjectNode terms = root.putObject("@context").put("id", Iris.BASE);
    Prefixes.ALL.forEach(terms::put);
    Graph ontology = OntologyFile.TERMS.graph();
    TreeSet<String> names = new TreeSet<>();
    ontology.find(Node.ANY, RDF.type.asNode(), Node.ANY).mapWith(Triple::getSubject)
        .filterKeep(term -> term.isURI() && term.getURI().matches(Ent.NS + "\\w+"))
        .forEachRemaining(term -> names.add(term.getURI().substring(Ent.NS.length())));
    names.forEach(name -> add(ontology, name, terms));
    try {
      context = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(Graph ontology, String name, ObjectNode terms) {
    Node term = NodeFactory.createURI(Ent.NS + name);
    String range = ontology.find(term, RDFS.range.asNode(), Node.ANY).mapWith(Triple::getObject)
        .filterKeep(Node::isURI).nextOptional().map(Node::getURI).orElse("");
    if (ontology.contains(term, RDF.type.asNode(), OWL.ObjectProperty.asNode())) {
      terms.putObject(name).put("@id", "ent:" + name).put("@type", "@id");
    } else if (range.startsWith(XSD.NS) && !range.equals(XSD.xstring.getURI())) {
      terms.putObject(name).put("@id", "ent:" + name).put("@type",
          "xsd:" + range.substring(XSD.NS.length()));
    } else {
      terms.put(name, "ent:" + name);
    }
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    exchange.setLastModified(ProgramTime.get());
    exchange.send(200, "application/ld+json", context);
  }
}
