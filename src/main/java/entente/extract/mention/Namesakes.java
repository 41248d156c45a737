package entente.extract.mention;

import entente.extract.lexicon.LexiconTable;
import entente.extract.mention.Mention.Actors;
import entente.model.Participant;
import entente.model.Party;
import entente.reference.Reference;
import entente.reference.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of two states a name that both share means in a document: "Congo", "Korean". */
final class Namesakes {
  private record Pair(String name, String usual, String other) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, Pattern> fullNames = new HashMap<>();

  /** Reads {@code namesakes.csv}; what else the states are called tells them apart. */
  Namesakes(Reference reference) {
    LexiconTable.bundled("lexicon/namesakes.csv", "name", "usual", "other").rows()
        .forEach(row -> pairs.add(
            new Pair(capitalised(row.get("name")), row.get("usual"), row.get("other"))));
    for (Pair pair : pairs) {
      for (String code : List.of(pair.usual(), pair.other())) {
        reference.states().find(code).ifPresent(state -> fullNames.put(code, fullNames(state)));
      }
    }
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private Pattern fullNames(State state) {
    List<String> names = new ArrayList<>(state.names());
    names.addAll(state.capitals());
    names.removeIf(name -> pairs.stream().anyMatch(pair -> pair.name().equals(name)));
    // "Republic of the Congo" is also the end of the other's name.
    return Pattern.compile("(?<!Democratic |People's |People’s )\\b("
        + String.join("|", names.stream().map(Pattern::quote).toList()) + ")\\b");
  }

  /** The usual state meant by "Korean", whatever the order of the tables; null if no name is it. */
  @Nullable
  String usual(String name) {
    return pairs.stream().filter(pair -> pair.name().equals(name)).map(Pair::usual).findFirst()
        .orElse(null);
  }

  /** The parties in whose place a text means others, mostly none. */
  Map<Party, Party> meant(String text) {
    Map<Party, Party> meant = new HashMap<>();
    for (Pair pair : pairs) {
      if (text.contains(pair.name()) && !isNamed(pair.usual(), text)
          && isNamed(pair.other(), text)) {
        meant.put(Party.state(pair.usual()), Party.state(pair.other()));
      }
    }
    return meant;
  }

  private boolean isNamed(String code, String text) {
    Pattern names = fullNames.get(code);
    return names != null && names.matcher(text).find();
  }

  /** A mention with the parties that are meant. */
  static Mention meant(Mention mention, Map<Party, Party> meant) {
    if (meant.isEmpty() || !(mention instanceof Actors actors)) {
      return mention;
    }
    return new Actors(actors.from(), actors.to(),
        actors.participants().stream().map(each -> new Participant(each.person(),
            meant.getOrDefault(each.party(), each.party()), each.role())).toList(),
        actors.form());
  }
}
