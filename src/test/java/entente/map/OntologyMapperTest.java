package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OntologyMapperTest {
  private final OntologyMapper mapper = new OntologyMapper(Iris.standard());

  @Test
  void writesTheSameQuadsEachTimeAndNoBlankNode() {
    List<Quad> once = quads();
    assertThat(once).hasSizeGreaterThan(2_000).isEqualTo(quads()).doesNotHaveDuplicates()
        .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
  }

  @ParameterizedTest
  @EnumSource
  void losesNothingOfAFile(OntologyFile file) {
    Graph graph = file.graph();
    assertThat(Mapped.quads(stream -> mapper.map(stream, file))).hasSize(graph.size());
  }

  private List<Quad> quads() {
    return Mapped.quads(stream -> mapper.map(stream, OntologyFile.values()));
  }
}
