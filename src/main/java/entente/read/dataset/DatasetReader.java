package entente.read.dataset;

import entente.read.input.Delivery;
import entente.read.input.FormatReader;
import entente.read.input.Input;
import entente.read.input.ReadFailure;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
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
    List<String> columns = CsvLine.split(head.lines().findFirst().orElse(""));
    return columns == null
        ? Optional.empty()
        : datasets.stream().filter(each -> columns.containsAll(each.columns())).findFirst();
  }

  @Override
  public void read(Input input, ReadOptions options, Delivery delivery)
      throws IOException, RefusedException {
    Dataset dataset = find(input).orElseThrow();
    read.add(dataset);
    String id = input.id() == null ? "stdin" : input.id();
    TableRows rows = new TableRows(input.file(), id, input.stream(), delivery::refused);
    try {
      for (TableRow row = rows.next(); row != null; row = rows.next()) {
        row(dataset, row, delivery);
      }
    } catch (IOException e) {
      dataset.cut();
      Refusal failure = ReadFailure.of(input.file(), e);
      delivery.refused(Refusal.ofLine(input.file(), rows.line(1),
          failure.reason() + "; what comes before is read", failure.remedy()));
    }
  }

  private static void row(Dataset dataset, TableRow row, Delivery delivery) {
    try {
      dataset.row(row);
    } catch (RefusedException e) {
      delivery.refused(e.refusal());
    }
  }

  /** Hands on all that was read; to be called once, after the last file. */
  public void finish(Delivery delivery) {
    datasets.stream().filter(read::contains).forEach(dataset -> dataset.deliver(delivery));
    read.clear();
  }
}
