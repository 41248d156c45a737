package entente.read.record;

import entente.model.Claim;
import entente.model.Event;
import entente.model.Extraction;
import entente.model.Membership;
import entente.model.PartialDate;
import entente.model.RecordEntry;
import entente.model.RecordSet;
import entente.model.Sourcing;
import entente.read.input.Delivery;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.input.TextFile;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of one record set, and refuses those that are wrong. */
final class RecordCollector {
  private final EventReader eventReader;
  private final ClaimReader claimReader;
  private final MembershipReader membershipReader;
  private final TextFile file;
  private final Consumer<Refusal> refusals;
  private final List<Event> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Membership> memberships = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /**
   * An empty collection.
   *
   * @param file where the entries stand
   * @param refusals takes what is refused
   */
  RecordCollector(KnownCodes codes, TextFile file, Consumer<Refusal> refusals) {
    PartyReader parties = new PartyReader(codes);
    this.eventReader = new EventReader(parties);
    this.claimReader = new ClaimReader(parties);
    this.membershipReader = new MembershipReader(parties, codes);
    this.file = file;
    this.refusals = refusals;
  }

  /**
   * Adds an entry, or refuses it.
   *
   * @param number its place among the entries of its kind, from 1; makes the id of one without id
   */
  void add(RecordKind kind, Entry entry, int number) {
    try {
      String id = entry.text("id");
      read(kind, entry, id == null ? kind.key() + "-" + number : id);
    } catch (RefusedException e) {
      refusals.accept(e.refusal());
    } catch (IllegalArgumentException | DateTimeException e) {
      // The model's own checks: a period that ends before it starts, a meeting beside itself.
      refusals.accept(Refusal.ofLine(entry.file(), entry.line(), String.valueOf(e.getMessage()),
          "correct the entry"));
    }
  }

  private void read(RecordKind kind, Entry entry, String id) throws RefusedException {
    switch (kind) {
      case MEETINGS ->
        add(entry, events, eventReader.meeting(entry, id, evidence(entry, null)), id);
      case VISITS -> add(entry, events, eventReader.visit(entry, id, evidence(entry, null)), id);
      case STATEMENTS -> add(entry, claims,
          claimReader.statement(entry, id, evidence(entry, entry.date("date"))), id);
      case MEMBERSHIPS -> memberships
          .add(membershipReader.membership(entry, evidence(entry, null)));
    }
  }

  private RecordEntry evidence(Entry entry, @Nullable PartialDate date) throws RefusedException {
    String quote = entry.text("quote");
    return new RecordEntry(file.id(), entry.line(), quote == null ? "" : quote, date);
  }

  private <T> void add(Entry entry, List<T> values, T value, String id) throws RefusedException {
    if (!ids.add(id)) {
      throw entry.refusal("id", "`" + id + "` is given twice",
          "give each entry of a file an id of its own");
    }
    values.add(value);
  }

  /**
   * Hands on all that was added; entries that name an event which is not there are refused. A set
   * of which nothing is left is not handed on, lest it replace an earlier one by nothing.
   */
  void deliver(RecordSet source, Delivery delivery) {
    refuseLost();
    if (!events.isEmpty() || !claims.isEmpty() || !memberships.isEmpty()) {
      delivery.records(extraction(source), file.name());
    } else {
      refusals.accept(Refusal.ofFile(file.name(), "no record of it was read",
          "fill it with entries, or correct those that were refused"));
    }
  }

  private Extraction extraction(RecordSet source) {
    Set<String> frameworks = new LinkedHashSet<>();
    events.stream().map(Event::framework).filter(code -> code != null).forEach(frameworks::add);
    claims.forEach(claim -> frameworks.addAll(claim.frameworks()));
    memberships.forEach(membership -> frameworks.add(membership.framework()));
    return new Extraction(source, Sourcing.NONE, events, claims, memberships,
        List.copyOf(frameworks), List.of(), List.of());
  }

  private void refuseLost() {
    Set<String> known = new HashSet<>();
    events.forEach(event -> known.add(event.id()));
    boolean again = true;
    while (again) {
      // Refusing one event may leave another without the one that it names.
      again = events.removeIf(event -> isLost(known, "sidelinesOf", event.sidelinesOf(),
          event.evidence()) && known.remove(event.id()));
    }
    claims.removeIf(claim -> isLost(known, "event", claim.event(), claim.evidence()));
  }

  private boolean isLost(Set<String> known, String field, @Nullable String named,
      Object evidence) {
    boolean lost = named != null && !known.contains(named);
    if (lost && evidence instanceof RecordEntry entry) {
      refusals.accept(Refusal.ofLine(file.name(), entry.line(),
          field + ": no event `" + named + "` was read from this file",
          "give the id of a meeting or visit of the same file"));
    }
    return lost;
  }
}
