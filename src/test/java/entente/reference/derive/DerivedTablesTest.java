package entente.reference.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Derives each reference table anew; with {@code -Dderive=write} it writes them as well. */
class DerivedTablesTest {
  private static final Path TABLES = Path.of("src", "main", "resources", "reference");

  @Test
  void statesAreAsDerived() throws IOException {
    compare(sources -> new StatesDeriver(sources).derive());
  }

  @Test
  void frameworksAreAsDerived() throws IOException {
    compare(sources -> new FrameworksDeriver(sources).derive());
  }

  @Test
  void placesAreAsDerived() throws IOException {
    compare(sources -> new PlacesDeriver(sources).derive());
  }

  @Test
  void membershipsAreAsDerived() throws IOException {
    compare(sources -> new MembershipsDeriver(sources).derive());
  }

  @Test
  void officeHoldersAreAsDerived() throws IOException {
    compare(sources -> new OfficeHoldersDeriver(sources).derive());
  }

  @Test
  void stateCodesAreAsDerived() throws IOException {
    compare(sources -> new StateCodesDeriver(sources).derive());
  }

  private static void compare(Function<Sources, Table> deriver) throws IOException {
    assumeTrue(Sources.present(), "the open data are not at " + Sources.SHARED + ", so that nothing"
        + " can be derived; see docs/reference.md");
    Table table = deriver.apply(new Sources());
    Path file = TABLES.resolve(table.file());
    if ("write".equals(System.getProperty("derive"))) {
      Files.createDirectories(TABLES);
      Files.writeString(file, table.csv(), StandardCharsets.UTF_8);
    }
    assertThat(file).as("derived anew; run with -Dderive=write to take what differs").content()
        .isEqualTo(table.csv());
  }
}
