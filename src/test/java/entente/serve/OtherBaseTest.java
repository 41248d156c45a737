package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.question.QuestionCatalog;
import entente.store.Fixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The base of IRIs is one of a process, so that another needs another process. */
class OtherBaseTest {
  private static final String BASE = "https://graph.example.org/things/";

  @Test
  void whatIsServedHasTheBaseOfTheProcess(@TempDir Path directory)
      throws IOException, InterruptedException {
    Process other = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dentente.base=" + BASE, "-cp", classPath(),
        OtherProcess.class.getName(), directory.toString()).redirectErrorStream(true).start();
    String told = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(other.waitFor()).as(told).isZero();
  }

  /** Surefire starts tests from a jar that only names the others. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** What is looked at in the other process. */
  static final class OtherProcess {
    private OtherProcess() {}

    /** @param arguments the folder for the store */
    public static void main(String[] arguments) {
      try (ServedStore served = ServedStore.start(Path.of(arguments[0]), ServedStore.SETTINGS,
          QuestionCatalog.standard().questions(), Fixture.states("CHN", "China"),
          Fixture.document("a", "they met in Goa", "CHN"))) {
        assertThat(ServedStore.header(served.get("/id/state/CHN", "text/turtle"), "Location"))
            .isEqualTo("/doc/state/CHN.ttl");
        assertThat(served.get("/doc/state/CHN.ttl").body()).contains(BASE + "state/CHN");
        assertThat(served.get("/page/state/CHN", "text/html").body())
            .contains("\"/id/event/").doesNotContain("w3id.org/entente/id");
        assertThat(served.get("/.well-known/void", "text/turtle").body())
            .containsPattern("void:uriSpace +\"" + BASE);
        assertThat(served.get("/reconcile").body()).contains(BASE);
        assertThat(served.get("/context.jsonld").body()).contains(BASE);
        assertThat(served.get("/").body()).contains("name=\"base\" content=\"" + BASE);
        assertThat(served.get("/api/meetings?state=CHN&format=csv").body())
            .contains(BASE + "event/");
      }
      System.exit(0);
    }
  }
}
