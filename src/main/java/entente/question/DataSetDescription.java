package entente.question;

import entente.map.Ent;
import entente.map.Iris;
import entente.map.Prefixes;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * Describes the data set by VoID and DCAT, and its prefixes and questions by SHACL, from which editors
 * complete.
 *
 * @param dataSet its IRI
 * @param questionIri what each question is called
 */
public record DataSetDescription(String dataSet, Function<Question, String> questionIri) {
  private static final String SH = "http://www.w3.org/ns/shacl#";

  /** As it stands in the graph, where nothing says at which address it is served. */
  public static DataSetDescription inGraph(Iris iris) {
    Node source = iris.source("entente");
    return new DataSetDescription(source.getURI(),
        question -> iris.part(source, "question-" + question.name()).getURI());
  }

  /** Pushes the description into the graph that is for it. */
  public void map(Iris iris, List<Question> questions, StreamRDF stream) {
    Node graph = iris.graph("dataset");
    describe(questions).getGraph().find()
        .forEachRemaining(triple -> stream.quad(Quad.create(graph, triple)));
  }

  /** The description. */
  public Model describe(List<Question> questions) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(Prefixes.ALL).setNsPrefix("void", VOID.NS).setNsPrefix("dcat", DCAT.NS)
        .setNsPrefix("sh", SH);
    Resource whole = model.createResource(dataSet, VOID.Dataset)
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(DCTerms.title, "Entente")
        .addProperty(DCTerms.description, "A knowledge graph of international relations")
        .addProperty(VOID.uriSpace, Iris.BASE)
        .addProperty(VOID.vocabulary, model.createResource(Ent.NS));
    Prefixes.ALL.forEach((prefix, namespace) -> addPrefix(whole, prefix, namespace));
    questions.forEach(question -> addQuestion(whole, question));
    return model;
  }

  private static void addPrefix(Resource whole, String prefix, String namespace) {
    Model model = whole.getModel();
    String place = whole.getURI().replaceFirst("#.*", "") + "#prefix-" + prefix;
    whole.addProperty(model.createProperty(SH, "declare"), model.createResource(place)
        .addProperty(model.createProperty(SH, "prefix"), prefix)
        .addProperty(model.createProperty(SH, "namespace"), namespace, XSDDatatype.XSDanyURI));
  }

  private void addQuestion(Resource whole, Question question) {
    Model model = whole.getModel();
    model.createResource(questionIri.apply(question),
        model.createResource(SH + "SPARQLExecutable"))
        .addProperty(RDF.type, model.createResource(SH + "SPARQLSelectExecutable"))
        .addProperty(DCTerms.identifier, question.name())
        .addProperty(RDFS.comment, question.summary())
        .addProperty(model.createProperty(SH, "prefixes"), whole)
        .addProperty(model.createProperty(SH, "select"), question.text());
  }
}
