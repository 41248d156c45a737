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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of data sets. Some belong together (the votes and the roll calls that they are
 * cast in), so what was read is handed on when all files have been, in whatever order they came.
 */
public final class DatasetReader implements FormatReader {
  /** As it looks with one character a byte. */
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private final List<Dataset> datasets;
  private final Set<Dataset> read = new HashSet<>();

  /** A reader of all known data sets. */
  public DatasetReader(DatasetKnowledge knowledge) {
    StateCodes codes = knowledge.states();
    RollCallFiles rollCalls = new RollCallFiles(codes);
    CowMembershipFiles memberships = new CowMembershipFiles(codes);
    UsVisitFiles trips = new UsVisitFiles(codes, knowledge.names());
    List<Dataset> known = new ArrayList<>(List.of(rollCalls.votes(), rollCalls.rollCalls(),
        rollCalls.issues(), new VetoFile(codes), memberships.spells(),
        memberships.organisations(), new CowAllianceFile(codes), trips.visits(), trips.travels()));
    for (EventCoding coding : EventCoding.values()) {
      known.add(new CodedEventFile(coding, codes, knowledge.classes()));
    }
    this.datasets = List.copyOf(known);
  }

  /** True if the first line of the input names the columns of a known data set. */
  public boolean knows(Input input) {
    return find(input).isPresent();
  }

  /** A data set, what parts its cells, and its columns where the file does not name them. */
  private record Found(Dataset dataset, Separator separator, @Nullable List<String> columns) {
    TableRows rows(Input input, Delivery delivery) throws IOException, RefusedException {
      return columns == null
          ? TableRows.withHeader(input, separator, delivery::refused)
          : TableRows.ofColumns(input, separator, columns, delivery::refused);
    }
  }

  private Optional<Found> find(Input input) {
    String head = new String(input.head(), StandardCharsets.ISO_8859_1);
    String first = head.startsWith(BYTE_ORDER_MARK) ? head.substring(3) : head;
    String line = first.lines().findFirst().orElse("");
    for (Separator separator : List.of(Separator.COMMA, Separator.TAB)) {
      List<String> columns = separator.split(line);
      if (columns != null) {
        for (Dataset dataset : datasets) {
          List<String> given = dataset.columnsWithoutHeader(line, separator);
          if (given != null || columns.containsAll(dataset.columns())) {
            return Optional.of(new Found(dataset, separator, given));
          }
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public void read(Input input, ReadOptions options, Delivery delivery)
      throws IOException, RefusedException {
    Found found = find(input).orElseThrow();
    read.add(found.dataset());
    found.dataset().open(delivery);
    if (!found.rows(input, delivery).forEach(found.dataset()::row)) {
      found.dataset().cut();
    }
  }

  /** Hands on all that was read; to be called once, after the last file. */
  public void finish(Delivery delivery) {
    datasets.stream().filter(read::contains).forEach(dataset -> dataset.deliver(delivery));
    read.clear();
  }
}
