package entente.extract.mention;

import entente.model.Participant;
import entente.model.Party;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A stretch of words that names something; words are known by their index in the sentence. */
public sealed interface Mention {
  /** First word. */
  int from();

  /** One past the last word. */
  int to();

  /** What a person or side mention looks like. */
  enum Form {
    /** A person by name, or several. */
    NAMED,
    /** A person by title alone, such as "the Russian President". */
    TITLED,
    /** A state or organisation by name. */
    SIDE,
    /** A state by an adjective, such as "Russian", or an organisation before a noun. */
    ADJECTIVE
  }

  /**
   * Persons, states or organisations.
   *
   * @param participants who is meant, at least one; the person is null for sides and titles
   * @param form how they are named
   */
  record Actors(int from, int to, List<Participant> participants, Form form) implements Mention {
    public Actors {
      participants = List.copyOf(participants);
    }

    /** True if it names persons, by name or title. */
    public boolean isPersonal() {
      return form == Form.NAMED || form == Form.TITLED;
    }
  }

  /**
   * A sitting of a framework, such as "the BRICS Summit".
   *
   * @param framework code of the framework
   * @param name the words without the article
   * @param sides states and organisations that the name itself lists, as in "U.S.-ASEAN Summit"
   * @param city the city that it is named after, as in "Paris Peace Forum"; null for others
   */
  record Sitting(int from, int to, String framework, String name, List<Party> sides,
      @Nullable Locality city) implements Mention {
    public Sitting {
      sides = List.copyOf(sides);
    }

    /** A sitting that is named after no city. */
    public Sitting(int from, int to, String framework, String name, List<Party> sides) {
      this(from, to, framework, name, sides, null);
    }

    /** Who sits: the framework, or the sides of what is but talks. */
    public List<Party> parties() {
      return isTalks() ? sides : List.of(Party.organisation(framework));
    }

    /** "the A-B Strategic Dialogue", "the A-B-C summit": of states alone no framework, but talks. */
    public boolean isTalks() {
      return framework.equals(name) && sides.stream().allMatch(Party::isState)
          && (sides.size() == 2
              || sides.size() > 2 && name.toLowerCase(Locale.ROOT).endsWith(" summit"));
    }
  }

  /**
   * A city, venue or region; the name of a state is {@link Actors}.
   *
   * @param name as written
   * @param country code of the state where it is; null for regions of several
   * @param seatOf the state for whose government it may stand; null where it stands for none
   */
  record Locality(int from, int to, String name, @Nullable String country,
      @Nullable String seatOf) implements Mention {}

  /**
   * An expression for persons or sides that only the discourse can resolve.
   *
   * @param kind what it may stand for
   * @param count how many it says there are; 0 where it does not say
   * @param framework framework whose members are meant ("the BRICS leaders"); null for others
   */
  record Collective(int from, int to, Kind kind, int count, @Nullable String framework)
      implements
        Mention {
    /** True for "he" and "she". */
    public boolean isOnePerson() {
      return kind == Kind.HE || kind == Kind.SHE;
    }

    /** What a collective may stand for. */
    public enum Kind {
      /** "the two sides", "the leaders", "they". */
      SIDES,
      /** "we", "our governments": those who speak. */
      WE,
      /** "he", "Mr President". */
      HE,
      /** "she". */
      SHE,
      /** "I". */
      SPEAKER
    }
  }
}
