package entente.question;

import entente.map.Ent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What kind of thing a parameter is, and so what users may write for it: see docs/questions.md. */
public enum ParameterType {
  PERSON(List.of(Ent.Person)), STATE(List.of(Ent.State)), FRAMEWORK(Classes.ORGANISATIONS), PARTY(
      Stream.concat(STATE.classes.stream(), FRAMEWORK.classes.stream()).toList()), ACTOR(Stream
          .concat(PARTY.classes.stream(), PERSON.classes.stream())
          .toList()), EVENT, CLAIM, DOCUMENT, IRI, DATE, FIRST_DAY, LAST_DAY, YEAR, NUMBER, TEXT, PHRASE, STATUS, POLARITY;

  /** In a holder of its own, as an enumeration's constants come before its other fields. */
  private static final class Classes {
    static final List<Node> ORGANISATIONS = List.of(Ent.Framework,
        Ent.IntergovernmentalOrganization, Ent.Mechanism, Ent.Organization);
  }

  private final List<Node> classes;

  ParameterType() {
    this(List.of());
  }

  ParameterType(List<Node> classes) {
    this.classes = classes;
  }

  /** The word for it in the head of a question, such as {@code first-day}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ParameterType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
  }

  /** For what is given by name: the classes it may be of; empty for what is not. */
  List<Node> classes() {
    return classes;
  }
}
