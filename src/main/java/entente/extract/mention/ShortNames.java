package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.lexicon.LexiconTable;
import entente.extract.mention.Mention.Actors;
import entente.model.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that mean an organisation only in a document that names it otherwise, from
 * {@code short-names.csv}: "the Alliance" is NATO's where NATO is named.
 */
final class ShortNames {
  private final Map<String, Party> organisations = new HashMap<>();

  /** Reads the table. */
  ShortNames() {
    for (LexiconTable.Row row : LexiconTable
        .bundled("lexicon/short-names.csv", "name", "organisation").rows()) {
      organisations.put(row.get("name"), Party.organisation(row.get("organisation")));
    }
  }

  /** True if those words are such a word for an organisation that the document does not name. */
  boolean isUnnamed(List<Word> words, int from, int to, Party organisation, Memory memory) {
    return organisation
        .equals(organisations.get(Word.text(words, from, to).toLowerCase(Locale.ROOT)))
        && !memory.isNamed(organisation);
  }

  /** True if a mention is such a word. */
  boolean isUnnamed(Mention mention, List<Word> words, Memory memory) {
    return mention instanceof Actors actors && actors.participants().stream().anyMatch(
        each -> isUnnamed(words, actors.from(), actors.to(), each.party(), memory));
  }
}
