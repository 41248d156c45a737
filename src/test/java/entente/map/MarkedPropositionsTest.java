package entente.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.extract.Prose;
import entente.extract.SharedReference;
import entente.link.MarkedDocuments;
import entente.link.PairCount;
import entente.model.Claim;
import entente.model.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether equal claims of several documents share a proposition, on the pairs marked by hand. */
class MarkedPropositionsTest {
  private static final PropositionKey KEYS = new PropositionKey(
      new ReferenceEntities(SharedReference.get(), new Iris("https://example.org/")));
  private static final Path MARKED = Path.of("src/test/resources/pairs/claims.csv");

  /** A line of {@code claims.csv}: what a claim is about, as offsets in the document's text. */
  private record Mark(String proposition, String document, int start, int end) {
    static Mark of(String line) {
      String[] cells = line.split(",", -1);
      return new Mark(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
    }

    /** The claim whose target has the most of the marked words, and half at least; else nothing. */
    Optional<Claim> among(List<Claim> claims, String text) {
      Set<String> words = words(text.substring(start, end));
      return claims.stream().filter(this::overlaps)
          .filter(claim -> 2 * shared(words, claim) >= words.size())
          .max((one, other) -> Double.compare(likeness(words, one), likeness(words, other)));
    }

    private boolean overlaps(Claim claim) {
      return claim.evidence() instanceof Passage passage && passage.start() < end
          && start < passage.end();
    }

    private static double likeness(Set<String> words, Claim claim) {
      return (double) shared(words, claim) / (words.size() + words(claim.target()).size());
    }

    private static int shared(Set<String> words, Claim claim) {
      Set<String> both = words(claim.target());
      both.retainAll(words);
      return both.size();
    }

    private static Set<String> words(String phrase) {
      return Stream.of(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private record Read(Mark mark, Optional<String> proposition) {}

  @Test
  void equalClaimsShareAProposition() throws IOException {
    assumeTrue(MarkedDocuments.areThere(), "../shared/data is not there");
    PairCount count = new PairCount();
    List<Read> read = read();
    for (int i = 0; i < read.size(); i++) {
      for (int j = i + 1; j < read.size(); j++) {
        Mark one = read.get(i).mark();
        Mark other = read.get(j).mark();
        if (!one.document().equals(other.document())) {
          count.add(one.proposition().equals(other.proposition()), read.get(i).proposition(),
              read.get(j).proposition(), one.proposition() + " / " + other.proposition());
        }
      }
    }
    System.out.println(count.table("claims.csv"));
    assertThat(count.precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(count.recallOfRead()).isGreaterThanOrEqualTo(0.35);
  }

  private static List<Read> read() throws IOException {
    List<Mark> marks;
    try (Stream<String> lines = Files.lines(MARKED)) {
      marks = lines.skip(1).map(Mark::of).toList();
    }
    MarkedDocuments documents = MarkedDocuments
        .read(marks.stream().map(Mark::document).collect(Collectors.toSet()));
    Map<String, List<Claim>> claims = new HashMap<>();
    List<Read> read = new ArrayList<>();
    for (Mark mark : marks) {
      List<Claim> told = claims.computeIfAbsent(mark.document(),
          id -> Prose.extractor().extract(documents.document(id)).claims());
      read.add(new Read(mark, mark.among(told, documents.document(mark.document()).text())
          .map(claim -> ClaimMapper.content(claim, KEYS.of(claim.target())))));
    }
    return read;
  }
}
