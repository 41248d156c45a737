package entente.serve.reconcile;

import entente.map.Ent;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What kinds of things names can be reconciled with; each goes by the name of its class. */
enum EntityType {
  PERSON("Person", Ent.Person), //
  STATE("State", Ent.State), //
  FRAMEWORK("Framework", Ent.Framework), //
  ORGANIZATION("Organization", Ent.Organization), //
  PLACE("Place", Ent.Place);

  private final String id;
  private final Node category;

  EntityType(String id, Node category) {
    this.id = id;
    this.category = category;
  }

  /** What it goes by in queries and answers, which is also its name. */
  String id() {
    return id;
  }

  /** The class of the ontology. */
  Node category() {
    return category;
  }

  /** The type of that id or IRI. */
  static Optional<EntityType> find(String id) {
    return Arrays.stream(values())
        .filter(type -> type.id.equals(id) || type.category.getURI().equals(id)).findFirst();
  }

  /** The type of that class. */
  static Optional<EntityType> of(Node category) {
    return Arrays.stream(values()).filter(type -> type.category.equals(category)).findFirst();
  }
}
