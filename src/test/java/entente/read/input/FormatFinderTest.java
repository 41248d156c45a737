package entente.read.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatFinderTest {
  @TempDir
  Path folder;

  private static Format byContent(String text) throws IOException, RefusedException {
    return new FormatFinder().find(Input.open(InputName.STANDARD_INPUT,
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  private Format byName(String name) throws IOException, RefusedException {
    Path path = Files.writeString(folder.resolve(name), "x");
    try (
        Input input = Input.open(InputName.of(path, path), new ByteArrayInputStream(new byte[0]))) {
      return new FormatFinder().find(input);
    }
  }

  @Test
  void theEndingOfTheNameTellsTheFormat() throws IOException, RefusedException {
    Map<String, Format> formats = Map.of("a.txt", DocumentFormat.TEXT, "a.MD",
        DocumentFormat.MARKDOWN, "a.htm", DocumentFormat.HTML, "a.jsonl.gz",
        DocumentFormat.JSON_LINES, "a.yml", RecordFormat.YAML, "a.csv", RecordFormat.CSV, "a.owl",
        RdfFormat.RDF_XML, "a.brf", RdfFormat.BINARY, "a.b.trig", RdfFormat.TRIG);
    for (Map.Entry<String, Format> format : formats.entrySet()) {
      assertThat(byName(format.getKey())).as(format.getKey()).isEqualTo(format.getValue());
    }
  }

  @Test
  void theContentTellsTheFormatWhereTheNameDoesNot() throws IOException, RefusedException {
    Map<String, Format> formats = Map.ofEntries(
        Map.entry("Lavrov met Qin, and Xi, and Modi.", DocumentFormat.TEXT),
        Map.entry("# Talks in Goa\n\nLavrov met Qin.", DocumentFormat.MARKDOWN),
        Map.entry("---\ndate: 2023-05-04\n---\nText", DocumentFormat.MARKDOWN),
        Map.entry("\uFEFF\n<!DOCTYPE html>\n<html>", DocumentFormat.HTML),
        Map.entry("<?xml version='1.0'?>\n<!-- x -->\n<html>", DocumentFormat.HTML),
        Map.entry("{\"id\": \"a\", \"text\": \"@context\"}\n", DocumentFormat.JSON_LINES),
        Map.entry("# heading\nsource:\n  title: T\n", RecordFormat.YAML),
        Map.entry("---\nmeetings:\n - id: m1\n", RecordFormat.YAML),
        Map.entry("id,type,status,start\nm1,meeting,occurred,2023\n", RecordFormat.CSV),
        Map.entry("<?xml version=\"1.0\"?>\n<rdf:RDF xmlns:rdf=\"x\">", RdfFormat.RDF_XML),
        Map.entry("# comment\n\n@prefix : <urn:a> .\n", RdfFormat.TRIG),
        Map.entry("PREFIX ex: <urn:a>\n", RdfFormat.TRIG),
        Map.entry("<urn:a> <urn:b> \"c\"@en .\n", RdfFormat.N_QUADS),
        Map.entry("{\"@context\": {}}", RdfFormat.JSON_LD),
        Map.entry("[ {\"@id\": \"urn:a\"} ]", RdfFormat.JSON_LD),
        Map.entry("{\"urn:a\": 1}", DocumentFormat.JSON_LINES),
        Map.entry("{\"http://a\" : {\"http://b\": []}}", RdfFormat.RDF_JSON),
        Map.entry("BRDF\0\0\0\1", RdfFormat.BINARY));
    for (Map.Entry<String, Format> format : formats.entrySet()) {
      assertThat(byContent(format.getKey())).as(format.getKey()).isEqualTo(format.getValue());
    }
  }

  @Test
  void aHeadOfNothingButCommentsIsNoTrouble() throws IOException, RefusedException {
    assertThat(byContent("#\n".repeat(100_000))).isEqualTo(DocumentFormat.TEXT);
    assertThat(byContent(" # ".repeat(100_000))).isEqualTo(DocumentFormat.TEXT);
  }
}
