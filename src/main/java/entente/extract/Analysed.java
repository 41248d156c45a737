package entente.extract;

import entente.extract.analysis.Word;
import entente.extract.clause.Clauses;
import entente.extract.event.EventLedger;
import entente.extract.mention.Mention;
import entente.extract.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence after its first reading.
 *
 * @param clauses null where it was not worth parsing, and only names
 * @param events the events that it told of; null where it has no word for events and claims, and may
 *     only tell of ties
 */
record Analysed(Sentence sentence, List<Word> words, List<Mention> mentions,
    @Nullable Clauses clauses, @Nullable List<EventLedger.Entry> events) {}
