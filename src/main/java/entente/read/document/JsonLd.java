package entente.read.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's JSON-LD says of its article.
 *
 * @param article the object; a missing node where there is none
 */
record JsonLd(JsonNode article) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The first object of a page that is an article; scripts that are no JSON are passed over. */
  static JsonLd ofArticle(Document page) {
    return new JsonLd(page.select("script[type=application/ld+json]").stream()
        .flatMap(JsonLd::objects).filter(JsonLd::isArticle).findFirst()
        .orElse(MissingNode.getInstance()));
  }

  private static Stream<JsonNode> objects(Element script) {
    try {
      return objects(JSON.readTree(script.data()));
    } catch (JsonProcessingException e) {
      return Stream.empty();
    }
  }

  private static Stream<JsonNode> objects(JsonNode node) {
    return node.isArray()
        ? elements(node).flatMap(JsonLd::objects)
        : Stream.concat(Stream.of(node), elements(node.path("@graph")));
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    return Stream.concat(Stream.of(type), elements(type)).map(JsonNode::asText)
        .anyMatch(name -> name.endsWith("Article") || name.equals("BlogPosting")
            || name.equals("Report"));
  }

  /** The values of a property: texts as they are, objects by their name or id. */
  Stream<String> texts(String property) {
    JsonNode value = article.path(property);
    return (value.isArray() ? elements(value) : Stream.of(value)).map(JsonLd::text)
        .filter(text -> !text.isBlank());
  }

  private static String text(JsonNode value) {
    return value.isObject()
        ? value.path("name").asText(value.path("@id").asText(""))
        : value.asText("");
  }
}
