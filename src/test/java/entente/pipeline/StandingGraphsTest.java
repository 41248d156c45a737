package entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import entente.map.Iris;
import entente.question.QuestionCatalog;
import entente.reference.Reference;
import entente.store.Replacement;
import entente.store.Section;
import entente.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingGraphsTest {
  @Test
  void arePutIntoAStoreOnce(@TempDir Path folder) throws Exception {
    Iris iris = Iris.standard();
    StandingGraphs standing = new StandingGraphs(Reference.load(), iris);
    try (Store store = Store.open(folder)) {
      standing.ensure(store);
      assertThat(holds(store, iris.graph("reference"))).isTrue();
      assertThat(holds(store, iris.graph("ontology"))).isTrue();
      assertThat(questions(store)).contains("alignment-ranking", "meetings")
          .hasSameSizeAs(QuestionCatalog.standard().questions());

      Replacement removed = store.remove(Section.FACTS, List.of(iris.graph("ontology")));
      assertThat(removed.removed()).isEqualTo(1);
      standing.ensure(store);
      assertThat(holds(store, iris.graph("ontology"))).as("of the same build").isFalse();
      Files.writeString(folder.resolve("standing-graphs"), "another build");
      standing.ensure(store);
      assertThat(holds(store, iris.graph("ontology"))).isTrue();
    }
  }

  /** As an editor finds them. */
  private static List<String> questions(Store store) {
    return store.read(facts -> {
      List<String> names = new ArrayList<>();
      try (QueryExec execution = QueryExec.dataset(facts).query("""
          PREFIX sh: <http://www.w3.org/ns/shacl#>
          PREFIX void: <http://rdfs.org/ns/void#>
          PREFIX dcterms: <http://purl.org/dc/terms/>
          SELECT ?name { ?question a sh:SPARQLSelectExecutable ; dcterms:identifier ?name ; sh:select ?text ;
            sh:prefixes ?set . ?set a void:Dataset ; sh:declare [ sh:prefix "ent" ; sh:namespace ?ent ] }
          """).build()) {
        execution.select()
            .forEachRemaining(row -> names.add(row.get("name").getLiteralLexicalForm()));
      }
      return names;
    });
  }

  private static boolean holds(Store store, Node graph) {
    return store.read(facts -> facts.contains(graph, Node.ANY, Node.ANY, Node.ANY));
  }
}
