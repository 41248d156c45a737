package entente.reference;

import entente.model.Party;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who held which post when. */
public final class OfficeHolders {
  private record Seat(Party party, Post post) {}

  private final List<OfficeHolder> holders;
  private final Map<Seat, List<OfficeHolder>> bySeat;
  private final Lazy<NameIndex<OfficeHolder>> byName;
  private final Lazy<NameIndex<OfficeHolder>> byShortName;

  private OfficeHolders(List<OfficeHolder> holders) {
    this.holders = holders;
    this.bySeat = new HashMap<>(holders.stream()
        .collect(Collectors.groupingBy(holder -> new Seat(holder.party(), holder.post()))));
    this.byName = new Lazy<>(() -> new NameIndex<>(holders, OfficeHolder::names));
    this.byShortName = new Lazy<>(() -> new NameIndex<>(holders, OfficeHolder::shortNames));
  }

  static OfficeHolders load(PartyReader parties) {
    return new OfficeHolders(table(parties).readBundled());
  }

  static TableReader<OfficeHolder> table(PartyReader parties) {
    return new TableReader<>("office-holders.csv", OfficeHolder.COLUMNS,
        row -> OfficeHolder.of(row, parties),
        holder -> List.of(holder.person(), holder.party(), holder.post(), holder.term()));
  }

  /** All terms, in the order of the table. */
  public List<OfficeHolder> all() {
    return holders;
  }

  /** Those who surely held the post on that day; on a day of handing over both. */
  public List<OfficeHolder> holders(Party party, Post post, LocalDate day) {
    return seat(party, post).filter(holder -> holder.term().surelyCovers(day)).toList();
  }

  /**
   * Those who held the post on that day as far as one can tell: the sure ones; where there are none,
   * those who may have held it; where there are none of these either, the last one seen in post
   * before that day, whose end is not known.
   */
  public List<OfficeHolder> likelyHolders(Party party, Post post, LocalDate day) {
    List<OfficeHolder> sure = holders(party, post, day);
    if (!sure.isEmpty()) {
      return sure;
    }
    List<OfficeHolder> possible = seat(party, post).filter(holder -> holder.term().mayCover(day))
        .toList();
    return possible.isEmpty() ? lastSeen(party, post, day) : possible;
  }

  private List<OfficeHolder> lastSeen(Party party, Post post, LocalDate day) {
    return seat(party, post).filter(holder -> holder.term().isBefore(day))
        .max(Comparator.comparing(holder -> holder.term().lastDay()))
        .filter(holder -> holder.basis() != Basis.TERM).stream().toList();
  }

  private Stream<OfficeHolder> seat(Party party, Post post) {
    return bySeat.getOrDefault(new Seat(party, post), List.of()).stream();
  }

  /** All terms of whoever has that full name, in whatever spelling, case and order is known. */
  public List<OfficeHolder> named(String name) {
    return byName.get().named(name);
  }

  /** All terms of whoever goes by that name after a title: "Xi", "Kishida", "von der Leyen". */
  public List<OfficeHolder> shortNamed(String name) {
    return byShortName.get().named(name);
  }
}
