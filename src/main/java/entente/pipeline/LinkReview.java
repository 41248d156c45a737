package entente.pipeline;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import entente.model.LinkDecision;
import entente.model.LinkDecision.Outcome;
import entente.model.LinkProposal;
import entente.question.IriReader;
import entente.read.input.Input;
import entente.read.input.InputName;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.input.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Applies what people decide about proposals: links that they name, or the rows of a table that they
 * have filled in. What cannot be applied is refused with its line, and the rest is done.
 */
public final class LinkReview {
  private static final ObjectReader ROWS = new CsvMapper().readerForListOf(String.class)
      .with(CsvParser.Feature.WRAP_AS_ARRAY).with(CsvParser.Feature.SKIP_EMPTY_LINES);
  private static final int MOST_BYTES = 64 << 20;
  private static final Map<String, Outcome> WORDS = Map.of("accept", Outcome.ACCEPTED, "reject",
      Outcome.REJECTED);

  private final LinkLedger ledger;
  private final Instant now;
  private final @Nullable String by;
  private final Consumer<Refusal> refused;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

  /**
   * @param ledger is changed, but not written
   * @param now when it is decided
   * @param by who decides; null where they do not say
   * @param refused is told of what cannot be applied
   */
  public LinkReview(LinkLedger ledger, Instant now, @Nullable String by,
      Consumer<Refusal> refused) {
    this.ledger = ledger;
    this.now = now;
    this.by = by;
    this.refused = refused;
  }

  /** How many were decided in that way. */
  public int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /**
   * Decides about the link of that name, or of the entity of that name.
   *
   * @param name an IRI, whole or with a prefix
   * @param option where it was named, for messages
   */
  public void decide(String name, Outcome outcome, String option) {
    fault(name, outcome).ifPresent(fault -> refused
        .accept(Refusal.ofFile(option + " " + name, fault.reason(), fault.remedy())));
  }

  /** Applies a table. */
  public void apply(Path file) throws IOException {
    InputName name = new InputName(file.toString(), file.toString(), file);
    try (Input input = Input.open(name, InputStream.nullInputStream())) {
      apply(TextFile.read(input, MOST_BYTES));
    } catch (RefusedException e) {
      refused.accept(e.refusal());
    }
  }

  private void apply(TextFile file) throws IOException {
    try (MappingIterator<List<String>> rows = ROWS.readValues(file.text())) {
      List<String> header = rows.hasNextValue()
          ? rows.nextValue().stream().map(String::strip).toList()
          : List.of();
      int decision = header.indexOf(LinkSheet.DECISION);
      int link = header.indexOf(LinkSheet.LINK);
      if (decision < 0 || link < 0) {
        refused.accept(Refusal.ofLine(file.name(), 1, "it has no columns decision and link",
            "make the table with ./entente link --format csv, parted by commas"));
        return;
      }
      while (rows.hasNextValue()) {
        int line = rows.getCurrentLocation().getLineNr();
        List<String> row = rows.nextValue();
        fault(row, header.size(), decision, link).ifPresent(fault -> refused
            .accept(Refusal.ofLine(file.name(), line, fault.reason(), fault.remedy())));
      }
    } catch (JacksonException e) {
      refused.accept(Refusal.ofLine(file.name(),
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          "the table is broken: " + e.getOriginalMessage(), "close the quotes of each cell"));
    }
  }

  /** Why something cannot be applied. */
  private record Fault(String reason, String remedy) {}

  private Optional<Fault> fault(List<String> row, int cells, int decision, int link) {
    if (row.size() != cells) {
      return Optional.of(new Fault("the row has %d cells, and the header %d".formatted(row.size(),
          cells), "put cells with a comma in quotes"));
    }
    String word = row.get(decision).strip().toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Outcome outcome = WORDS.get(word);
    return outcome == null
        ? Optional.of(new Fault("the decision " + word + " is not known",
            "write accept or reject, or leave it empty"))
        : fault(row.get(link).strip(), outcome);
  }

  /** Decides; or says why not. */
  private Optional<Fault> fault(String name, Outcome outcome) {
    Node iri = IriReader.read(name);
    Optional<LinkProposal> proposal = iri == null ? Optional.empty() : ledger.find(iri);
    if (proposal.isEmpty()) {
      return Optional.of(new Fault("no such link is proposed: " + name,
          "take the column link, such as id:link/9fb82f9bfc8b078aedf1, of ./entente link"));
    }
    Optional<String> rival = ledger.rival(proposal.get());
    if (outcome == Outcome.ACCEPTED && rival.isPresent()) {
      return Optional.of(new Fault(proposal.get().entity() + " is linked to " + rival.get()
          + " already", "reject that link first"));
    }
    ledger.decide(proposal.get(), new LinkDecision(outcome, now, by));
    counts.merge(outcome, 1, Integer::sum);
    return Optional.empty();
  }
}
