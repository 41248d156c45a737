package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class EntTest {
  private static final Graph TERMS = OntologyFiles.read(OntologyFiles.TERMS);

  @Test
  void hasEveryTermOfTheOntologyAndNoOther() throws IllegalAccessException {
    List<Node> terms = TERMS.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .map(triple -> triple.getSubject())
        .filter(node -> node.isURI() && node.getURI().startsWith(Ent.NS)).distinct().toList();
    assertThat(constants(Ent.class)).hasSizeGreaterThan(120)
        .containsExactlyInAnyOrderElementsOf(
            terms);
  }

  @Test
  void namesEachConstantAsItsTerm() throws IllegalAccessException {
    for (Field field : Ent.class.getFields()) {
      if (field.getType() == Node.class) {
        assertThat(((Node) field.get(null)).getURI()).isEqualTo(Ent.NS + field.getName());
      }
    }
  }

  @Test
  void borrowsOnlyTermsThatTheOntologyDeclares() throws IllegalAccessException {
    List<Node> borrowed = new ArrayList<>();
    for (Class<?> vocabulary : Vocabulary.class.getDeclaredClasses()) {
      borrowed.addAll(constants(vocabulary));
    }
    assertThat(borrowed).hasSizeGreaterThan(30).allSatisfy(
        term -> assertThat(TERMS.contains(term, RDF.type.asNode(), Node.ANY)).as("%s", term)
            .isTrue());
  }

  private static List<Node> constants(Class<?> vocabulary) throws IllegalAccessException {
    List<Node> nodes = new ArrayList<>();
    for (Field field : Stream.of(vocabulary.getFields())
        .filter(field -> field.getType() == Node.class).toList()) {
      nodes.add((Node) field.get(null));
    }
    return nodes;
  }
}
