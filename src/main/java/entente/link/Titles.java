package entente.link;

import entente.model.Party;
import entente.reference.NameKey;
import entente.reference.OfficeHolder;
import entente.reference.OfficeHolders;
import entente.reference.Post;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which post a title is of, learnt from the titles of the tables: those of the party itself first, so
 * that a "Secretary of State" of the United States is the foreign minister, else what most holders of
 * that title are.
 */
final class Titles {
  private record PartyTitle(Party party, NameKey title) {}

  private final Map<PartyTitle, Map<Post, Integer>> ofParty = new HashMap<>();
  private final Map<NameKey, Map<Post, Integer>> ofAll = new HashMap<>();

  Titles(OfficeHolders holders) {
    for (OfficeHolder holder : holders.all()) {
      NameKey title = NameKey.of(holder.title());
      count(ofParty.computeIfAbsent(new PartyTitle(holder.party(), title), t -> new HashMap<>()),
          holder.post());
      count(ofAll.computeIfAbsent(title, t -> new HashMap<>()), holder.post());
    }
  }

  private static void count(Map<Post, Integer> posts, Post post) {
    posts.merge(post, 1, Integer::sum);
  }

  /** The post of that title; nothing for a title that no table has. */
  Optional<Post> post(String title, Party party) {
    NameKey key = NameKey.of(title);
    Map<Post, Integer> posts = ofParty.getOrDefault(new PartyTitle(party, key),
        ofAll.getOrDefault(key, Map.of()));
    return posts.entrySet().stream()
        .max(Map.Entry.<Post, Integer>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
