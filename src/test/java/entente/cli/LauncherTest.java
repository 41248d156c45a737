package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher in a project of its own, with a JDK and a Maven that only say how they are called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private record Run(int exit, String out) {}

  @TempDir
  private Path folder;
  private Path project;
  private Path jdk;

  @BeforeEach
  void makeProject() throws IOException {
    project = Files.createDirectories(folder.resolve("my project"));
    for (String part : List.of("src/main", "ontology", "queries", "target/lib", ".ci")) {
      Files.createDirectories(project.resolve(part));
    }
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    for (String script : List.of("entente", ".ci/jdk.sh")) {
      Files.copy(Path.of(script), project.resolve(script));
    }
    Files.setPosixFilePermissions(project.resolve("entente"),
        PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(project.resolve("target/entente.jar"), "");
    Files.writeString(project.resolve("target/entente.stamp"), "");
    jdk = makeJdk("new jdk", "25.0.1");
    script(folder.resolve("bin/mvn"), "echo mvn \"$@\"; touch target/entente.jar");
  }

  @Test
  void startsJavaWithTheArgumentsAsGiven() throws Exception {
    Run run = launch(project.resolve("entente"), "query", "a b", "");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).contains("new jdk", "[query]", "[a b]", "[]")
        .contains("[" + project.resolve("target/entente.jar") + ":" + project + "/target/lib/*]");
  }

  @Test
  void findsItsProjectThroughSymbolicLinks() throws Exception {
    Path first = Files.createSymbolicLink(folder.resolve("first"), project.resolve("entente"));
    Path second = Files.createSymbolicLink(folder.resolve("bin/second"), Path.of("../first"));
    assertThat(first).isSymbolicLink();
    assertThat(launch(second).out()).contains("[" + project.resolve("target/entente.jar") + ":");
  }

  @Test
  void buildsOnlyWhenSomethingHasChanged() throws Exception {
    assertThat(launch(project.resolve("entente")).out()).doesNotContain("mvn");
    Path question = Files.writeString(project.resolve("queries/new.rq"), "");
    Files.setLastModifiedTime(question, FileTime.from(Instant.now().plusSeconds(2)));
    assertThat(launch(project.resolve("entente")).out())
        .contains("the sources have changed, building", "mvn -q");
    Files.setLastModifiedTime(question, FileTime.from(Instant.now().minusSeconds(60)));
    Files.setLastModifiedTime(project.resolve("queries"),
        FileTime.from(Instant.now().minusSeconds(60)));
    assertThat(launch(project.resolve("entente")).out()).doesNotContain("mvn");
  }

  @Test
  void aFailedBuildEndsItAndIsTriedAgain() throws Exception {
    script(folder.resolve("bin/mvn"), "echo '[ERROR] broken'; exit 1");
    Files.delete(project.resolve("target/entente.stamp"));
    for (int i = 0; i < 2; i++) {
      Run run = launch(project.resolve("entente"));
      assertThat(run.exit()).isEqualTo(ExitCode.FAILED.code());
      assertThat(run.out()).contains("[ERROR] broken", "the build failed")
          .doesNotContain("new jdk");
    }
  }

  @Test
  void passesOverAnOldJavaHome() throws Exception {
    Path old = makeJdk("old jdk", "17.0.15");
    Files.createSymbolicLink(folder.resolve("bin/javac"), jdk.resolve("bin/javac"));
    assertThat(launch(Map.of("JAVA_HOME", old.toString()), project.resolve("entente")).out())
        .contains("new jdk").doesNotContain("old jdk");
  }

  private Path makeJdk(String name, String version) throws IOException {
    Path made = folder.resolve(name);
    Files.createDirectories(made.resolve("bin"));
    Files.writeString(made.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    script(made.resolve("bin/javac"), "");
    script(made.resolve("bin/java"), "echo '" + name + "'; for a; do echo \"[$a]\"; done");
    return made;
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Run launch(Path launcher, String... arguments) throws Exception {
    return launch(Map.of("JAVA_HOME", jdk.toString()), launcher, arguments);
  }

  private Run launch(Map<String, String> variables, Path launcher, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
        .redirectErrorStream(true);
    builder.environment().putAll(variables);
    builder.environment().merge("PATH", folder.resolve("bin").toString(),
        (old, own) -> own + ":" + old);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out);
  }
}
