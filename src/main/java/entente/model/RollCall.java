package entente.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recorded vote of a body on one question.
 *
 * @param body code of the framework that votes, such as {@code UNGA}
 * @param session number of its session; null where it has none
 * @param number what tells it from the other roll calls of the body, as the source has it
 * @param date day of the vote
 * @param resolution symbol of the document that is voted on; null where there is none
 * @param title what it is about; null where nothing says so
 * @param issues codes of the issues that it belongs to, such as {@code nu}
 * @param votes at most one for each state; who is not among them was absent or no member
 * @param evidence what it was read from
 */
public record RollCall(String body, @Nullable Integer session, String number, LocalDate date,
    @Nullable String resolution, @Nullable String title, List<String> issues, List<Vote> votes,
    RecordEntry evidence) {
  public RollCall {
    issues = List.copyOf(issues);
    votes = List.copyOf(votes);
    Set<String> voters = new HashSet<>();
    for (Vote vote : votes) {
      if (!voters.add(vote.voter())) {
        throw new IllegalArgumentException(vote.voter() + " votes twice in " + body + " " + number);
      }
    }
  }
}
