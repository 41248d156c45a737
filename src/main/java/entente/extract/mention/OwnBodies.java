package entente.extract.mention;

import entente.extract.analysis.Word;
import entente.extract.lexicon.LexiconTable;
import entente.extract.mention.Mention.Actors;
import entente.model.Participant;
import entente.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of a side that bear the bare name of an organisation's, from {@code own-bodies.csv}: to
 * the Kremlin "the Security Council" is Russia's.
 */
final class OwnBodies {
  private record Body(List<String> words, Party organisation, Party side) {}

  private final List<Body> bodies = new ArrayList<>();

  /** Reads the table. */
  OwnBodies() {
    for (LexiconTable.Row row : LexiconTable
        .bundled("lexicon/own-bodies.csv", "body", "organisation", "party").rows()) {
      bodies.add(new Body(List.of(row.get("body").split(" ")),
          Party.organisation(row.get("organisation")), Party.state(row.get("party"))));
    }
  }

  /** A mention with the publisher's own body in the place of the organisation that its name means. */
  Mention own(Mention mention, List<Word> words, @Nullable Party home) {
    if (!(mention instanceof Actors actors) || !hasBody(home)) {
      return mention;
    }
    return new Actors(actors.from(), actors.to(),
        actors.participants().stream().map(each -> new Participant(each.person(),
            own(each.party(), words, actors.from(), actors.to(), home), each.role())).toList(),
        actors.form());
  }

  private boolean hasBody(@Nullable Party home) {
    return bodies.stream().anyMatch(body -> body.side().equals(home));
  }

  /** The side meant by a party that those words name: the publisher itself for a body of its own. */
  Party own(Party party, List<Word> words, int from, int to, @Nullable Party home) {
    for (Body body : bodies) {
      if (body.side().equals(home) && body.organisation().equals(party)
          && isBare(body, words, from, to)) {
        return body.side();
      }
    }
    return party;
  }

  /** True if the name stands there alone, not as "UN Security Council" or with a resolution. */
  private static boolean isBare(Body body, List<Word> words, int from, int to) {
    int length = body.words().size();
    for (int at = from; at + length <= to; at++) {
      boolean named = words.get(at).isCapitalised() && Word.text(words, at, at + length)
          .toLowerCase(Locale.ROOT).equals(String.join(" ", body.words()));
      if (named) {
        boolean qualified = at > from && words.get(at - 1).isCapitalised();
        return !qualified && !(at + length < words.size() && words.get(at + length).form()
            .toLowerCase(Locale.ROOT).startsWith("resolution"));
      }
    }
    return false;
  }
}
