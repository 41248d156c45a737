package entente.reference;

import entente.model.Party;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who belongs, or belonged, to which framework, and as what. */
public final class Memberships {
  private final List<MembershipSpell> spells;

  private Memberships(List<MembershipSpell> spells) {
    this.spells = spells;
  }

  static Memberships load(PartyReader parties) {
    return new Memberships(table(parties).readBundled());
  }

  static TableReader<MembershipSpell> table(PartyReader parties) {
    return new TableReader<>("memberships.csv", MembershipSpell.COLUMNS,
        row -> MembershipSpell.of(row, parties), spell -> spell);
  }

  /** All spells, rival ones too, in the order of the table. */
  public List<MembershipSpell> all() {
    return spells;
  }

  /** All spells of one state or organisation in one framework, rival ones too. */
  public List<MembershipSpell> of(String framework, Party member) {
    return spells.stream()
        .filter(spell -> spell.framework().equals(framework) && spell.member().equals(member))
        .toList();
  }

  /**
   * Those who surely were full members of the framework on that day, suspended ones too; disputed
   * spells left out.
   */
  public List<Party> members(String framework, LocalDate day) {
    return undisputed(framework, day).filter(spell -> spell.status().isFull())
        .map(MembershipSpell::member).distinct().sorted().toList();
  }

  /**
   * What the state or organisation surely was to the framework on that day; suspended rather than
   * member where it was both.
   */
  public Optional<MembershipStatus> status(String framework, Party member, LocalDate day) {
    return undisputed(framework, day).filter(spell -> spell.member().equals(member))
        .map(MembershipSpell::status)
        .min(Comparator.comparing(status -> status != MembershipStatus.SUSPENDED));
  }

  /** The frameworks of which the state or organisation surely was a full member on that day. */
  public List<String> frameworksOf(Party member, LocalDate day) {
    return spells.stream().filter(sure(day))
        .filter(spell -> spell.member().equals(member) && spell.status().isFull())
        .map(MembershipSpell::framework).distinct().sorted().toList();
  }

  private Stream<MembershipSpell> undisputed(String framework, LocalDate day) {
    return spells.stream().filter(spell -> spell.framework().equals(framework)).filter(sure(day));
  }

  private static Predicate<MembershipSpell> sure(LocalDate day) {
    return spell -> !spell.disputed() && spell.term().surelyCovers(day);
  }
}
