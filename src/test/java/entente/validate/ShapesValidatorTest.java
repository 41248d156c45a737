package entente.validate;

import static org.assertj.core.api.Assertions.assertThat;

import entente.map.Codes;
import entente.map.Ent;
import entente.store.Fixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class ShapesValidatorTest {
  private final ShapesValidator validator = ShapesValidator.standard();
  private final List<Quad> quads = new ArrayList<>();
  private final StreamRDF collector = new StreamRDFBase() {
    @Override
    public void quad(Quad quad) {
      quads.add(quad);
    }
  };

  @Test
  void aWellFormedDocumentConforms() {
    Fixture.document("a", "they met in Goa", "CHN", "RUS").accept(collector);
    assertThat(validator.validate(quads).get(Fixture.graph("a")).violations()).isEmpty();
  }

  @Test
  void aViolationNamesNodePathAndWhatIsAskedFor() {
    Fixture.document("a", "they met in Goa", "CHN", "RUS").accept(collector);
    quads.removeIf(quad -> quad.getPredicate().equals(Ent.status));
    ValidationReport report = validator.validate(quads).get(Fixture.graph("a"));
    assertThat(report.conforms()).isFalse();
    assertThat(report.violations()).singleElement().satisfies(violation -> {
      assertThat(violation.focus()).isEqualTo(Fixture.event("a"));
      assertThat(violation.path()).isEqualTo("ent:status");
      assertThat(violation.value()).isNull();
      assertThat(violation.describe()).contains("ent:status: needs an ent:status");
    });
  }

  @Test
  void aWrongValueIsShown() {
    Fixture.document("a", "they met in Goa", "CHN", "RUS").accept(collector);
    quads.add(Quad.create(Fixture.graph("a"), Fixture.event("a"), Ent.startEarliest,
        Fixture.text("May 2023")));
    ValidationReport report = validator.validate(quads).get(Fixture.graph("a"));
    assertThat(report.violations()).anySatisfy(
        violation -> assertThat(violation.describe()).endsWith("found \"May 2023\""));
  }

  @Test
  void aGraphIsNeitherMendedNorBrokenByAnother() {
    Fixture.document("a", "they met in Goa", "CHN").accept(collector);
    Node shared = Fixture.event("a");
    quads.removeIf(quad -> quad.getPredicate().equals(Ent.status));
    Fixture.document("b", "they met in Delhi", "IND").accept(collector);
    quads.add(Quad.create(Fixture.graph("b"), shared, Ent.status,
        Codes.of("occurred")));
    Map<Node, ValidationReport> reports = validator.validate(quads);
    assertThat(reports.get(Fixture.graph("a")).conforms()).isFalse();
    assertThat(reports.get(Fixture.graph("b")).conforms()).isTrue();
  }
}
