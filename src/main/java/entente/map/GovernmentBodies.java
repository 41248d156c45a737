package entente.map;

import entente.reference.State;
import entente.reference.StateKind;
import entente.reference.States;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the name of a publisher whose government it belongs to: a seat of government ("White
 * House", "Kremlin"), or a body of government with a name or adjective of one state ("Chinese
 * Foreign Ministry", "Ministry of Foreign Affairs of Japan").
 */
final class GovernmentBodies {
  private static final Pattern BODY = Pattern.compile(
      "\\b(ministry|minister|department|government|cabinet|president|presidency|chancell(or|ery)|"
          + "embassy|mission|office|secretary|council of state|state council|king|palace)\\b");

  private static final Pattern FOREIGN_MINISTRY = Pattern
      .compile("\\b(foreign ministry|ministry of (foreign|external) affairs)\\b");

  /**
   * A body of a government.
   *
   * @param state ISO 3166-1 alpha-3
   * @param name one name however it is written: "Chinese Foreign Ministry" for "China's Foreign
   *     Ministry" too
   */
  record Body(String state, String name) {}

  private record Name(Pattern words, State state) {}

  private final List<Name> seats = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final Map<String, Optional<Body>> found = new ConcurrentHashMap<>();

  GovernmentBodies(States states) {
    List<State> present = states.all().stream()
        .filter(state -> state.kind() != StateKind.DISSOLVED).toList();
    for (State state : present) {
      add(seats, state.seats().stream(), state);
      add(names, Stream.concat(state.names().stream(), state.demonyms().stream()), state);
    }
  }

  private static void add(List<Name> names, Stream<String> spellings, State state) {
    spellings.filter(spelling -> !state.ambiguous().contains(spelling))
        .map(spelling -> Pattern.compile("(?<!\\w)" + Pattern.quote(spelling) + "(?!\\w)"))
        .forEach(words -> names.add(new Name(words, state)));
  }

  /**
   * The body of government that publishes under that name.
   *
   * @return null if it is none's, or could be that of several
   */
  @Nullable
  Body of(String publisher) {
    return found.computeIfAbsent(publisher, name -> Optional.ofNullable(find(name))).orElse(null);
  }

  private @Nullable Body find(String publisher) {
    List<State> bySeat = states(seats, publisher);
    if (bySeat.size() == 1) {
      return new Body(bySeat.getFirst().code(), publisher);
    }
    String lower = publisher.toLowerCase(Locale.ROOT);
    List<State> byName = BODY.matcher(lower).find() ? states(names, publisher) : List.of();
    if (byName.size() != 1) {
      return null;
    }
    State state = byName.getFirst();
    boolean foreign = FOREIGN_MINISTRY.matcher(lower).find() && !state.demonyms().isEmpty();
    return new Body(state.code(),
        foreign ? state.demonyms().getFirst() + " Foreign Ministry" : publisher);
  }

  private static List<State> states(List<Name> names, String publisher) {
    return names.stream().filter(name -> name.words.matcher(publisher).find()).map(Name::state)
        .distinct().toList();
  }
}
