package entente.extract.mention;

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

  /** Adds to the memory the leaders whose surnames were noted and whom it does not know by them. */
  void settle(Memory memory, OfficeHolders holders, LocalDate date) {
    noted.forEach((word, sentence) -> {
      if (!refused.contains(word) && memory.find(word).isEmpty()) {
        leader(word, holders, date).ifPresent(leader -> memory.note(word, leader.party(), null,
            leader.gender(), sentence));
      }
    });
  }

  /** The leader who alone of all leaders of that day goes by that surname. */
  static Optional<OfficeHolder> leader(String surname, OfficeHolders holders, LocalDate date) {
    List<OfficeHolder> leaders = holders.shortNamed(surname).stream()
        .filter(holder -> LEADING.contains(holder.post()) && holder.term().mayCover(date)).toList();
    boolean one = leaders.stream().map(OfficeHolder::person).distinct().count() == 1;
    return one && Names.words(leaders.getFirst().person()).size() > 1
        ? Optional.of(leaders.getFirst())
        : Optional.empty();
  }
}
