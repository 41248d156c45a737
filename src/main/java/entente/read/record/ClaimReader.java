package entente.read.record;

import entente.model.Certainty;
import entente.model.Claim;
import entente.model.ClaimKind;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Polarity;
import entente.model.RecordEntry;
import entente.read.input.RefusedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads statements. */
final class ClaimReader {
  private final PartyReader parties;

  ClaimReader(PartyReader parties) {
    this.parties = parties;
  }

  /** A commitment, position or topic. */
  Claim statement(Entry entry, String id, RecordEntry evidence) throws RefusedException {
    ClaimKind kind = entry.requiredChoice("kind", ClaimKind.values(), ClaimKind::code);
    List<Party> holders = parties.parties(entry, "holders");
    Certainty certainty = entry.choice("certainty", Arrays.asList(Certainty.values()),
        Certainty::code);
    return new Claim(id, kind, holders, speaker(entry, holders), polarity(entry, kind),
        entry.required("target"), frameworks(entry), true,
        certainty == null ? Certainty.CERTAIN : certainty, entry.text("event"), evidence, 1);
  }

  private static @Nullable Polarity polarity(Entry entry, ClaimKind kind)
      throws RefusedException {
    Polarity polarity = entry.choice("polarity", Arrays.asList(Polarity.values()), Polarity::code);
    if (kind == ClaimKind.POSITION && polarity == null) {
      throw entry.refusal("polarity", "is missing", "say support or oppose");
    }
    if (kind != ClaimKind.POSITION && polarity != null) {
      throw entry.refusal("polarity", "only a position has one",
          "leave it empty, or make the kind position");
    }
    return polarity;
  }

  /** A bare name speaks for the only holder. */
  private @Nullable Participant speaker(Entry entry, List<Party> holders)
      throws RefusedException {
    if (!(entry.cell("speaker") instanceof Cell.Word word) || word.text().endsWith(")")) {
      return parties.participant(entry, "speaker");
    }
    if (holders.size() > 1) {
      throw entry.refusal("speaker", "it is open for whom " + word.text() + " speaks",
          "write Name (STATE, role)");
    }
    return new Participant(word.text(), holders.getFirst(), null);
  }

  private static List<String> frameworks(Entry entry) throws RefusedException {
    List<String> frameworks = new ArrayList<>();
    for (Cell cell : entry.items("frameworks")) {
      if (!(cell instanceof Cell.Word word)) {
        throw entry.refusal("frameworks", "must be codes", "write them as [SCO, BRICS]");
      }
      frameworks.add(word.text());
    }
    return frameworks;
  }
}
