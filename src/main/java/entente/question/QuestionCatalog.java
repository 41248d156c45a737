package entente.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The questions of a folder, one a file, named after it.
 *
 * @param questions in the order of their names
 */
public record QuestionCatalog(List<Question> questions) {
  private static final String FOLDER = "queries";
  private static final String ENDING = ".rq";

  public QuestionCatalog {
    questions = List.copyOf(questions);
  }

  /** Those that come with the software, from the class path. */
  public static QuestionCatalog standard() {
    URL folder = QuestionCatalog.class.getClassLoader().getResource(FOLDER);
    if (folder == null) {
      return new QuestionCatalog(List.of());
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath("/" + FOLDER));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the questions cannot be read: " + e, e);
    }
  }

  /**
   * Reads every {@code .rq} file of a folder, by its head.
   *
   * @throws QuestionException if a head is not as it should be
   */
  public static QuestionCatalog read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new QuestionCatalog(files.filter(file -> file.toString().endsWith(ENDING)).sorted()
          .map(QuestionCatalog::readFile).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads one question. A file without a head is a question without parameters.
   *
   * @throws QuestionException if it cannot be read, or is not as it should be
   */
  public static Question readFile(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
    try {
      return new QuestionParser().parse(name, file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new QuestionException(file + " is not in UTF-8", e);
    } catch (IOException e) {
      throw new QuestionException("the question " + file + " cannot be read: " + e.getMessage(),
          e);
    }
  }

  /** @throws QuestionException if there is none of that name; it suggests one that is like it */
  public Question get(String name) {
    List<String> names = questions.stream().map(Question::name).toList();
    return questions.stream().filter(each -> each.name().equals(name)).findFirst()
        .orElseThrow(() -> new QuestionException("there is no question " + name
            + Spelling.suggestion(name, names) + "; entente queries lists them"));
  }
}
