package entente.serve;

import entente.map.OntologyFile;
import entente.serve.http.Exchange;
import entente.serve.http.ProgramTime;
import entente.serve.http.Refusal;
import entente.serve.http.Resource;
import entente.serve.http.Spool;
import entente.serve.sparql.ResultFormat;
import entente.serve.sparql.ResultFormat.Choice;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;

/**
 * {@code /ontology} gives the terms, {@code /ontology/codes}, {@code /ontology/alignments} and
 * {@code /ontology/shapes} the other files; as Turtle, RDF/XML, JSON-LD or N-Triples by Accept.
 */
final class OntologyPage implements Resource {
  @Override
  public void answer(Exchange exchange) throws IOException {
    OntologyFile file = file(exchange.pathAfter("/ontology/"));
    Choice format = exchange.header("Accept").contains("text/html")
        ? new Choice("text/turtle", Lang.TURTLE)
        : ResultFormat.ofTriples(exchange);
    try (Spool spool = new Spool(Long.MAX_VALUE); InputStream turtle = file.open()) {
      if (format.language() == Lang.TURTLE) {
        turtle.transferTo(spool);
      } else {
        RDFWriter.source(file.graph()).lang(format.language()).output(spool);
      }
      exchange.setLastModified(ProgramTime.get());
      exchange.send(200, format.contentType(), spool);
    }
  }

  private static OntologyFile file(String name) {
    if (name.isEmpty()) {
      return OntologyFile.TERMS;
    }
    for (OntologyFile file : OntologyFile.values()) {
      if (name.equals(file.name().toLowerCase(Locale.ROOT))) {
        return file;
      }
    }
    throw Refusal.notFound("There is no file " + name + " of the ontology.");
  }
}
