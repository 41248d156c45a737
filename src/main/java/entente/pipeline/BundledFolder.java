package entente.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A folder that comes with the program, in its jar or on the disk. */
public final class BundledFolder implements AutoCloseable {
  private final Path path;
  private final @Nullable FileSystem jar;

  private BundledFolder(Path path, @Nullable FileSystem jar) {
    this.path = path;
    this.jar = jar;
  }

  /** Opens the folder of that name. */
  public static BundledFolder open(String name) {
    Path program = program();
    if (Files.isDirectory(program)) {
      return new BundledFolder(program.resolve(name), null);
    }
    try {
      FileSystem jar = FileSystems.newFileSystem(program);
      return new BundledFolder(jar.getPath("/" + name), jar);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's jar " + program + " cannot be read", e);
    }
  }

  /** The jar that the program runs from, or the folder of its classes. */
  static Path program() {
    try {
      return Path.of(
          BundledFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program runs from an odd place", e);
    }
  }

  /** Where it is; to be used until it is closed. */
  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      if (jar != null) {
        jar.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program's jar cannot be closed", e);
    }
  }
}
