package entente.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever class of the package a program touches first, Jena starts in good order. */
class ColdStartTest {
  @ParameterizedTest
  @ValueSource(classes = {Vocabulary.class, Prefixes.class, GraphSink.class})
  void startsWithAnyClassFirst(Class<?> first) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
        "-Xshare:auto",
        "-XX:TieredStopAtLevel=1", Start.class.getName(), first.getName()).redirectErrorStream(true)
        .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }

  /** A program that touches one class, and then maps something. */
  static final class Start {
    private Start() {}

    public static void main(String[] args) throws ClassNotFoundException {
      Class.forName(args[0]);
      Iris iris = Iris.standard();
      new ExtractionMapper(iris, new FewEntities(iris), "1.0").map(GoaCase.news(),
          StreamRDFLib.sinkNull());
    }
  }
}
