package entente.map;

import entente.model.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** A reference graph small enough to be read at a glance. */
record FewEntities(Iris iris) implements KnownEntities {
  private static final Set<String> STATES = Set.of("CHN", "RUS", "IND", "PAK");
  private static final Set<String> FRAMEWORKS = Set.of("SCO", "BRICS");

  @Override
  public boolean isState(String code) {
    return STATES.contains(code);
  }

  @Override
  public String stateCalled(String name) {
    return switch (name) {
      case "China", "Chinese", "People's Republic of China" -> "CHN";
      case "Russia", "Russian" -> "RUS";
      case "India", "Indian" -> "IND";
      default -> null;
    };
  }

  @Override
  public boolean isFramework(String code) {
    return FRAMEWORKS.contains(code);
  }

  @Override
  public Node place(String name, String country) {
    return name.equals("Islamabad") ? iris.place(name, "PAK") : null;
  }

  @Override
  public List<Node> posts(Node person, Party party, LocalDate day) {
    return person.equals(iris.person("Qin Gang"))
        ? List.of(iris.post("CHN", "foreign-minister"))
        : List.of();
  }

  @Override
  public GovernmentBodies.Body government(String publisher) {
    return switch (publisher) {
      case "Chinese Foreign Ministry" -> new GovernmentBodies.Body("CHN", publisher);
      case "Russian Foreign Ministry" -> new GovernmentBodies.Body("RUS", publisher);
      default -> null;
    };
  }
}
