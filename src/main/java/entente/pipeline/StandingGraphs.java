package entente.pipeline;

import entente.map.Iris;
import entente.map.OntologyFile;
import entente.map.OntologyMapper;
import entente.map.ReferenceMapper;
import entente.question.DataSetDescription;
import entente.question.QuestionCatalog;
import entente.reference.Reference;
import entente.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The graphs that every store holds: the ontology and the reference tables of the program, and what the
 * data set is, with its questions. Comparing
 * them with what is stored takes seconds, so a file in the store's folder says from which build of
 * the program they are.
 */
final class StandingGraphs {
  private final Reference reference;
  private final Iris iris;

  StandingGraphs(Reference reference, Iris iris) {
    this.reference = reference;
    this.iris = iris;
  }

  /** Puts them into a store, unless they are there already. */
  void ensure(Store store) {
    Path mark = store.directory().resolve("standing-graphs");
    try {
      String build = build();
      if (!Files.exists(mark) || !Files.readString(mark).equals(build)) {
        store.replace(stream -> {
          new OntologyMapper(iris).map(stream, OntologyFile.values());
          new ReferenceMapper(iris).map(reference, stream);
          DataSetDescription.inGraph(iris).map(iris, QuestionCatalog.standard().questions(),
              stream);
        });
        Files.writeString(mark, build);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + mark + " cannot be written", e);
    }
  }

  /** Number, size and age of the files that the program consists of. */
  private static String build() throws IOException {
    try (Stream<Path> files = Files.walk(BundledFolder.program())) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      long size = 0;
      long newest = 0;
      for (Path file : all) {
        size += Files.size(file);
        newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
      }
      return "%d files, %d bytes, %d".formatted(all.size(), size, newest);
    }
  }
}
