package entente.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.wikidata.PropertyTable.Role;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks a service that speaks version 0.2 of the reconciliation protocol of OpenRefine: first what it
 * is, then in batches for candidates, and for when and where they are where it tells properties.
 */
public final class ReconciliationClient implements CandidateSource {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ACCEPT = "application/json";

  private final URI address;
  private final PoliteClient client;
  private final TypeTable types;
  private final PropertyTable properties;
  private final int most;
  private final CandidateReader reader;
  private @Nullable ServiceManifest manifest;

  /**
   * @param address of the service, where its manifest is
   * @param types what each kind is called there
   * @param properties which properties tell dates and states there
   * @param most how many candidates it is asked for
   */
  public ReconciliationClient(URI address, PoliteClient client, TypeTable types,
      PropertyTable properties, int most) {
    this.address = address;
    this.client = client;
    this.types = types;
    this.properties = properties;
    this.most = most;
    this.reader = new CandidateReader(address.toString());
  }

  @Override
  public String address() {
    return address.toString();
  }

  @Override
  public String signature() {
    StringBuilder asked = new StringBuilder("reconcile " + most);
    for (EntityKind kind : EntityKind.values()) {
      asked.append(' ').append(types.asked(kind));
    }
    return asked.toString();
  }

  @Override
  public int batchSize() {
    return manifest().batchSize();
  }

  @Override
  public List<List<Candidate>> candidates(List<UnlinkedEntity> entities) {
    ObjectNode queries = JSON.createObjectNode();
    for (int i = 0; i < entities.size(); i++) {
      queries.set("q" + i, query(entities.get(i)));
    }
    JsonNode answer = reader
        .json(client.post(address, "queries", queries.toString(), ACCEPT));
    List<List<Candidate>> found = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      found.add(reader.candidates(answer, "q" + i).stream().limit(most).toList());
    }
    JsonNode told = details(entities, found);
    List<List<Candidate>> whole = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      EntityKind kind = entities.get(i).kind();
      whole.add(found.get(i).stream().map(each -> whole(each, kind, told)).toList());
    }
    return whole;
  }

  private ObjectNode query(UnlinkedEntity entity) {
    ObjectNode query = JSON.createObjectNode().put("query", entity.name());
    String type = types.asked(entity.kind());
    if (type != null) {
      query.put("type", type).put("type_strict", "should");
    }
    query.put("limit", most);
    String state = properties.property(entity.kind(), Role.STATE);
    if (state != null && !entity.states().isEmpty()) {
      ArrayNode values = query.putArray("properties").addObject().put("pid", state).putArray("v");
      entity.states().forEach(each -> values.addObject().put("id", Candidate.local(each)));
    }
    return query;
  }

  private Candidate whole(Candidate candidate, EntityKind kind, JsonNode told) {
    String id = candidate.iri();
    return new Candidate(manifest().iri(id), candidate.label(), candidate.description(),
        candidate.score(), candidate.types(), reader.details(told, id, kind, properties));
  }

  /** What the service tells of all that was found, in one request; nothing where it does not. */
  private JsonNode details(List<UnlinkedEntity> entities, List<List<Candidate>> found) {
    Set<String> ids = new LinkedHashSet<>();
    found.forEach(each -> each.forEach(candidate -> ids.add(candidate.iri())));
    List<String> asked = properties
        .properties(entities.stream().map(UnlinkedEntity::kind).toList());
    if (ids.isEmpty() || asked.isEmpty() || !manifest().tellsProperties()) {
      return JSON.createObjectNode();
    }
    ObjectNode extend = JSON.createObjectNode();
    ids.forEach(extend.putArray("ids")::add);
    asked.forEach(property -> extend.withArray("properties").addObject().put("id", property));
    return reader.json(client.post(address, "extend", extend.toString(), ACCEPT));
  }

  private ServiceManifest manifest() {
    ServiceManifest known = manifest;
    if (known == null) {
      known = ServiceManifest.parse(address.toString(), reader.json(client.get(address)));
      manifest = known;
    }
    return known;
  }
}
