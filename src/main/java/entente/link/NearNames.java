package entente.link;

import entente.reference.NameKey;
import entente.reference.OfficeHolder;
import entente.reference.OfficeHolders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds names through what their transliterations have in common: Sergey and Sergei, Zelensky and
 * Zelenskyy, Mohammed and Muhammed, Kishida Fumio and Fumio Kishida, Jean-Yves and Jean Yves. Two
 * names so alike are still not one person; party and day must agree as well.
 */
final class NearNames {
  private static final Pattern INITIAL = Pattern.compile("\\b\\p{L}\\b");
  private static final List<Map.Entry<Pattern, String>> SOUNDS = List.of(
      sound("\\b(?:al|el|ul|as|ben|bin|ibn|jr|sr)\\b", ""), sound("kh", "h"), sound("ph", "f"),
      sound("ck|q", "k"), sound("tch|tsch|ch", "c"), sound("sch|sh", "s"), sound("zh|dj|j", "z"),
      sound("w|ff", "v"), sound("ou|u", "o"), sound("yi|iy|ii|ey|ei|ij|yy|ie|ai|ay|y|i", "e"),
      sound("eo|yo", "o"), sound("h", ""));
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

  private final Map<String, List<OfficeHolder>> byKey = new HashMap<>();

  NearNames(OfficeHolders holders) {
    for (OfficeHolder holder : holders.all()) {
      holder.names().stream().map(NearNames::key).filter(key -> key.indexOf(' ') > 0).distinct()
          .forEach(key -> byKey.computeIfAbsent(key, fresh -> new ArrayList<>(1)).add(holder));
    }
  }

  private static Map.Entry<Pattern, String> sound(String letters, String plain) {
    return Map.entry(Pattern.compile(letters), plain);
  }

  /** All terms of those whose name of at least two words sounds like this one, in any order. */
  List<OfficeHolder> of(String name) {
    return byKey.getOrDefault(key(name), List.of());
  }

  /** What is left of a name without the choices of a transliterator, its words in order. */
  static String key(String name) {
    String plain = INITIAL.matcher(NameKey.of(name).letters()).replaceAll("");
    for (Map.Entry<Pattern, String> sound : SOUNDS) {
      plain = sound.getKey().matcher(plain).replaceAll(sound.getValue());
    }
    return Arrays.stream(DOUBLED.matcher(plain).replaceAll("$1").strip().split("\\s+")).sorted()
        .collect(Collectors.joining(" "));
  }
}
