package entente.read;

import entente.read.dataset.DatasetKnowledge;
import entente.read.dataset.DatasetReader;
import entente.read.document.JsonLinesReader;
import entente.read.document.SingleDocumentReader;
import entente.read.input.Delivery;
import entente.read.input.DocumentFormat;
import entente.read.input.Format;
import entente.read.input.FormatFinder;
import entente.read.input.FormatReader;
import entente.read.input.Input;
import entente.read.input.InputConsumer;
import entente.read.input.InputFinder;
import entente.read.input.InputName;
import entente.read.input.RdfFile;
import entente.read.input.RdfFormat;
import entente.read.input.ReadFailure;
import entente.read.input.ReadOptions;
import entente.read.input.RecordFormat;
import entente.read.input.RefusedException;
import entente.read.record.CsvRecordReader;
import entente.read.record.KnownCodes;
import entente.read.record.MappedTableReader;
import entente.read.record.YamlRecordReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whatever is named on a command line, one file after the other, and hands on each part. */
public final class InputReader {
  private final InputStream standardInput;
  private final FormatFinder formats = new FormatFinder();
  private final FormatReader text = SingleDocumentReader.ofText();
  private final FormatReader markdown = SingleDocumentReader.ofMarkdown();
  private final FormatReader html = SingleDocumentReader.ofHtml();
  private final FormatReader jsonLines = new JsonLinesReader();
  private final FormatReader yaml;
  private final FormatReader csv;
  private final DatasetReader datasets;
  private final KnownCodes codes;

  /**
   * A reader.
   *
   * @param standardInput what {@code -} stands for; it is not closed
   * @param codes the codes that records may use
   * @param knowledge what must be known to read data sets
   */
  public InputReader(InputStream standardInput, KnownCodes codes,
      DatasetKnowledge knowledge) {
    this.datasets = new DatasetReader(knowledge);
    this.standardInput = standardInput;
    this.codes = codes;
    this.yaml = new YamlRecordReader(codes);
    this.csv = new CsvRecordReader(codes);
  }

  /**
   * Reads files, folders (all below them, sorted by path, hidden ones skipped) and {@code -}.
   *
   * <p>Nothing that is wrong with an input is thrown: it is pushed as a refusal, and the rest goes
   * on. Only one document, or one file of records, is held at a time; of data sets, all that belongs
   * together. With a mapping, each file is a table of records.
   */
  public void read(List<Path> named, ReadOptions options, InputConsumer consumer) {
    Delivery delivery = new Delivery(consumer);
    Choice choice = options.mapping() == null
        ? this::choose
        : mapped(options.mapping(), options, delivery);
    if (choice == null) {
      return;
    }
    InputFinder finder = new InputFinder(delivery);
    for (Path path : named) {
      for (InputName name : finder.find(path)) {
        read(name, choice, options, delivery);
      }
    }
    datasets.finish(delivery);
  }

  /** Says who reads an input. */
  private interface Choice {
    FormatReader of(Input input) throws RefusedException;
  }

  private FormatReader choose(Input input) throws RefusedException {
    return datasets.knows(input) ? datasets : reader(formats.find(input));
  }

  /** Null if the mapping is refused. */
  private @Nullable Choice mapped(Path mapping, ReadOptions options, Delivery delivery) {
    try (Input input = Input.open(InputName.of(mapping, mapping), standardInput)) {
      FormatReader table = MappedTableReader.of(input, options, codes, delivery::refused);
      return each -> table;
    } catch (RefusedException e) {
      delivery.refused(e.refusal());
    } catch (IOException e) {
      delivery.refused(ReadFailure.of(mapping.toString(), e));
    }
    return null;
  }

  private void read(InputName name, Choice choice, ReadOptions options, Delivery delivery) {
    try (Input input = Input.open(name, standardInput)) {
      choice.of(input).read(input, options, delivery);
    } catch (RefusedException e) {
      delivery.refused(e.refusal());
    } catch (IOException e) {
      delivery.refused(ReadFailure.of(name.shown(), e));
    }
  }

  private FormatReader reader(Format format) {
    return switch (format) {
      case DocumentFormat.TEXT -> text;
      case DocumentFormat.MARKDOWN -> markdown;
      case DocumentFormat.HTML -> html;
      case DocumentFormat.JSON_LINES -> jsonLines;
      case RecordFormat.YAML -> yaml;
      case RecordFormat.CSV -> csv;
      case RdfFormat rdf ->
        (input, options, delivery) -> delivery.rdf(new RdfFile(input.file(), rdf, input.stream()));
    };
  }
}
