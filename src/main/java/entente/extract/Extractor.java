package entente.extract;

import entente.extract.analysis.Analyser;
import entente.extract.analysis.MendingAnalyser;
import entente.extract.clause.SpeechTag;
import entente.extract.discourse.Home;
import entente.extract.discourse.Resolver;
import entente.extract.claim.ClaimExtractor;
import entente.extract.claim.ClaimLexicon;
import entente.extract.event.EventExtractor;
import entente.extract.event.EventLexicon;
import entente.extract.lexicon.Inflections;
import entente.extract.lexicon.Needs;
import entente.extract.mention.Gazetteer;
import entente.extract.mention.MentionFinder;
import entente.extract.relation.EventRelations;
import entente.extract.relation.RelationExtractor;
import entente.extract.relation.RelationLexicon;
import entente.extract.text.TextPreparer;
import entente.extract.time.TimeReader;
import entente.model.Document;
import entente.model.Extraction;
import entente.reference.Reference;
import java.util.Set;

/**
 * Reads documents: start here. Built once, it may be shared by threads; each document is read by
 * itself.
 */
public final class Extractor {
  private final Reference reference;
  private final Stages stages;

  /** All that the reading of a document needs and does not change. */
  record Stages(TextPreparer preparer, TimeReader times, MentionFinder mentions, Analyser analyser,
      EventExtractor events, ClaimExtractor claims, RelationExtractor relations,
      EventRelations eventRelations, Home home, TellingWords telling,
      Set<String> relationTriggers, SpeechTag tags) {}

  /**
   * An extractor that knows these names.
   *
   * @param analyser tags and parses the sentences that may tell of something
   */
  public Extractor(Reference reference, Analyser analyser) {
    this.reference = reference;
    Resolver resolver = new Resolver();
    EventLexicon eventWords = new EventLexicon();
    ClaimLexicon claimWords = new ClaimLexicon();
    RelationLexicon relationWords = new RelationLexicon();
    Inflections inflections = new Inflections();
    EventExtractor events = new EventExtractor(eventWords, resolver);
    Needs triggers = events.triggers();
    triggers.addAll(claimWords.triggers());
    MentionFinder mentions = new MentionFinder(new Gazetteer(reference));
    this.stages = new Stages(new TextPreparer(), new TimeReader(), mentions,
        new MendingAnalyser(analyser),
        events,
        new ClaimExtractor(claimWords, inflections, resolver, mentions),
        new RelationExtractor(relationWords),
        new EventRelations(relationWords), new Home(),
        new TellingWords(triggers, inflections),
        Set.copyOf(inflections.forms(relationWords.triggers())),
        new SpeechTag(inflections.forms(claimWords.speechVerbs())));
  }

  /** All that a document tells, and for each of its sentences what became of it. */
  public Extraction extract(Document document) {
    return new DocumentReading(reference, stages, document).read();
  }
}
