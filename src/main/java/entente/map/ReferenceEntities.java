package entente.map;

import entente.model.Party;
import entente.reference.NamedPlace;
import entente.reference.OfficeHolder;
import entente.reference.OfficeHolders;
import entente.reference.PersonKey;
import entente.reference.Reference;
import entente.reference.State;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** What the reference graph holds, asked from the tables that it is made of. */
public final class ReferenceEntities implements KnownEntities {
  private final Reference reference;
  private final Iris iris;
  private final GovernmentBodies governments;
  private @Nullable Map<Node, List<OfficeHolder>> holders;

  /** Answers from those tables, with those IRIs; a table is read when it is first needed. */
  public ReferenceEntities(Reference reference, Iris iris) {
    this.reference = reference;
    this.iris = iris;
    this.governments = new GovernmentBodies(reference.states());
  }

  @Override
  public boolean isState(String code) {
    return reference.state(code).isPresent();
  }

  @Override
  public @Nullable String stateCalled(String name) {
    List<State> called = reference.states().named(name);
    called = called.isEmpty() ? reference.states().ofDemonym(name) : called;
    return called.size() == 1 ? called.getFirst().code() : null;
  }

  @Override
  public boolean isFramework(String code) {
    return reference.framework(code).isPresent();
  }

  @Override
  public @Nullable Node place(String name, @Nullable String country) {
    List<NamedPlace> places = reference.places().named(name).stream()
        .filter(place -> country == null || country.equals(place.state())).toList();
    boolean one = places.size() == 1 || country != null && !places.isEmpty();
    return one ? ReferencePlaces.node(places.getFirst(), iris) : null;
  }

  @Override
  public List<Node> posts(Node person, Party party, LocalDate day) {
    return holders().getOrDefault(person, List.of()).stream()
        .filter(holder -> holder.party().equals(party) && holder.term().surelyCovers(day))
        .map(holder -> iris.post(holder.party().code(), holder.post().code())).distinct().toList();
  }

  @Override
  public GovernmentBodies.@Nullable Body government(String publisher) {
    return governments.of(publisher);
  }

  private synchronized Map<Node, List<OfficeHolder>> holders() {
    if (holders == null) {
      OfficeHolders table = reference.officeHolders();
      Map<Node, List<OfficeHolder>> byPerson = new HashMap<>();
      for (OfficeHolder holder : table.all()) {
        byPerson.merge(iris.person(PersonKey.of(holder, table).key()), List.of(holder),
            (before, more) -> Stream.concat(before.stream(), more.stream())
                .toList());
      }
      holders = byPerson;
    }
    return holders;
  }
}
