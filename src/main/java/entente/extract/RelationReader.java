package entente.extract;

import entente.model.Claim;
import entente.model.Event;
import entente.model.Passage;
import entente.model.Party;
import entente.model.Relation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts events and claims into the classes of event coding: PLOVER's class and CAMEO's root, as their
 * published code lists define them.
 */
final class RelationReader {
  private RelationReader() {}

  /** The ties between the parties of each event, both ways, and of joint commitments. */
  static List<Relation> relations(List<Event> events, List<Claim> claims) {
    Set<Relation> found = new LinkedHashSet<>();
    for (Event event : events) {
      if (event.evidence() instanceof Passage passage && passage.sentence() >= 0) {
        add(event, passage.sentence(), found);
      }
    }
    for (Claim claim : claims) {
      if (claim.holders().size() == 2 && claim.evidence() instanceof Passage passage) {
        switch (claim.kind()) {
          case COMMITMENT -> pairs(claim.holders(), "AGREE", "030", passage.sentence(), found);
          case TOPIC -> pairs(claim.holders(), "CONSULT", "040", passage.sentence(), found);
          case POSITION -> {
            // A shared view of a third thing is no tie between those who share it.
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static void add(Event event, int sentence, Set<Relation> found) {
    List<Party> parties = event.parties();
    switch (event.type()) {
      case MEETING -> pairs(parties, "CONSULT", "040", sentence, found);
      case CALL -> pairs(parties, "CONSULT", "041", sentence, found);
      case SIGNING -> pairs(parties, "AGREE", "057", sentence, found);
      case VISIT -> visit(event, parties, sentence, found);
      case SESSION -> {
        // Who sits in the same session need not have dealt with each other.
      }
    }
  }

  private static void visit(Event event, List<Party> visitors, int sentence,
      Set<Relation> found) {
    String country = event.place() == null ? null : event.place().country();
    if (country != null) {
      for (Party visitor : visitors) {
        found.add(new Relation(visitor, Party.state(country), "CONSULT", "042", sentence));
        found.add(new Relation(Party.state(country), visitor, "CONSULT", "043", sentence));
      }
    }
  }

  private static void pairs(List<Party> parties, String plover, String cameo, int sentence,
      Set<Relation> found) {
    for (Party source : parties) {
      for (Party target : parties) {
        if (!source.equals(target)) {
          found.add(new Relation(source, target, plover, cameo, sentence));
        }
      }
    }
  }
}
