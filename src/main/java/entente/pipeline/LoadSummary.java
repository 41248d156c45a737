package entente.pipeline;

import entente.model.SentenceOutcome;
import entente.store.Replacement;
import java.time.Duration;
import java.util.Map;

/**
 * What a load did.
 *
 * @param documents documents read
 * @param skipped documents passed over since they were stored already
 * @param recordSets files of records read
 * @param rdfFiles files of RDF read
 * @param refused files, parts of files and graphs that were refused
 * @param events events found
 * @param claims claims found
 * @param memberships memberships found
 * @param alliances alliances found
 * @param votes votes found
 * @param observations observations of alignment that were computed anew
 * @param sentences number of sentences by what became of them
 * @param written what changed in the store; nothing for a dry run
 * @param time how long it took
 */
public record LoadSummary(int documents, int skipped, int recordSets, int rdfFiles, int refused,
    int events, int claims, int memberships, int alliances, int votes, int observations,
    Map<SentenceOutcome.Kind, Integer> sentences,
    Replacement written, Duration time) {
  public LoadSummary {
    sentences = Map.copyOf(sentences);
  }

  /** Number of all sentences. */
  public int allSentences() {
    return sentences.values().stream().mapToInt(Integer::intValue).sum();
  }
}
