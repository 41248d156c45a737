package entente.pipeline;

import entente.model.Document;
import entente.model.Extraction;
import entente.model.RecordSet;
import entente.model.SentenceOutcome;
import entente.store.Replacement;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Counts while a load goes on. */
final class LoadTally {
  private final long start = System.nanoTime();
  private final Map<SentenceOutcome.Kind, Integer> sentences = new EnumMap<>(
      SentenceOutcome.Kind.class);
  private int documents;
  private int skipped;
  private int recordSets;
  private int rdfFiles;
  private int refused;
  private int events;
  private int claims;
  private int memberships;
  private int alliances;
  private int votes;
  private int observations;
  private Replacement derived = BatchWriter.NOTHING;

  void read(Extraction extraction) {
    switch (extraction.source()) {
      case Document document -> documents++;
      case RecordSet records -> recordSets++;
    }
    events += extraction.events().size();
    claims += extraction.claims().size();
    memberships += extraction.memberships().size();
    alliances += extraction.alliances().size();
    extraction.rollCalls().forEach(rollCall -> votes += rollCall.votes().size());
    extraction.sentences()
        .forEach(sentence -> sentences.merge(sentence.kind(), 1, Integer::sum));
  }

  void skipped() {
    skipped++;
  }

  void rdfFile() {
    rdfFiles++;
  }

  void refused() {
    refused++;
  }

  boolean hasVotes() {
    return votes > 0;
  }

  void aligned(Alignment.Outcome outcome) {
    observations = outcome.observations();
    derived = outcome.written();
  }

  LoadSummary summary(Replacement written) {
    return new LoadSummary(documents, skipped, recordSets, rdfFiles, refused, events, claims,
        memberships, alliances, votes, observations, sentences, written.plus(derived),
        Duration.ofNanos(System.nanoTime() - start));
  }
}
