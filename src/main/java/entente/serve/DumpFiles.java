package entente.serve;

import entente.serve.http.Exchange;
import entente.serve.http.Refusal;
import entente.serve.http.Resource;
import entente.serve.linked.Dump;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code /dumps/NAME}: files of a folder that hold all data, and {@code /dumps/SHA256SUMS}, by which
 * {@code sha256sum -c} checks them.
 */
final class DumpFiles implements Resource {
  private static final String PATH = "/dumps/";
  private static final String SUMS = "SHA256SUMS";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

  private final Optional<Path> folder;
  /** Reading a large file takes a while, so that each is read once. */
  private final Map<State, Dump> known = new ConcurrentHashMap<>();

  /** A file as it was when it was read. */
  private record State(Path file, long bytes, FileTime time) {}

  DumpFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The files that there are, by name. */
  List<Dump> list() {
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files.filter(Files::isRegularFile)
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches()).sorted()
          .map(this::dump).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Dump dump(Path file) {
    try {
      State state = new State(file, Files.size(file), Files.getLastModifiedTime(file));
      return known.computeIfAbsent(state,
          each -> new Dump(file.getFileName().toString(), each.bytes(), sha256(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(Path file) {
    try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file),
        MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    String name = exchange.pathAfter(PATH);
    if (name.equals(SUMS) || name.isEmpty()) {
      exchange.send(200, "text/plain;charset=utf-8",
          list().stream().map(dump -> dump.sha256() + "  " + dump.name() + "\n")
              .collect(Collectors.joining()));
      return;
    }
    Dump dump = list().stream().filter(each -> each.name().equals(name)).findFirst()
        .orElseThrow(() -> Refusal.notFound("There is no file " + name + " of all data."));
    Path file = folder.orElseThrow().resolve(dump.name());
    exchange.setLastModified(Files.getLastModifiedTime(file).toInstant());
    try (InputStream in = Files.newInputStream(file)) {
      exchange.send("application/octet-stream", dump.sha256(), dump.bytes(), in);
    }
  }
}
