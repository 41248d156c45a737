package entente.read.dataset;

import entente.read.input.Delivery;
import entente.read.input.FormatReader;
import entente.read.input.Input;
import entente.read.input.ReadOptions;
import entente.read.input.RefusedException;
import entente.read.table.Separator;
import entente.read.table.TableRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the files of data sets. Some belong together (the votes and the roll calls that they are
 * cast in), so what was read is handed on when all files have been, in whatever order they came.
 */
public final class DatasetReader implements FormatReader {
  private final List<Dataset> datasets;
  private final Set<Dataset> read = new HashSet<>();

  /** A reader of all known data sets, which takes codes of states as these say. */
  public DatasetReader(StateCodes codes) {
    RollCallFiles rollCalls = new RollCallFiles(codes);
    CowMembershipFiles memberships = new CowMembershipFiles(codes);
    this.datasets = List.of(rollCalls.votes(), rollCalls.rollCalls(), rollCalls.issues(),
        new VetoFile(codes), memberships.spells(), memberships.organisations(),
        new CowAllianceFile(codes));
  }

  /** True if the first line of the input names the columns of a known data set. */
  public boolean knows(Input input) {
    return find(input).isPresent();
  }

  private Optional<Dataset> find(Input input) {
    String head = new String(input.head(), StandardCharsets.ISO_8859_1);
    List<String> columns = Separator.COMMA.split(head.lines().findFirst().orElse(""));
    return columns == null
        ? Optional.empty()
        : datasets.stream().filter(each -> columns.containsAll(each.columns())).findFirst();
  }

  @Override
  public void read(Input input, ReadOptions options, Delivery delivery)
      throws IOException, RefusedException {
    Dataset dataset = find(input).orElseThrow();
    read.add(dataset);
    TableRows rows = TableRows.withHeader(input, Separator.COMMA, delivery::refused);
    if (!rows.forEach(dataset::row)) {
      dataset.cut();
    }
  }

  /** Hands on all that was read; to be called once, after the last file. */
  public void finish(Delivery delivery) {
    datasets.stream().filter(read::contains).forEach(dataset -> dataset.deliver(delivery));
    read.clear();
  }
}
