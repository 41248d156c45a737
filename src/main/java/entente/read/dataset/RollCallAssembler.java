package entente.read.dataset;

import entente.model.Extraction;
import entente.model.RecordSet;
import entente.model.RollCall;
import entente.model.Vote;
import entente.model.VoteChoice;
import entente.read.dataset.RollCallFiles.Cast;
import entente.read.dataset.RollCallFiles.Heading;
import entente.read.input.Delivery;
import entente.read.input.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts votes, roll calls and issues together, and hands them on session by session. */
final class RollCallAssembler {
  private final StateCodes codes;
  private final Map<String, Heading> headings;
  private final Map<String, Set<String>> issues;
  private final Map<String, List<Cast>> casts;
  private final Skipped skipped = new Skipped();
  private final Map<String, List<DatedState>> seats = new HashMap<>();
  private final Map<Vote, Vote> pool = new HashMap<>();

  RollCallAssembler(StateCodes codes, Map<String, Heading> headings,
      Map<String, Set<String>> issues, Map<String, List<Cast>> casts) {
    this.codes = codes;
    this.headings = headings;
    this.issues = issues;
    this.casts = casts;
  }

  /** One record set for each session, the earliest first. */
  void deliver(Delivery delivery) {
    Map<Integer, List<RollCall>> sessions = new TreeMap<>();
    casts.forEach((id, cast) -> {
      Heading heading = headings.get(id);
      if (heading == null) {
        refuseWithoutHeading(id, cast.getFirst());
        return;
      }
      List<Vote> votes = votes(id, heading, cast);
      if (!votes.isEmpty()) {
        sessions.computeIfAbsent(heading.session(), session -> new ArrayList<>())
            .add(heading.with(id, issues.getOrDefault(id, Set.of()), votes));
      }
    });
    skipped.deliver(delivery);
    sessions.forEach((session, calls) -> {
      calls.sort(Comparator.comparing(RollCall::date).thenComparing(RollCall::number));
      delivery.records(Extraction.ofRollCalls(source(session), calls),
          calls.getFirst().evidence().file());
    });
  }

  private static RecordSet source(int session) {
    return new RecordSet(RollCallFiles.BODY + "-" + session,
        "Roll calls of the UN General Assembly, session " + session, null, null, null, null);
  }

  private void refuseWithoutHeading(String id, Cast first) {
    skipped.add("no roll call", Refusal.ofLine(first.file(), first.line(),
        "no file that was named describes the roll call " + id,
        "name the file of roll calls (rcid, session, date, unres ...) as well"));
  }

  private List<Vote> votes(String id, Heading heading, List<Cast> rows) {
    List<Vote> votes = new ArrayList<>(rows.size());
    Set<String> voters = new HashSet<>();
    for (Cast cast : rows) {
      String state = voter(cast, id, heading);
      if (state != null && !voters.add(state)) {
        skipped.add("twice", Refusal.ofLine(cast.file(), cast.line(),
            state + " votes twice in the roll call " + id + "; the first vote counts",
            "leave one of them out"));
      } else if (state != null) {
        votes.add(pooled(state, cast.choice()));
      }
    }
    return votes;
  }

  private Vote pooled(String state, VoteChoice choice) {
    Vote vote = new Vote(state, choice);
    return pool.computeIfAbsent(vote, fresh -> vote);
  }

  private @Nullable String voter(Cast cast, String id, Heading heading) {
    List<DatedState> states = seats.computeIfAbsent(cast.seat(),
        seat -> codes.states(CodeSystem.UN_VOTES, seat));
    if (states.isEmpty()) {
      skipped.add("code " + cast.seat(), Refusal.ofLine(cast.file(), cast.line(),
          "`" + cast.seat() + "` is no code of a seat in the General Assembly",
          "use ISO 3166-1 alpha-2, such as CN, and YU, CS, DD, YD for states of the past"));
      return null;
    }
    for (DatedState state : states) {
      if (state.mayCover(heading.date())) {
        return state.state();
      }
    }
    skipped.add("day " + cast.seat(), Refusal.ofLine(cast.file(), cast.line(),
        cast.seat() + " had no seat on " + heading.date() + ", the day of the roll call " + id,
        "correct the code or the day"));
    return null;
  }

  /** Says of roll calls that came without any votes that they are not loaded. */
  static void refuseBare(Map<String, Heading> headings, Map<String, List<Cast>> casts,
      Delivery delivery) {
    Skipped bare = new Skipped();
    headings.forEach((id, heading) -> {
      if (!casts.containsKey(id)) {
        bare.add("bare", Refusal.ofLine(heading.evidence().file(), heading.evidence().line(),
            "no vote of the roll call " + id + " was read",
            "name the file of votes (rcid, country, country_code, vote) as well"));
      }
    });
    bare.deliver(delivery);
  }
}
