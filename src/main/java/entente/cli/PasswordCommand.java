package entente.cli;

import entente.serve.write.PasswordHash;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a line for the file of users who may write over HTTP. */
@Command(name = "password",
    description = "Make a line for the file of users who may write to a server.",
    footer = {"", "The password is asked for, or read as the first line of standard input."})
final class PasswordCommand implements Callable<Integer> {
  private static final int SHORTEST = 8;

  private final Environment environment;
  @Parameters(paramLabel = "NAME", description = "Name of the user.")
  private String name;

  @Option(names = "--users", paramLabel = "FILE",
      description = "Write the line at the end of that file, not to standard output.")
  private @Nullable Path users;

  PasswordCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    if (!name.matches("[^\\s:#][^:\\p{Cntrl}]*")) {
      throw new CommandFailure(ExitCode.WRONG_USE,
          "a name has no colon, and does not begin with #: " + name);
    }
    char[] password = password();
    if (password.length < SHORTEST) {
      throw new CommandFailure(ExitCode.WRONG_USE,
          "a password has at least " + SHORTEST + " characters; choose a longer one");
    }
    String line = name + ":" + PasswordHash.of(password) + "\n";
    if (users == null) {
      environment.streams().out().print(line);
    } else {
      Files.writeString(users, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
    return ExitCode.DONE.code();
  }

  private char[] password() throws IOException {
    Console console = environment.streams().interactive() ? System.console() : null;
    if (console != null) {
      char[] typed = console.readPassword("Password of %s: ", name);
      return typed == null ? new char[0] : typed;
    }
    String line = new BufferedReader(
        new InputStreamReader(environment.streams().in(), StandardCharsets.UTF_8)).readLine();
    return line == null ? new char[0] : line.toCharArray();
  }
}
