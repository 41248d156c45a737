package entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedInsertsTest {
  /** Portions that divide the quads evenly or not, and one that is never full. */
  @ParameterizedTest
  @ValueSource(ints = {1, 50, 64, 10_000})
  void eachIndexHasAllQuads(int portion) {
    DatasetGraph database = DatabaseMgr.createDatasetGraph();
    Set<Quad> sent = new HashSet<>();
    database.begin(TxnType.WRITE);
    OrderedInserts inserts = new OrderedInserts(database, portion);
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      Quad quad = Quad.create(term("graph", random.nextInt(3)), term("thing", random.nextInt(20)),
          term("property", random.nextInt(5)), value(random.nextInt(40)));
      sent.add(quad);
      inserts.add(quad);
    }
    inserts.flush();
    database.commit();
    database.end();

    database.begin(TxnType.READ);
    assertThat(database.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)).toIterable()
        .containsExactlyInAnyOrderElementsOf(sent);
    for (Quad quad : sent) {
      // Each of these begins with another part, and so reads another index.
      for (Quad pattern : List.of(
          Quad.create(quad.getGraph(), quad.getSubject(), Node.ANY, Node.ANY),
          Quad.create(Node.ANY, quad.getSubject(), Node.ANY, Node.ANY),
          Quad.create(Node.ANY, Node.ANY, quad.getPredicate(), quad.getObject()),
          Quad.create(Node.ANY, Node.ANY, Node.ANY, quad.getObject()))) {
        assertThat(database.find(pattern)).toIterable().contains(quad).doesNotHaveDuplicates();
      }
    }
    database.end();
  }

  private static Node term(String kind, int number) {
    return NodeFactory.createURI("http://example.org/" + kind + "/" + number);
  }

  /** Numbers, which the database holds by value, and words, which it looks up. */
  private static Node value(int number) {
    return number % 2 == 0
        ? NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger)
        : NodeFactory.createLiteralString("word " + number);
  }
}
