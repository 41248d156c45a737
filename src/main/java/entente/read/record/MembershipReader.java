package entente.read.record;

import entente.model.Membership;
import entente.model.Party;
import entente.model.Period;
import entente.model.RecordEntry;
import entente.read.input.RefusedException;
import java.util.List;
import java.util.function.Function;

/** Reads memberships. */
final class MembershipReader {
  private final PartyReader parties;
  private final List<String> statuses;

  MembershipReader(PartyReader parties, KnownCodes codes) {
    this.parties = parties;
    this.statuses = codes.membershipStatuses().stream().sorted().toList();
  }

  /** What one state or organisation is to a framework, from when to when. */
  Membership membership(Entry entry, RecordEntry evidence) throws RefusedException {
    String framework = entry.required("framework");
    List<Party> members = parties.parties(entry, "member");
    if (members.size() > 1) {
      throw entry.refusal("member", "must be one", "write an entry for each member");
    }
    String status = entry.choice("status", statuses, Function.identity());
    if (status == null) {
      throw entry.missing("status");
    }
    return new Membership(framework, members.getFirst(), status,
        new Period(entry.date("since"), entry.date("until")), evidence);
  }
}
