package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import entente.model.DecidedLink;
import entente.model.LinkCheck;
import entente.model.LinkDecision;
import entente.model.LinkDecision.Outcome;
import entente.model.LinkProposal;
import entente.model.LinkProposal.Checks;
import entente.model.LinkProposal.Origin;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.Test;

class LinkMapperTest {
  private static final Iris IRIS = Iris.standard();
  private static final LinkMapper MAPPER = new LinkMapper(IRIS);
  private static final LinkProposal GOA = new LinkProposal(IRIS.place("Goa", "IND").getURI(),
      "https://example.org/places/7", "Goa", "a state on the western coast of India", 0.9125, 96.5,
      new Checks(LinkCheck.FITS, LinkCheck.UNCLEAR, LinkCheck.CONFLICTS),
      new Origin("https://example.org/reconcile", "0.1.0",
          Instant.parse("2026-01-02T03:04:05Z")));
  private static final DecidedLink ACCEPTED = new DecidedLink(GOA,
      new LinkDecision(Outcome.ACCEPTED, Instant.parse("2026-01-03T10:00:00Z"), "A. Reader"));
  private static final DecidedLink REJECTED = new DecidedLink(GOA,
      new LinkDecision(Outcome.REJECTED, Instant.parse("2026-01-03T10:00:00Z"), null));

  @Test
  void whatIsWrittenIsReadBack() {
    DatasetGraph graphs = graphs(stream -> {
      MAPPER.proposed(List.of(GOA), stream);
      MAPPER.decided(Outcome.ACCEPTED, List.of(ACCEPTED, REJECTED), stream);
      MAPPER.decided(Outcome.REJECTED, List.of(ACCEPTED, REJECTED), stream);
    });
    assertThat(reader(graphs, MAPPER.proposedGraph()).proposals()).containsExactly(GOA);
    assertThat(reader(graphs, MAPPER.graph(Outcome.ACCEPTED)).decided()).containsExactly(ACCEPTED);
    assertThat(reader(graphs, MAPPER.graph(Outcome.REJECTED)).decided()).containsExactly(REJECTED);
    assertThat(reader(graphs, MAPPER.proposedGraph()).decided()).isEmpty();
  }

  @Test
  void onlyAnAcceptedLinkSaysThatItIsTheSame() {
    DatasetGraph graphs = graphs(stream -> {
      MAPPER.proposed(List.of(GOA), stream);
      MAPPER.decided(Outcome.REJECTED, List.of(REJECTED), stream);
    });
    assertThat(graphs.contains(Node.ANY, Node.ANY, OWL2.sameAs.asNode(), Node.ANY)).isFalse();
    DatasetGraph accepted = graphs(
        stream -> MAPPER.decided(Outcome.ACCEPTED, List.of(ACCEPTED), stream));
    assertThat(accepted.contains(IRIS.graph("links/accepted"), NodeFactory.createURI(GOA.entity()),
        OWL2.sameAs.asNode(), NodeFactory.createURI(GOA.match()))).isTrue();
  }

  @Test
  void everyGraphOfLinksConformsToTheShapes() {
    Shapes shapes = Shapes.parse(OntologyFiles.read(OntologyFiles.SHAPES));
    DatasetGraph graphs = graphs(stream -> {
      MAPPER.proposed(List.of(GOA), stream);
      MAPPER.decided(Outcome.ACCEPTED, List.of(ACCEPTED), stream);
      MAPPER.decided(Outcome.REJECTED, List.of(REJECTED), stream);
    });
    graphs.listGraphNodes().forEachRemaining(name -> assertThat(
        ShaclValidator.get().validate(shapes, graphs.getGraph(name)).conforms()).as("%s", name)
        .isTrue());
  }

  private static LinkReader reader(DatasetGraph graphs, Node name) {
    return new LinkReader(graphs.getGraph(name));
  }

  private static DatasetGraph graphs(java.util.function.Consumer<StreamRDF> mapping) {
    return Mapped.dataset(Mapped.quads(mapping));
  }
}
