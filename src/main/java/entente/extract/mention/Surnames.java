package entente.extract.mention;

import entente.reference.NameKey;
import entente.reference.OfficeHolder;
import entente.reference.OfficeHolders;
import entente.reference.Post;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The single words of one document that may be surnames of leaders in office on its day. */
final class Surnames {
  /** Posts whose holders news name without title or first name. */
  private static final Set<Post> LEADING = EnumSet.of(Post.HEAD_OF_STATE, Post.HEAD_OF_GOVERNMENT,
      Post.SUPREME_LEADER, Post.FOREIGN_MINISTER, Post.SECRETARY_GENERAL, Post.COUNCIL_PRESIDENT,
      Post.COMMISSION_PRESIDENT, Post.HIGH_REPRESENTATIVE);

  /** For how many years a leader is remembered by surname alone. */
  private static final int REMEMBERED = 12;

  private final Map<String, Integer> noted = new LinkedHashMap<>();
  private final Set<String> refused = new HashSet<>();

  /** Notes a word with the sentence in which it stands. */
  void note(String word, int sentence) {
    noted.putIfAbsent(word, sentence);
  }

  /** Notes that a word is part of another name. */
  void refuse(String word) {
    refused.add(word);
  }

  /** Adds to the memory the leaders whose surnames were noted and whose side it does not know. */
  void settle(Memory memory, OfficeHolders holders, LocalDate date) {
    noted.forEach((word, sentence) -> {
      Optional<PersonFacts> known = memory.find(word);
      if (!refused.contains(word) && known.map(PersonFacts::party).isEmpty()) {
        leader(word, holders, date)
            .filter(leader -> known.isEmpty() || mayBe(known.get(), leader))
            .ifPresent(leader -> memory.note(word, leader.party(), null, leader.gender(),
                sentence));
      }
    });
  }

  /**
   * The leader of that day who alone goes by that surname; nobody if it stands inside the name of that
   * leader and ends the name of one of the years before, whom everybody remembers.
   */
  static Optional<OfficeHolder> leader(String surname, OfficeHolders holders, LocalDate date) {
    List<OfficeHolder> known = holders.shortNamed(surname).stream()
        .filter(holder -> LEADING.contains(holder.post())
            && holder.term().mayReach(date, REMEMBERED))
        .toList();
    List<OfficeHolder> present = known.stream().filter(holder -> holder.term().mayCover(date))
        .toList();
    boolean one = present.stream().map(OfficeHolder::person).distinct().count() == 1;
    if (!one || Names.words(present.getFirst().person()).size() < 2) {
      return Optional.empty();
    }
    OfficeHolder leader = present.getFirst();
    boolean remembered = !ends(leader, surname)
        && known.stream().anyMatch(holder -> ends(holder, surname));
    return remembered ? Optional.empty() : Optional.of(leader);
  }

  /** False for the wife or husband of a leader, "Mrs." with the same surname. */
  private static boolean mayBe(PersonFacts person, OfficeHolder leader) {
    return person.gender() == null || leader.gender() == null
        || person.gender() == leader.gender();
  }

  private static boolean ends(OfficeHolder holder, String surname) {
    return NameKey.of(Names.words(holder.person()).getLast()).equals(NameKey.of(surname));
  }
}
