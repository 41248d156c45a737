package entente.read.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.model.Document;
import entente.read.input.ByteLines;
import entente.read.input.Delivery;
import entente.read.input.FormatReader;
import entente.read.input.Input;
import entente.read.input.ReadOptions;
import entente.read.input.Refusal;
import entente.read.input.RefusedException;
import entente.read.input.Utf8;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Reads JSON lines, one document a line; a broken line is refused and the others are read. */
public final class JsonLinesReader implements FormatReader {
  private static final String SHAPE = "write one object a line, "
      + "{\"id\": ..., \"date\": ..., \"title\": ..., \"text\": ...}";

  private final JsonMapper mapper = JsonMapper
      .builder(JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build())
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @Override
  public void read(Input input, ReadOptions options, Delivery delivery) throws IOException {
    ByteLines lines = new ByteLines(input.stream(), options.maxBytes());
    while (lines.next()) {
      try {
        readLine(input.file(), lines, options, delivery);
      } catch (RefusedException e) {
        delivery.refused(e.refusal());
      }
    }
  }

  private void readLine(String file, ByteLines lines, ReadOptions options, Delivery delivery)
      throws RefusedException {
    if (lines.isTooLong()) {
      throw refusal(file, lines, "the line is longer than %,d bytes".formatted(options.maxBytes()),
          "split the document, or allow more with --max-bytes");
    }
    String line = Utf8.decode(file, lines.number(), lines.offset(), lines.bytes());
    if (!line.isBlank()) {
      delivery.document(document(file, lines, line, options), file, lines.number());
    }
  }

  private Document document(String file, ByteLines lines, String line, ReadOptions options)
      throws RefusedException {
    JsonNode object = object(file, lines, line);
    Metadata metadata = new Metadata();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      Optional<MetadataField> field = MetadataField.named(entry.getKey());
      if (field.isPresent() && !entry.getValue().isNull()) {
        metadata.state(field.get(), text(file, lines, entry), lines.number());
      }
    }
    String id = metadata.get(MetadataField.ID);
    if (id == null || !object.path("text").isTextual()) {
      throw refusal(file, lines, "the document has no \"" + (id == null ? "id" : "text") + "\"",
          SHAPE);
    }
    String text = object.path("text").textValue();
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw refusal(file, lines, "the text has half a character, such as \\ud83d alone",
          "write the character itself, or both its halves");
    }
    return new DocumentMaker(options, "\"date\": \"2023-05-04\"").make(file, lines.number(), id,
        metadata, text);
  }

  private JsonNode object(String file, ByteLines lines, String line) throws RefusedException {
    try {
      JsonNode node = mapper.readTree(line);
      if (!node.isObject()) {
        throw refusal(file, lines, "the line is no JSON object", SHAPE);
      }
      return node;
    } catch (JsonProcessingException e) {
      throw refusal(file, lines, "the line is no JSON: " + e.getOriginalMessage()
          + " (column " + (e.getLocation() == null ? 1 : e.getLocation().getColumnNr()) + ")",
          SHAPE);
    }
  }

  private static String text(String file, ByteLines lines, Map.Entry<String, JsonNode> entry)
      throws RefusedException {
    if (!entry.getValue().isValueNode()) {
      throw refusal(file, lines, "\"" + entry.getKey() + "\" must be a string", SHAPE);
    }
    return entry.getValue().asText();
  }

  private static RefusedException refusal(String file, ByteLines lines, String reason,
      String remedy) {
    return new RefusedException(
        new Refusal(file, lines.number(), lines.offset(), reason, remedy));
  }
}
