package entente.link;

import entente.model.Claim;
import entente.model.Event;
import entente.model.Extraction;
import entente.model.Link;
import entente.model.Participant;
import entente.model.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links all participants and speakers of one source, each as of the day on which it acts. */
final class PeopleOfSource {
  private final PersonLinker linker;
  private final @Nullable LocalDate published;
  private final Map<Participant, Optional<Link>> people = new HashMap<>();

  /** @param published day of the source; null where it has none */
  PeopleOfSource(PersonLinker linker, @Nullable LocalDate published) {
    this.linker = linker;
    this.published = published;
  }

  /** Who is behind each participant of whom name or title tell enough. */
  Map<Participant, Link> of(Extraction extraction) {
    for (Event event : extraction.events()) {
      PartialDate start = event.when().start();
      LocalDate day = start == null ? published : start.earliest();
      event.participants().forEach(who -> link(who, event.participants(), day));
      link(event.announcedBy(), List.of(), published);
    }
    for (Claim claim : extraction.claims()) {
      link(claim.speaker(), List.of(), published);
    }
    Map<Participant, Link> found = new HashMap<>();
    people.forEach((who, link) -> link.ifPresent(known -> found.put(who, known)));
    return found;
  }

  private void link(@Nullable Participant who, List<Participant> others, @Nullable LocalDate day) {
    if (who == null) {
      return;
    }
    String name = who.person();
    if (name != null) {
      people.computeIfAbsent(who, unlinked -> Optional.of(linker.link(name, who.party(), day)));
    } else if (who.role() != null && day != null) {
      Optional<Link> holder = linker.ofPost(who, others, day);
      // The same title on two days may mean two persons: then it means none.
      people.merge(who, holder, (before, now) -> before.equals(now) ? now : Optional.empty());
    }
  }
}
