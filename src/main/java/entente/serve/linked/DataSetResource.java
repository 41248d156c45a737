package entente.serve.linked;

import entente.question.DataSetDescription;
import entente.question.Question;
import entente.serve.http.Exchange;
import entente.serve.http.Spool;
import entente.serve.sparql.ResultFormat;
import entente.serve.sparql.ResultFormat.Choice;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.VOID;

/**
 * Describes what is served by VoID, DCAT and SPARQL 1.1 Service Description, with the prefixes and
 * the questions in a form that editors complete from.
 */
public final class DataSetResource implements entente.serve.http.Resource {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final List<String> RESULTS = List.of("SPARQL_Results_JSON", "SPARQL_Results_XML",
      "SPARQL_Results_CSV", "SPARQL_Results_TSV", "Turtle", "N-Triples", "RDF_XML", "JSON-LD");

  private static final String SPDX = "http://spdx.org/rdf/terms#";

  private final List<Question> questions;
  private final Supplier<List<Dump>> dumps;
  private final boolean isWritable;

  /**
   * @param dumps the files of all data, as they are now
   * @param isWritable whether updates are taken
   */
  public DataSetResource(List<Question> questions, Supplier<List<Dump>> dumps,
      boolean isWritable) {
    this.questions = List.copyOf(questions);
    this.dumps = dumps;
    this.isWritable = isWritable;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    Choice format = exchange.header("Accept").contains("text/html")
        ? new Choice("text/turtle", Lang.TURTLE)
        : ResultFormat.ofTriples(exchange);
    try (Spool spool = new Spool(Long.MAX_VALUE)) {
      RDFWriter.source(describe(exchange.origin())).lang(format.language()).output(spool);
      exchange.send(200, format.contentType(), spool);
    }
  }

  private Model describe(String origin) {
    Model model = new DataSetDescription(origin + "/.well-known/void#dataset",
        question -> question(origin, question)).describe(questions);
    model.setNsPrefix("sd", SD).setNsPrefix("spdx", SPDX);
    Resource dataSet = model.createResource(origin + "/.well-known/void#dataset")
        .addProperty(VOID.sparqlEndpoint, model.createResource(origin + "/sparql"));
    dataSet.addProperty(DCAT.distribution,
        model.createResource(origin + "/.well-known/void#endpoint", DCAT.Distribution)
            .addProperty(DCAT.accessURL, model.createResource(origin + "/sparql")));
    var service = model.createResource(origin + "/sparql", model.createResource(SD + "Service"))
        .addProperty(model.createProperty(SD, "endpoint"),
            model.createResource(origin + "/sparql"))
        .addProperty(model.createProperty(SD, "supportedLanguage"),
            model.createResource(SD + "SPARQL11Query"))
        .addProperty(model.createProperty(SD, "feature"),
            model.createResource(SD + "UnionDefaultGraph"));
    RESULTS.forEach(format -> service.addProperty(model.createProperty(SD, "resultFormat"),
        model.createResource("http://www.w3.org/ns/formats/" + format)));
    if (isWritable) {
      service.addProperty(model.createProperty(SD, "supportedLanguage"),
          model.createResource(SD + "SPARQL11Update"));
    }
    dumps.get().forEach(dump -> addDump(dataSet, origin, dump));
    questions.forEach(question -> model.createResource(question(origin, question)).addProperty(
        model.createProperty("https://schema.org/", "target"), service));
    return model;
  }

  private static String question(String origin, Question question) {
    return origin + "/api/" + question.name();
  }

  private static void addDump(Resource dataSet, String origin, Dump dump) {
    Model model = dataSet.getModel();
    Resource file = model.createResource(origin + "/dumps/" + dump.name());
    dataSet.addProperty(VOID.dataDump, file).addProperty(DCAT.distribution, model
        .createResource(origin + "/.well-known/void#dump-" + dump.name(), DCAT.Distribution)
        .addProperty(DCAT.downloadURL, file)
        .addProperty(DCAT.byteSize, model.createTypedLiteral(dump.bytes()))
        .addProperty(model.createProperty(SPDX, "checksum"), model
            .createResource(model.createResource(SPDX + "Checksum"))
            .addProperty(model.createProperty(SPDX, "algorithm"),
                model.createResource(SPDX + "checksumAlgorithm_sha256"))
            .addProperty(model.createProperty(SPDX, "checksumValue"), dump.sha256(),
                XSDDatatype.XSDhexBinary)));
  }
}
