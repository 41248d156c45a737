package entente.map;

import entente.model.Party;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** What the reference graph holds, so that the graph of a source need not say it again. */
public interface KnownEntities {
  /** True if there is a state of that ISO 3166-1 alpha-3 code. */
  boolean isState(String code);

  /**
   * The ISO 3166-1 alpha-3 code of the state that is called so, by name, alias or adjective; null if
   * none is, or several are.
   */
  @Nullable
  String stateCalled(String name);

  /** True if there is a framework of that code. */
  boolean isFramework(String code);

  /**
   * The place of that name, in any of its spellings.
   *
   * @param country ISO 3166-1 alpha-3 of the state in which it is; null where not known
   * @return the most important one of the state; null if there is none, or if the state is not known
   *     and several could be meant
   */
  @Nullable
  Node place(String name, @Nullable String country);

  /** The posts that a person surely held on that day for the state or organisation. */
  List<Node> posts(Node person, Party party, LocalDate day);

  /**
   * The body of government that publishes under a name.
   *
   * @return null if it is no government's, or not known
   */
  GovernmentBodies.@Nullable Body government(String publisher);
}
