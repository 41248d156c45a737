package entente.pipeline;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import entente.model.Document;
import entente.model.Evidence;
import entente.model.Extraction;
import entente.model.Passage;
import entente.model.RecordEntry;
import entente.model.RecordSet;
import entente.model.Source;

/** Whole extractions as JSON, one a line, so that they can be kept and mapped again. */
final class ExtractionLines {
  private final ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule())
      .visibility(PropertyAccessor.ALL, Visibility.NONE)
      .visibility(PropertyAccessor.FIELD, Visibility.ANY)
      .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
      .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
      .addMixIn(Source.class, Named.class).addMixIn(Evidence.class, Named.class).build();

  /** What is one of several classes says which. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  private interface Named {}

  ExtractionLines() {
    json.registerSubtypes(Document.class, RecordSet.class, Passage.class, RecordEntry.class);
  }

  String line(Extraction extraction) {
    try {
      return json.writeValueAsString(extraction);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written: " + extraction.source().id(), e);
    }
  }

  Extraction extraction(String line) {
    try {
      return json.readValue(line, Extraction.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no extraction: " + line, e);
    }
  }
}
