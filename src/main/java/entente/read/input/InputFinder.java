package entente.read.input;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Finds the files behind what was named: a file, a folder with all below it, or {@code -}. */
public final class InputFinder {
  private final Delivery delivery;

  /** Reports what cannot be reached to the delivery. */
  public InputFinder(Delivery delivery) {
    this.delivery = delivery;
  }

  /** The inputs behind a name, those of a folder sorted by path; hidden ones in it are skipped. */
  public List<InputName> find(Path named) {
    if (named.toString().equals("-")) {
      return List.of(InputName.STANDARD_INPUT);
    }
    if (!Files.exists(named)) {
      delivery.refused(Refusal.ofFile(named.toString(), "there is no such file or folder",
          "check the name"));
      return List.of();
    }
    return Files.isDirectory(named) ? inFolder(named) : List.of(InputName.of(named, named));
  }

  private List<InputName> inFolder(Path folder) {
    Collector collector = new Collector(folder);
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
          collector);
    } catch (IOException e) {
      refuse(folder, e);
    }
    collector.files.sort(comparing(InputName::id));
    return collector.files;
  }

  private void refuse(Path path, IOException e) {
    delivery.refused(ReadFailure.of(path.toString(), e));
  }

  private final class Collector extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<InputName> files = new ArrayList<>();

    Collector(Path folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      return isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(path)) {
        files.add(InputName.of(folder, path));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      if (!isHidden(path)) {
        refuse(path, e);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return !path.equals(folder) && path.getFileName().toString().startsWith(".");
    }
  }
}
