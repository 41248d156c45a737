package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class OntologyPageTest {
  private static final Path PAGE = Path.of("docs/ontology.md");
  private static final String REGENERATE = "mvn test -Dtest=OntologyPageTest -Dentente.write=true";

  @Test
  void theDocumentationPageIsUpToDate() throws IOException {
    String page = new OntologyPage().text();
    if (Boolean.getBoolean("entente.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).as("docs/ontology.md is stale: %s", REGENERATE)
        .isEqualTo(page);
  }

  @Test
  void theReadmeOfTheFolderNamesOnlyTermsThatExist() throws IOException {
    String readme = Files.readString(OntologyFiles.FOLDER.resolve("README.md"));
    Graph terms = OntologyFiles.read(OntologyFiles.TERMS);
    List<Node> named = Pattern.compile("\\bent:(\\w+)").matcher(readme).results()
        .map(name -> NodeFactory.createURI(Ent.NS + name.group(1))).distinct().toList();
    assertThat(named).hasSizeGreaterThan(30)
        .allSatisfy(
            term -> assertThat(terms.contains(term, Node.ANY, Node.ANY)).as("%s", term).isTrue());
  }
}
