package entente.read.record;

import entente.model.Participant;
import entente.model.Party;
import entente.read.input.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who is meant: states, organisations, and persons who act for them. */
final class PartyReader {
  private static final String CODES = "use an ISO 3166-1 alpha-3 code such as CHN, an acronym such "
      + "as SCO, or the full name of an organisation";

  /** {@code Qin Gang (CHN, Foreign Minister)}. */
  private static final Pattern PERSON = Pattern.compile("([^()]+)\\(([^(),]+)(?:,(.+))?\\)");

  private final KnownCodes codes;

  PartyReader(KnownCodes codes) {
    this.codes = codes;
  }

  /** The code of the state in a field; null if it is empty. */
  @Nullable
  String state(Entry entry, String field) throws RefusedException {
    String code = entry.text(field);
    if (code != null && codes.party(code).filter(Party::isState).isEmpty()) {
      throw entry.refusal(field, "there is no state `" + code + "`" + suggestion(code),
          "use an ISO 3166-1 alpha-3 code such as CHN");
    }
    return code;
  }

  /** The states and organisations in a field, at least one. */
  List<Party> parties(Entry entry, String field) throws RefusedException {
    List<Party> parties = new ArrayList<>();
    for (Cell cell : entry.items(field)) {
      if (!(cell instanceof Cell.Word word)) {
        throw entry.refusal(field, "must be codes", CODES);
      }
      parties.add(party(entry, field, word.text()));
    }
    if (parties.isEmpty()) {
      throw entry.missing(field);
    }
    return parties;
  }

  /** The states, organisations and persons in a field; none if it is empty. */
  List<Participant> participants(Entry entry, String field) throws RefusedException {
    List<Participant> participants = new ArrayList<>();
    for (Cell cell : entry.items(field)) {
      participants.add(switch (cell) {
        case Cell.Word word -> participant(entry, field, word.text());
        case Cell.Group group -> participant(entry.inside(group));
        case Cell.Items items -> throw entry.refusal(field, "a list stands in the list",
            "write one person or side an item");
      });
    }
    return participants;
  }

  /** The one person or side in a field; null if it is empty. */
  @Nullable
  Participant participant(Entry entry, String field) throws RefusedException {
    List<Participant> all = participants(entry, field);
    if (all.size() > 1) {
      throw entry.refusal(field, "must be one person or side", "leave the others out");
    }
    return all.isEmpty() ? null : all.getFirst();
  }

  private Participant participant(Entry group) throws RefusedException {
    String state = state(group, "state");
    String organisation = group.text("org");
    if ((state == null) == (organisation == null)) {
      throw group.refusal(state == null ? "state" : "org",
          state == null ? "is missing" : "stands beside state",
          "give either state or org: whom the person acts for");
    }
    Party party = state != null ? Party.state(state) : organisation(group, organisation);
    return new Participant(group.text("person"), party, group.text("role"));
  }

  private Participant participant(Entry entry, String field, String text)
      throws RefusedException {
    Matcher person = PERSON.matcher(text);
    if (!person.matches()) {
      return Participant.side(party(entry, field, text));
    }
    Party party = party(entry, field, person.group(2).strip());
    String role = person.group(3);
    return new Participant(person.group(1).strip(), party, role == null ? null : role.strip());
  }

  private Party organisation(Entry group, @Nullable String name) throws RefusedException {
    Party party = party(group, "org", String.valueOf(name));
    if (party.isState()) {
      throw group.refusal("org", party.code() + " is a state", "write it under state");
    }
    return party;
  }

  /** What nobody knows by code is an organisation if it is written out and nothing is near it. */
  private Party party(Entry entry, String field, String code) throws RefusedException {
    Optional<Party> known = codes.party(code);
    if (known.isPresent()) {
      return known.get();
    }
    if (code.indexOf(' ') > 0 && codes.nearest(code).isEmpty()) {
      return Party.organisation(code);
    }
    throw entry.refusal(field,
        "there is no state or organisation `" + code + "`" + suggestion(code), CODES);
  }

  private String suggestion(String code) {
    return codes.nearest(code).map(near -> ", perhaps " + near + " is meant").orElse("");
  }
}
