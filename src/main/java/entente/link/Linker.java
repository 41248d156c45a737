package entente.link;

import entente.model.Document;
import entente.model.Event;
import entente.model.EventLink;
import entente.model.Extraction;
import entente.model.Link;
import entente.model.LinkReason;
import entente.model.LinkedExtraction;
import entente.model.Participant;
import entente.model.RecordSet;
import entente.model.Source;
import entente.reference.Reference;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the persons and events of one extraction beyond its source. What it says depends on
 * that extraction and the reference tables alone, so the order in which sources come is irrelevant.
 * Safe for use by several threads.
 */
public final class Linker {
  private final Seniority seniority;
  private final PersonLinker persons;

  /** @param reference whom persons are looked up in */
  public Linker(Reference reference) {
    this.seniority = new Seniority(reference.officeHolders());
    this.persons = new PersonLinker(reference.officeHolders(), seniority);
  }

  /** The same extraction, with who and what is meant. */
  public LinkedExtraction link(Extraction extraction) {
    LocalDate published = day(extraction.source());
    Map<Participant, Link> people = new PeopleOfSource(persons, published).of(extraction);
    EventKey keys = new EventKey(new Cast(people, seniority, published), published);
    return new LinkedExtraction(extraction, people, events(extraction, keys));
  }

  /**
   * Two events of one source never get the same key: the source tells them apart. Those that tell
   * their day come first, then the first told.
   */
  private static Map<String, EventLink> events(Extraction extraction, EventKey keys) {
    Map<String, EventLink> links = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (boolean dated : new boolean[]{true, false}) {
      for (Event event : extraction.events()) {
        if (event.when().start() != null == dated) {
          Optional<EventLink> link = keys.of(event);
          String own = extraction.source().id() + "|" + event.id();
          links.put(event.id(), link.filter(shared -> taken.add(shared.key()))
              .orElseGet(() -> new EventLink(own, link.isPresent()
                  ? LinkReason.TOLD_APART
                  : LinkReason.TOLD_VAGUELY)));
        }
      }
    }
    return links;
  }

  private static @Nullable LocalDate day(Source source) {
    return switch (source) {
      case Document document -> document.date();
      case RecordSet records -> records.date();
    };
  }
}
