package entente.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a service said on the disk, a file for each entity, so that nothing is asked twice and
 * a run that was broken off goes on where it was.
 */
public final class CandidateCache implements CandidateSource {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Candidate>> CANDIDATES = new TypeReference<>() {
  };

  private final CandidateSource source;
  private final Path folder;
  private final boolean refresh;
  private int known;

  /**
   * @param source what is asked for what is not kept yet
   * @param folder where it is kept
   * @param refresh whether all is asked anew
   */
  public CandidateCache(CandidateSource source, Path folder, boolean refresh) {
    this.source = source;
    this.folder = folder;
    this.refresh = refresh;
  }

  /** For how many entities the answer was there already. */
  public int known() {
    return known;
  }

  @Override
  public String address() {
    return source.address();
  }

  @Override
  public String signature() {
    return source.signature();
  }

  @Override
  public int batchSize() {
    return source.batchSize();
  }

  @Override
  public List<List<Candidate>> candidates(List<UnlinkedEntity> entities) {
    Map<UnlinkedEntity, List<Candidate>> answers = new LinkedHashMap<>();
    List<UnlinkedEntity> missing = new ArrayList<>();
    for (UnlinkedEntity entity : entities) {
      List<Candidate> kept = refresh ? null : read(file(entity));
      if (kept == null) {
        missing.add(entity);
      } else {
        answers.put(entity, kept);
        known++;
      }
    }
    if (!missing.isEmpty()) {
      List<List<Candidate>> fresh = source.candidates(missing);
      for (int i = 0; i < missing.size(); i++) {
        write(file(missing.get(i)), fresh.get(i));
        answers.put(missing.get(i), fresh.get(i));
      }
    }
    return entities.stream().map(answers::get).toList();
  }

  private Path file(UnlinkedEntity entity) {
    String key = String.join("\n", source.address(), source.signature(), entity.kind().code(),
        entity.names().toString(), entity.states().toString());
    return folder.resolve(digest(key) + ".json");
  }

  /** Null if it is not kept; a file that was cut short counts as none. */
  private static @Nullable List<Candidate> read(Path file) {
    try {
      return Files.exists(file) ? JSON.readValue(Files.readString(file), CANDIDATES) : null;
    } catch (JsonProcessingException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("the kept answer " + file + " cannot be read", e);
    }
  }

  private void write(Path file, List<Candidate> candidates) {
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "answer", ".new");
      Files.writeString(fresh, JSON.writeValueAsString(candidates));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("the answer cannot be kept in " + folder, e);
    }
  }

  private static String digest(String key) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
