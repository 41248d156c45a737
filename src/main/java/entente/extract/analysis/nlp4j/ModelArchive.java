package entente.extract.analysis.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * A file that keeps the models as they stand in memory, so that they are loaded in a fraction of the
 * time. It is made of them on one machine for the same machine, and can be deleted at any time.
 */
final class ModelArchive {
  /** To be counted up when what is written changes. */
  private static final long FORMAT = 0x656e_7465_6e74_0004L;
  private static final int HEAD = 2 * Long.BYTES;
  private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
      "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;java.util.*;java.lang.*;"
          + "entente.extract.analysis.nlp4j.*;!*");

  private final Path file;

  ModelArchive(Path file) {
    this.file = file;
  }

  /** What of the models is objects; the rest is tables. */
  private record Objects(OnlineComponent<NLPNode, POSState<NLPNode>> tagger,
      List<FeatureItem> taggerSets, List<FeatureItem[]> taggerJoined,
      OnlineComponent<NLPNode, DEPState<NLPNode>> parser, List<FeatureItem> parserSets,
      List<FeatureItem[]> parserJoined, List<List<String>> tags,
      List<Set<String>> clusters) implements Serializable {
    private static final long serialVersionUID = 1;
  }

  // ---- writing -------------------------------------------------------------------------------------

  /**
   * Writes the file anew, whole or not at all.
   *
   * @param models not yet assembled
   */
  void write(Models models) throws IOException {
    ByteBuffer bytes = bytes(models);
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, file.getFileName().toString(), ".new");
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      }
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static ByteBuffer bytes(Models models) throws IOException {
    byte[] objects = objects(models);
    ByteBuffer bytes = ByteBuffer.allocate(HEAD + Integer.BYTES + objects.length
        + models.tags().words().bytes() + models.clusters().words().bytes()
        + bytes(models.tagger()) + bytes(models.parser())).order(ByteOrder.LITTLE_ENDIAN);
    bytes.position(HEAD);
    bytes.putInt(objects.length).put(objects);
    models.tags().words().write(bytes);
    models.clusters().words().write(bytes);
    models.tagger().features().write(bytes);
    models.tagger().weights().write(bytes);
    models.parser().features().write(bytes);
    models.parser().weights().write(bytes);
    bytes.flip();
    return bytes.putLong(0, FORMAT).putLong(Long.BYTES, checksum(bytes));
  }

  private static int bytes(CompactComponent<?> component) {
    return component.features().bytes() + component.weights().bytes();
  }

  private static byte[] objects(Models models) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(new Objects(models.tagger().frame(), models.tagger().sets(),
          models.tagger().joined(), models.parser().frame(), models.parser().sets(),
          models.parser().joined(), models.tags().classes(), models.clusters().classes()));
    }
    return bytes.toByteArray();
  }

  // ---- reading -------------------------------------------------------------------------------------

  /** The models, or nothing if the file is not there, broken, or of another version. */
  Optional<Models> read() {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, channel.size())
          .order(ByteOrder.LITTLE_ENDIAN);
      boolean intact = bytes.remaining() > HEAD && bytes.getLong() == FORMAT
          && bytes.getLong() == checksum(bytes);
      return intact ? Optional.of(models(bytes)) : Optional.empty();
    } catch (IOException | ClassNotFoundException | BufferUnderflowException e) {
      return Optional.empty();
    }
  }

  private static Models models(ByteBuffer bytes) throws IOException, ClassNotFoundException {
    Objects objects = objects(bytes);
    WordClasses<List<String>> tags = new WordClasses<>(StringIndex.read(bytes), objects.tags());
    WordClasses<Set<String>> clusters = new WordClasses<>(StringIndex.read(bytes),
        objects.clusters());
    return new Models(tags, clusters,
        component(objects.tagger(), objects.taggerSets(), objects.taggerJoined(), bytes),
        component(objects.parser(), objects.parserSets(), objects.parserJoined(), bytes));
  }

  private static <S extends NLPState<NLPNode>> CompactComponent<S> component(
      OnlineComponent<NLPNode, S> frame, List<FeatureItem> sets, List<FeatureItem[]> joined,
      ByteBuffer bytes) {
    return new CompactComponent<>(frame, sets, joined, StringIndex.read(bytes),
        SparseWeights.read(bytes));
  }

  private static Objects objects(ByteBuffer bytes) throws IOException, ClassNotFoundException {
    byte[] serialized = new byte[bytes.getInt()];
    bytes.get(serialized);
    try (ObjectInputStream stream = new ObjectInputStream(
        new ByteArrayInputStream(serialized))) {
      stream.setObjectInputFilter(KNOWN);
      return (Objects) stream.readObject();
    }
  }

  /** Of all that comes after the head. */
  private static long checksum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes.duplicate().position(HEAD));
    return sum.getValue();
  }
}
