package entente.cli;

import entente.map.Iris;
import entente.map.LinkMapper;
import entente.model.LinkDecision.Outcome;
import entente.model.LinkProposal;
import entente.model.LinkProposal.Origin;
import entente.pipeline.LinkLedger;
import entente.pipeline.LinkReview;
import entente.pipeline.LinkSheet;
import entente.pipeline.LinkWalk;
import entente.pipeline.UnlinkedFinder;
import entente.question.Answer;
import entente.question.AnswerFormat;
import entente.question.AnswerWriter;
import entente.question.StoreSource;
import entente.store.Store;
import entente.wikidata.CandidateCache;
import entente.wikidata.PoliteClient;
import entente.wikidata.UnlinkedEntity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes links to another data set, and takes what people decide about them. */
@Command(name = "link", description = "Link what a store names to Wikidata or another data set.",
    footer = {"", "Without --service and --sparql nothing is asked of anybody: what is proposed is"
        + " shown.",
      "To decide about many: ./entente link --format csv > links.csv, write accept or reject in"
          + " its",
      "first column, then ./entente link --review links.csv; docs/wikidata.md tells more."})
final class LinkCommand implements Callable<Integer> {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final Environment environment;
  @Mixin
  private StoreOption store;
  @Mixin
  private LinkOptions asking;
  @Option(names = "--accept", paramLabel = "LINK", split = ",",
      description = "Accept these links; an entity stands for its only one.")
  private List<String> accepted = List.of();
  @Option(names = "--reject", paramLabel = "LINK", split = ",",
      description = "Reject these links, accepted ones too; they are not proposed again.")
  private List<String> rejected = List.of();
  @Option(names = "--review", paramLabel = "FILE.csv",
      description = "Do what the column decision of this table says.")
  private @Nullable Path review;
  @Option(names = "--by", paramLabel = "NAME", description = "Who decides, to be stored with it.")
  private @Nullable String by;
  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      completionCandidates = AnswerFormatNames.class, converter = AnswerFormatNames.class)
  private AnswerFormat format;
  @Option(names = "--dry-run",
      description = "Ask nothing and change nothing; show what would be asked or decided.")
  private boolean dryRun;

  LinkCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    asking.check();
    boolean decides = !accepted.isEmpty() || !rejected.isEmpty() || review != null;
    if (decides && asking.asks()) {
      throw new CommandFailure(ExitCode.WRONG_USE,
          "ask with --service or --sparql first, and decide in another run");
    }
    if (review != null && !Files.isReadable(review)) {
      throw new CommandFailure(ExitCode.WRONG_USE, "the table " + review
          + " is not there, or cannot be read; make one with ./entente link --format csv");
    }
    try (Store opened = Store.openExisting(store.directory())) {
      LinkLedger ledger = LinkLedger.read(opened, new LinkMapper(Iris.standard()));
      return (decides ? decide(ledger) : asking.asks() ? ask(opened, ledger) : show(opened, ledger))
          .code();
    }
  }

  private ExitCode decide(LinkLedger ledger) throws IOException {
    Streams streams = environment.streams();
    Refusals refusals = new Refusals(streams.err());
    LinkReview decisions = new LinkReview(ledger, now(), by, refusals);
    accepted.forEach(link -> decisions.decide(link, Outcome.ACCEPTED, "--accept"));
    rejected.forEach(link -> decisions.decide(link, Outcome.REJECTED, "--reject"));
    if (review != null) {
      decisions.apply(review);
    }
    if (!dryRun) {
      ledger.write();
    }
    refusals.finish();
    streams.out().printf(Locale.ROOT, "accepted  %,d%nrejected  %,d%nopen      %,d%n",
        decisions.count(Outcome.ACCEPTED), decisions.count(Outcome.REJECTED),
        ledger.open().size());
    if (dryRun) {
      streams.out().println("stored    nothing, as asked");
    }
    return refusals.exit();
  }

  private ExitCode show(Store opened, LinkLedger ledger) {
    if (ledger.open().isEmpty()) {
      environment.streams().err().println("no link is proposed; ask for some with --service URL or"
          + " --sparql URL");
    }
    write(opened, ledger, ledger.open());
    return ExitCode.DONE;
  }

  private ExitCode ask(Store opened, LinkLedger ledger) {
    List<UnlinkedEntity> entities = new UnlinkedFinder(new StoreSource(opened, LIMIT))
        .find(asking.kinds(), asking.limit());
    if (dryRun) {
      return wouldAsk(entities);
    }
    PoliteClient client = asking.client();
    CandidateCache source = asking.source(client, store.directory());
    Origin origin = new Origin(asking.address().toString(), Version.current(), now());
    LinkWalk walk = new LinkWalk(source, asking.assessor(), origin, asking.leastScore());
    List<LinkProposal> proposals;
    try (ProgressLine progress = new ProgressLine(environment.streams(), "Linking", "entities")) {
      proposals = walk.walk(entities, ledger, progress);
    }
    long found = proposals.stream().map(LinkProposal::entity).distinct().count();
    PrintStream err = environment.streams().err();
    err.printf(Locale.ROOT, "asked     %,d entities in %,d requests; %,d known from before%n",
        entities.size() - source.known(), client.requests(), source.known());
    err.printf(Locale.ROOT, "proposed  %,d links for %,d entities, none for %,d%n",
        proposals.size(), found, entities.size() - found);
    write(opened, ledger, proposals);
    return ExitCode.DONE;
  }

  private ExitCode wouldAsk(List<UnlinkedEntity> entities) {
    PrintStream out = environment.streams().out();
    out.printf(Locale.ROOT, "%s would be asked about %,d entities (%s)%n", asking.address(),
        entities.size(), entities.stream()
            .collect(Collectors.groupingBy(entity -> entity.kind().code(),
                TreeMap::new, Collectors.counting())));
    entities.forEach(entity -> out.println(entity.kind().code() + "\t" + entity.name()));
    return ExitCode.DONE;
  }

  private void write(Store opened, LinkLedger ledger, List<LinkProposal> proposals) {
    Streams streams = environment.streams();
    Answer sheet = new LinkSheet(opened, ledger).of(proposals);
    new AnswerWriter(streams.width()).write(
        format == AnswerFormat.TABLE ? sheet.only(LinkSheet.SHOWN) : sheet, format,
        streams.out());
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
