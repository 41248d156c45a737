package entente.read;

import entente.extract.mention.TitledNameReader;
import entente.model.Document;
import entente.model.Extraction;
import entente.pipeline.CodedClasses;
import entente.read.dataset.DatasetKnowledge;
import entente.read.dataset.StateCodes;
import entente.read.input.InputConsumer;
import entente.read.input.RdfFile;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.read.record.KnownCodes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that a run reads, kept for looking at. */
public final class Collected implements InputConsumer {
  private final List<Document> documents = new ArrayList<>();
  private final List<Extraction> records = new ArrayList<>();
  private final List<String> rdf = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  /** Reads files and folders. */
  public static Collected read(ReadOptions options, Path... named) {
    return read(new SomeCodes(), options, named);
  }

  /** Reads files and folders, with these codes in records. */
  public static Collected read(KnownCodes codes, ReadOptions options, Path... named) {
    Collected collected = new Collected();
    StateCodes states = codes instanceof StateCodes both ? both : new SomeCodes();
    new InputReader(new ByteArrayInputStream(new byte[0]), codes, knowledge(states)).read(
        List.of(named),
        options, collected);
    return collected;
  }

  /** Reads standard input. */
  public static Collected readPiped(ReadOptions options, byte[] bytes) {
    Collected collected = new Collected();
    SomeCodes codes = new SomeCodes();
    new InputReader(new ByteArrayInputStream(bytes), codes, knowledge(codes)).read(
        List.of(Path.of("-")),
        options, collected);
    return collected;
  }

  private static DatasetKnowledge knowledge(StateCodes states) {
    return new DatasetKnowledge(states, new TitledNameReader()::people, new CodedClasses());
  }

  @Override
  public void document(Document document) {
    documents.add(document);
  }

  @Override
  public void records(Extraction extraction) {
    records.add(extraction);
  }

  @Override
  public void rdf(RdfFile file) {
    try {
      String text = new String(file.stream().readAllBytes(), StandardCharsets.UTF_8);
      rdf.add(file.format() + " " + text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void refused(Refusal refusal) {
    refusals.add(refusal);
  }

  public List<Document> documents() {
    return documents;
  }

  public List<Extraction> records() {
    return records;
  }

  /** Format and content of each. */
  public List<String> rdf() {
    return rdf;
  }

  public List<Refusal> refusals() {
    return refusals;
  }

  /** The only document; fails if there is another or anything was refused. */
  public Document onlyDocument() {
    if (documents.size() != 1 || !refusals.isEmpty()) {
      throw new AssertionError("read " + documents + ", refused " + refusals);
    }
    return documents.getFirst();
  }

  /** The only set of records; fails if there is another. */
  public Extraction onlyRecords() {
    if (records.size() != 1) {
      throw new AssertionError("read " + records + ", refused " + refusals);
    }
    return records.getFirst();
  }

  /** The only refusal; fails if there is another. */
  public Refusal onlyRefusal() {
    if (refusals.size() != 1) {
      throw new AssertionError("read " + documents + records + ", refused " + refusals);
    }
    return refusals.getFirst();
  }
}
