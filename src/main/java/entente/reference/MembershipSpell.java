package entente.reference;

import entente.model.Party;
import java.util.List;

/**
 * That a state or organisation had a status in a framework for a time, as one source tells it;
 * rival histories stand as separate spells.
 *
 * @param framework code of the framework
 * @param member the state or organisation
 * @param status what it was
 * @param term since and until when
 * @param disputed true where another source tells it otherwise and that one is followed
 * @param source where the row is from
 */
public record MembershipSpell(String framework, Party member, MembershipStatus status, Term term,
    boolean disputed, String source) {
  static final List<String> COLUMNS = List.of("framework", "member", "status", "since", "until",
      "disputed", "source");

  static MembershipSpell of(Row row, PartyReader parties) {
    return new MembershipSpell(parties.framework(row, "framework"), parties.party(row, "member"),
        row.code("status", MembershipStatus.class), row.term("since", "until"),
        row.flag("disputed"), row.text("source"));
  }
}
