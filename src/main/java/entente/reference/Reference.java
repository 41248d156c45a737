package entente.reference;

import entente.model.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The reference tables that come with the program. Each is read when it is first asked for, so that
 * who needs only states does not wait for places. Safe for use by several threads.
 */
public final class Reference {
  private final Lazy<States> states = new Lazy<>(States::load);
  private final Lazy<Frameworks> frameworks = new Lazy<>(Frameworks::load);
  private final Lazy<Memberships> memberships = new Lazy<>(() -> Memberships.load(parties()));
  private final Lazy<OfficeHolders> officeHolders = new Lazy<>(() -> OfficeHolders.load(parties()));
  private final Lazy<StateCodes> stateCodes = new Lazy<>(StateCodes::load);
  private final Lazy<Places> places = new Lazy<>(() -> Places.load(parties()));

  private Reference() {}

  /**
   * The bundled tables. Nothing is read yet; a table that is not as it should be throws a
   * {@link TableException} when it is first asked for.
   */
  public static Reference load() {
    return new Reference();
  }

  private PartyReader parties() {
    return new PartyReader(states(), frameworks());
  }

  /** All states. */
  public States states() {
    return states.get();
  }

  /** All frameworks. */
  public Frameworks frameworks() {
    return frameworks.get();
  }

  /** Codes of states in the lists of others. */
  public StateCodes stateCodes() {
    return stateCodes.get();
  }

  /** Who belongs to which framework. */
  public Memberships memberships() {
    return memberships.get();
  }

  /** Who held which post when. */
  public OfficeHolders officeHolders() {
    return officeHolders.get();
  }

  /** Capitals, cities, venues and regions. */
  public Places places() {
    return places.get();
  }

  /** The state of that ISO 3166-1 alpha-3 code. */
  public Optional<State> state(String code) {
    return states().find(code);
  }

  /** The framework of that code. */
  public Optional<Framework> framework(String code) {
    return frameworks().find(code);
  }

  /** Those who surely were full members of the framework on that day. */
  public List<Party> members(String framework, LocalDate day) {
    return memberships().members(framework, day);
  }

  /** What the state or organisation surely was to the framework on that day. */
  public Optional<MembershipStatus> membershipStatus(String framework, Party member,
      LocalDate day) {
    return memberships().status(framework, member, day);
  }

  /** Those who surely held the post of the state or organisation on that day. */
  public List<OfficeHolder> holders(Party party, Post post, LocalDate day) {
    return officeHolders().holders(party, post, day);
  }

  /** All terms of whoever has that full name, in whatever spelling is known. */
  public List<OfficeHolder> holdersNamed(String name) {
    return officeHolders().named(name);
  }
}
