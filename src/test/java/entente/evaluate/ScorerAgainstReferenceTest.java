package entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures are those of the script that comes with the gold annotations. */
class ScorerAgainstReferenceTest {
  private static final Path GOLD = Path.of("../shared/gold");
  private static final long SEED = 20230504;
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"dev", "news-dev", "seed"})
  void givesTheSameTable(String set, @TempDir Path folder) throws Exception {
    Path script = GOLD.resolve("score.py");
    Path gold = GOLD.resolve(set).resolve("gold.jsonl");
    assumeTrue(Files.exists(script) && Files.exists(gold), "../shared/gold is not there");
    assumeTrue(hasPython(), "python3 is not there");
    List<String> known = Files.readAllLines(gold);
    List<String> predicted = disturbed(known);
    Path file = Files.write(folder.resolve("predicted.jsonl"), predicted);

    AnnotationReader reader = new AnnotationReader();
    Scores scores = new Scorer().score(reader.read("gold", known),
        reader.read("predicted", predicted));

    assertThat(new ScoreTable(scores))
        .hasToString(run("python3", script.toString(), gold.toString(), file.toString()));
    assertThat(scores.overall()).isBetween(0.3, 0.95);
  }

  /** The gold annotations with many faults, so that every rule of matching has something to do. */
  private static List<String> disturbed(List<String> gold) throws IOException {
    Random random = new Random(SEED);
    List<String> lines = new ArrayList<>();
    for (String line : gold) {
      if (!line.isBlank() && random.nextInt(12) > 0) {
        ObjectNode document = (ObjectNode) JSON.readTree(line);
        document.withArray("events").forEach(event -> disturb((ObjectNode) event, random));
        document.withArray("claims").forEach(claim -> disturbClaim((ObjectNode) claim, random));
        for (String list : List.of("events", "claims", "frameworks")) {
          thin(document.withArray(list), random);
        }
        lines.add(document.toString());
      }
    }
    return lines;
  }

  private static void disturb(ObjectNode event, Random random) {
    switch (random.nextInt(9)) {
      case 0 -> event.put("type", "meeting");
      case 1 -> event.put("status", "planned");
      case 2 -> event.putNull("start").putNull("end");
      case 3 -> event.put("start", "2023-05-04").put("end", "2023-05-04");
      case 4 -> thin(event.withArray("participants"), random);
      case 5 -> event.withArray("participants").addObject().put("person", "Jane Doe II")
          .put("state", "USA");
      case 6 -> event.putNull("place").put("framework", "UN");
      case 7 -> event.putNull("sidelines_of").put("evidence", "");
      default -> event.put("evidence", "they met");
    }
  }

  private static void disturbClaim(ObjectNode claim, Random random) {
    switch (random.nextInt(5)) {
      case 0 -> claim.put("kind", "position").put("polarity", "support");
      case 1 -> claim.withArray("holders").add("USA").add("FRA");
      case 2 -> {
        String target = claim.get("target").asText();
        claim.put("target", target.substring(target.length() / 3));
      }
      case 3 -> claim.putNull("speaker");
      default -> claim.put("target", claim.get("target").asText() + " and other matters");
    }
  }

  private static void thin(ArrayNode list, Random random) {
    List<JsonNode> kept = new ArrayList<>();
    list.forEach(item -> {
      if (random.nextInt(6) > 0) {
        kept.add(item);
      }
    });
    list.removeAll().addAll(kept);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }
}
