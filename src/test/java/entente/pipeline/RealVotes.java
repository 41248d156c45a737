package entente.pipeline;

import entente.model.Document;
import entente.model.Extraction;
import entente.model.RollCall;
import entente.read.InputReader;
import entente.read.dataset.DatasetKnowledge;
import entente.read.input.InputConsumer;
import entente.read.input.RdfFile;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.reference.Reference;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All roll calls of the General Assembly, where the data are beside the project. */
final class RealVotes implements InputConsumer {
  /** Where the three files are. */
  static final Path FOLDER = Path.of("..", "shared", "data", "alignment-unga-votes");

  final List<RollCall> rollCalls = new ArrayList<>();
  final List<Refusal> refusals = new ArrayList<>();

  private RealVotes() {}

  /** The three files. */
  static List<Path> files() {
    return List.of(FOLDER.resolve("un_roll_calls.csv"),
        FOLDER.resolve("un_roll_call_issues.csv"), FOLDER.resolve("un_votes.csv.gz"));
  }

  static boolean areThere() {
    return files().stream().allMatch(Files::exists);
  }

  static RealVotes read() {
    RealVotes votes = new RealVotes();
    ReferenceCodes codes = new ReferenceCodes(Reference.load());
    new InputReader(InputStream.nullInputStream(), codes,
        new DatasetKnowledge(codes, (text, party) -> List.of(), new CodedClasses())).read(
            files(),
            ReadOptions.DEFAULT, votes);
    return votes;
  }

  @Override
  public void document(Document document) {
    throw new IllegalStateException(document.id());
  }

  @Override
  public void records(Extraction records) {
    rollCalls.addAll(records.rollCalls());
  }

  @Override
  public void rdf(RdfFile file) {
    throw new IllegalStateException(file.name());
  }

  @Override
  public void refused(Refusal refusal) {
    refusals.add(refusal);
  }
}
