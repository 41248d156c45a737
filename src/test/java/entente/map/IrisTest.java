package entente.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private static final String BASE = "https://w3id.org/entente/id/";
  private final Iris iris = Iris.standard();

  @Test
  void keepsCodesAndWritesNamesAsSlugs() {
    assertThat(iris.state("CHN").getURI()).isEqualTo(BASE + "state/CHN");
    assertThat(iris.framework("SCO").getURI()).isEqualTo(BASE + "framework/SCO");
    assertThat(iris.framework("Arctic Council").getURI())
        .isEqualTo(BASE + "framework/arctic-council");
    assertThat(iris.person("Qin Gang")).isEqualTo(iris.person("qin-gang"));
    assertThat(iris.place("Goa", "IND").getURI()).isEqualTo(BASE + "place/goa-ind");
    assertThat(iris.post("CHN", "foreign-minister").getURI())
        .isEqualTo(BASE + "post/chn-foreign-minister");
  }

  @Test
  void hidesIdsOfDocumentsBehindADigest() {
    assertThat(iris.document("a b/../c?#").getURI()).matches(BASE + "doc/[0-9a-f]{20}");
    assertThat(iris.graphOf(iris.document("x")).getURI())
        .isEqualTo(iris.document("x").getURI().replace("/id/", "/id/graph/"));
    assertThat(iris.graph("view/asserted").getURI()).isEqualTo(BASE + "graph/view/asserted");
  }

  @Test
  void tellsKeysApartWhoseTextIsTheSameWhenJoined() {
    assertThat(iris.hashed("claim", "ab", "c")).isNotEqualTo(iris.hashed("claim", "a", "bc"));
    assertThat(iris.hashed("claim", "a", "")).isNotEqualTo(iris.hashed("claim", "a"));
    assertThat(iris.hashed("claim", "1:a")).isNotEqualTo(iris.hashed("claim", "1", "a"));
  }

  @Test
  void givesTheSameDigestInEveryRun() {
    assertThat(Digest.of(List.of("SCO", "2023"))).isEqualTo("41c8ea44f67852f2a788");
  }

  @Test
  void neverGivesTwoKeysOneDigest() {
    Set<String> digests = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      digests.add(Digest.of(List.of("event", String.valueOf(i))));
    }
    assertThat(digests).hasSize(20_000);
  }

  @ParameterizedTest
  @CsvSource({"São Tomé, sao-tome", "Xi'an, xian", "António Guterres, antonio-guterres", "U.S., us",
    "Abu Dhabi , abu-dhabi"})
  void foldsAccentsAndCase(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void keepsNamesApartThatAreNotLatinOrVeryLong() {
    assertThat(Slug.of("秦刚")).isNotEqualTo(Slug.of("王毅")).matches("[0-9a-f]{20}");
    assertThat(Slug.of("Łódź")).isNotEqualTo(Slug.of("Łowicz")).startsWith("odz-");
    String tail = "x".repeat(100);
    assertThat(Slug.of(tail + " a")).isNotEqualTo(Slug.of(tail + " b")).hasSizeLessThan(90);
    assertThat(Slug.of("!?")).isNotEmpty().isNotEqualTo(Slug.of("..."));
  }

  @Test
  void makesValidIrisOfAnyText() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(12, 0, 0x2FFF).forEach(text::appendCodePoint);
      String name = text.toString();
      List.of(iris.state(name), iris.framework(name), iris.person(name), iris.topic(name),
          iris.document(name))
          .forEach(node -> assertThat(IRIx.create(node.getURI()).isReference()).isTrue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "https://example.org/id", "example.org/", "https://example.org/a b/",
    "file:///id/",
    "https://example.org/#/"})
  void refusesABaseThatCannotBeOne(String base) {
    assertThatThrownBy(() -> new Iris(base)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("base of IRIs");
  }
}
