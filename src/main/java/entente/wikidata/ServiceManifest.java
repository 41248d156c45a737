package entente.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reconciliation service says about itself.
 *
 * @param name what it is called
 * @param identifierSpace what the IRIs of its things begin with
 * @param view address of the page of a thing, with {@code {{id}}} in it; null where it has none
 * @param batchSize how many queries one request may hold
 * @param tellsProperties true if it can be asked for properties of things
 */
record ServiceManifest(String name, String identifierSpace, @Nullable String view, int batchSize,
    boolean tellsProperties) {
  private static final String VERSION = "0.2";
  private static final int USUAL_BATCH = 10;
  private static final int LARGEST_BATCH = 50;
  private static final Pattern ABSOLUTE = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");
  private static final String ID = "{{id}}";

  /** @throws LinkingException if it is no manifest, or one of another version of the protocol */
  static ServiceManifest parse(String address, JsonNode json) {
    boolean speaksIt = false;
    for (JsonNode version : json.path("versions")) {
      speaksIt |= version.asText().equals(VERSION);
    }
    if (!speaksIt) {
      throw new LinkingException("the service " + address + " does not say that it speaks version "
          + VERSION + " of the reconciliation protocol (versions: " + json.path("versions")
          + "); give the address of one that does");
    }
    String space = json.path("identifierSpace").asText();
    if (space.isEmpty()) {
      throw new LinkingException("the manifest of " + address + " has no identifierSpace, without"
          + " which its identifiers mean nothing; give the address of another service");
    }
    JsonNode view = json.path("view").path("url");
    int batch = json.path("batchSize").asInt(USUAL_BATCH);
    return new ServiceManifest(json.path("name").asText(address), space,
        view.isTextual() && view.asText().contains(ID) ? view.asText() : null,
        Math.clamp(batch, 1, LARGEST_BATCH), json.has("extend"));
  }

  /**
   * The IRI of a thing: its identifier where that is one, or what the identifier space or else the
   * page makes of it.
   *
   * @throws LinkingException if none of them gives an IRI
   */
  String iri(String id) {
    boolean isPrefix = identifierSpace.endsWith("/") || identifierSpace.endsWith("#")
        || identifierSpace.endsWith(":");
    String iri = isPrefix ? identifierSpace + id : view == null ? "" : view.replace(ID, id);
    return Stream.of(id, iri).filter(each -> ABSOLUTE.matcher(each).matches()).findFirst()
        .orElseThrow(() -> new LinkingException("the service " + name
            + " does not say which IRI its identifier " + id + " stands for; ask another one"));
  }
}
