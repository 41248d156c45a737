package entente.read.input;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What to read, and how to call it.
 *
 * @param shown name in messages
 * @param id id of a document in it that has none of its own; null for standard input
 * @param path the file; null for standard input
 */
public record InputName(String shown, @Nullable String id, @Nullable Path path) {
  /** Whatever comes on standard input. */
  public static final InputName STANDARD_INPUT = new InputName("standard input", null, null);

  /**
   * A file.
   *
   * @param named what was named on the command line: the file itself or a folder above it
   * @param file the file
   */
  public static InputName of(Path named, Path file) {
    Path relative = named.equals(file) ? file.getFileName() : named.relativize(file);
    return new InputName(file.toString(), withoutGz(slashed(relative)), file);
  }

  /** What follows the last dot of the file's name, in small letters and {@code .gz} aside. */
  public String extension() {
    String name = id == null ? "" : id.substring(id.lastIndexOf('/') + 1);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The same on every system. */
  static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static String withoutGz(String name) {
    return name.length() > 3 && name.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? name.substring(0, name.length() - 3)
        : name;
  }
}
