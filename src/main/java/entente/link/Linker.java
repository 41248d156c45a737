package entente.link;

import entente.model.Claim;
import entente.model.Document;
import entente.model.Event;
import entente.model.Extraction;
import entente.model.Link;
import entente.model.LinkedExtraction;
import entente.model.Participant;
import entente.model.PartialDate;
import entente.model.RecordSet;
import entente.model.Source;
import entente.reference.Reference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the persons and events of one extraction beyond its source. What it says depends on
 * that extraction and the reference tables alone, so the order in which sources come is irrelevant.
 * Safe for use by several threads.
 */
public final class Linker {
  private final PersonLinker persons;

  /** @param reference whom persons are looked up in */
  public Linker(Reference reference) {
    this.persons = new PersonLinker(reference.officeHolders());
  }

  /** The same extraction, with who and what is meant. */
  public LinkedExtraction link(Extraction extraction) {
    Map<Participant, Link> people = people(extraction);
    return new LinkedExtraction(extraction, people, eventKeys(extraction, people));
  }

  private Map<Participant, Link> people(Extraction extraction) {
    LocalDate published = day(extraction.source());
    Map<Participant, Link> people = new HashMap<>();
    for (Event event : extraction.events()) {
      PartialDate start = event.when().start();
      LocalDate day = start == null ? published : start.earliest();
      event.participants().forEach(who -> link(who, day, people));
      link(event.announcedBy(), published, people);
    }
    for (Claim claim : extraction.claims()) {
      link(claim.speaker(), published, people);
    }
    return people;
  }

  private void link(@Nullable Participant who, @Nullable LocalDate day,
      Map<Participant, Link> people) {
    if (who != null && who.person() != null) {
      people.computeIfAbsent(who, unlinked -> persons.link(who.person(), who.party(), day));
    }
  }

  /**
   * Two events of one source never get the same key: the source tells them apart, so the later one
   * gets a key of its own.
   */
  private static Map<String, String> eventKeys(Extraction extraction,
      Map<Participant, Link> people) {
    Map<String, String> keys = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Event event : extraction.events()) {
      String own = extraction.source().id() + "|" + event.id();
      String key = EventKey.of(event, people).map(EventKey::text).filter(taken::add).orElse(own);
      keys.put(event.id(), key);
    }
    return keys;
  }

  private static @Nullable LocalDate day(Source source) {
    return switch (source) {
      case Document document -> document.date();
      case RecordSet records -> records.date();
    };
  }
}
