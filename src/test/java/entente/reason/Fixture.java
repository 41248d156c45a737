package entente.reason;

import entente.reason.view.Belief;
import entente.reason.view.View;
import entente.reason.view.ViewBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The few facts on which rules are tried. */
public final class Fixture {
  public static final Path FOLDER = Path.of("src/test/resources/rules");

  /** By which all events of the fixture are over. */
  public static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);

  private Fixture() {}

  /** A new dataset. */
  public static DatasetGraph data() {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.source(FOLDER.resolve("fixture.trig")).parse(StreamRDFLib.dataset(data));
    return data;
  }

  /** What any source tells up to the end of 2023. */
  public static View view() {
    return new ViewBuilder(data(), Belief.ONE_SIDED, END_OF_2023).all();
  }
}
