package entente.extract.discourse;

import entente.extract.analysis.Word;
import entente.extract.clause.Unit;
import entente.extract.mention.Mention;
import entente.model.Participant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells from a title who "we" are: "Joint Statement by A and B", "Statement by President N on ...". */
public final class Authors {
  private static final Set<String> JOINT = Set.of("joint statement", "joint declaration",
      "joint communique", "joint communiqué", "joint vision", "joint leaders", "leaders’ statement",
      "leaders' statement", "leaders’ declaration", "joint readout", "joint press");

  private static final List<String> LETTERS = List.of("greeting", "congratulation", "condolence",
      "message ", "birthday greeting", "telegram");

  private Authors() {}

  /** What a statement is on, behind those who make it: "by A and B on the crisis in C". */
  private static final Set<String> ABOUT = Set.of("on", "regarding", "about", "concerning", "after",
      "following");

  /**
   * The authors that a title names; none for a title that announces no statement.
   *
   * @param words the words of the title, by which mentions are counted
   */
  public static List<Participant> of(String title, List<Word> words, List<Mention> mentions) {
    String lower = title.toLowerCase(Locale.ROOT);
    Set<Participant> actors = new LinkedHashSet<>();
    int by = Math.max(by(words), isJoint(title) ? from(words, mentions) : 0);
    for (Mention mention : mentions) {
      if (mention.from() < by) {
        continue;
      }
      boolean about = !actors.isEmpty() && mention.from() > 0
          && words.subList(by, mention.from()).stream()
              .anyMatch(word -> ABOUT.contains(word.form().toLowerCase(Locale.ROOT)));
      if (mention instanceof Mention.Actors named && !about) {
        actors.addAll(named.participants());
      }
    }
    if (isJoint(title)) {
      return actors.stream().map(each -> Participant.side(each.party())).distinct().toList();
    }
    boolean statement = lower.startsWith("statement") || lower.startsWith("remarks");
    return statement && !actors.isEmpty() ? List.of(actors.iterator().next()) : List.of();
  }

  /** "on the defence of A by B and C": where those who make the statement begin; 0 if nothing tells. */
  private static int by(List<Word> words) {
    for (int at = 1; at < words.size(); at++) {
      boolean on = words.subList(0, at).stream().anyMatch(word -> word.form().equals("on"));
      if (on && words.get(at).form().equals("by")) {
        return at;
      }
    }
    return 0;
  }

  /** "on the defence of A from the President of B and ...": where those begin; 0 if nothing tells. */
  private static int from(List<Word> words, List<Mention> mentions) {
    return mentions.stream()
        .filter(each -> each instanceof Mention.Actors actors && actors.isPersonal())
        .mapToInt(Mention::from)
        .filter(at -> at > 1 && words.get(at - 1).form().equals("from")
            && words.subList(0, at).stream().anyMatch(word -> word.form().equals("on")))
        .findFirst().orElse(0);
  }

  /** True for the title of a letter: what follows is the words of whoever sends it. */
  public static boolean isLetter(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return LETTERS.stream().anyMatch(lower::startsWith);
  }

  /** True for the title of a statement that several sides make together. */
  public static boolean isJoint(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return JOINT.stream().anyMatch(lower::contains);
  }

  /** The states of the first list of states, "A, B and C", of a sentence; none if it has no list. */
  public static List<Participant> sides(List<Unit> units) {
    for (Unit unit : units) {
      if (unit.mention() instanceof Mention.Actors listed) {
        List<Participant> states = listed.participants().stream()
            .filter(each -> each.party().isState())
            .map(each -> Participant.side(each.party())).distinct().toList();
        if (states.size() > 1) {
          return states;
        }
      }
    }
    return List.of();
  }
}
