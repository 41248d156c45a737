package entente.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * How a server is to be: a value for each {@link Setting}.
 *
 * @param values those that were set
 */
public record Settings(Map<Setting, String> values) {
  /** Nothing set. */
  public static final Settings STANDARD = new Settings(Map.of());

  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

  public Settings {
    values = Map.copyOf(values);
    values.forEach(Setting::check);
  }

  /**
   * Reads a file of lines {@code key = value}; lines that begin with {@code #} are comments.
   *
   * @throws ServeException if it cannot be read, or has a key or a value that there is not
   */
  public static Settings read(Path file) {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    try {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank() && !line.strip().startsWith("#")) {
          readLine(line, file + ", line " + number, values);
        }
      }
    } catch (IOException e) {
      throw new ServeException("the settings " + file + " cannot be read: " + e, e);
    }
    return new Settings(values);
  }

  private static void readLine(String line, String where, Map<Setting, String> values) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw new ServeException(where + ": write key = value");
    }
    String key = line.substring(0, equals).strip();
    Setting setting = Setting.of(key).orElseThrow(() -> new ServeException(where
        + ": there is no setting " + key + "; there are " + Arrays.stream(Setting.values())
            .map(Setting::key).collect(Collectors.joining(", "))));
    if (values.put(setting, line.substring(equals + 1).strip()) != null) {
      throw new ServeException(where + ": " + key + " is set twice");
    }
  }

  /** The same, with one more set, or set anew. */
  public Settings with(Setting setting, String value) {
    Map<Setting, String> more = new EnumMap<>(Setting.class);
    more.putAll(values);
    more.put(setting, value);
    return new Settings(more);
  }

  /** The file serve.properties, with every setting and what it means, and what is set here. */
  public String file() {
    try (InputStream bytes = Settings.class.getResourceAsStream("/serve.properties")) {
      String file = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<Setting, String> each : values.entrySet()) {
        file = file.replaceFirst("(?m)^" + each.getKey().key() + " =.*$",
            Matcher.quoteReplacement(each.getKey().key() + " = " + each.getValue()));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was set, or what it is unless set. */
  public String get(Setting setting) {
    return values.getOrDefault(setting, setting.standard());
  }

  long number(Setting setting) {
    return Long.parseLong(get(setting));
  }

  Duration seconds(Setting setting) {
    return Duration.ofSeconds(number(setting));
  }

  Set<String> list(Setting setting) {
    return Arrays.stream(get(setting).split(",")).map(String::strip)
        .filter(each -> !each.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
  }

  /** A file that was named. */
  Optional<Path> file(Setting setting) {
    return Optional.of(get(setting)).filter(name -> !name.isEmpty()).map(Path::of);
  }

  /** The names that are answered to; none means all. */
  Set<String> hosts() {
    Set<String> set = list(Setting.HOSTS);
    if (!set.isEmpty() || !isThisMachineOnly()) {
      return set;
    }
    Set<String> here = new TreeSet<>(THIS_MACHINE);
    if (!get(Setting.ADDRESS).isEmpty()) {
      here.add(URI.create(get(Setting.ADDRESS)).getHost());
    }
    return here;
  }

  /** Whether nobody elsewhere can reach the server. */
  boolean isThisMachineOnly() {
    return Set.of("127.0.0.1", "localhost", "::1").contains(get(Setting.HOST));
  }
}
