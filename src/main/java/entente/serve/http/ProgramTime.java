package entente.serve.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.time.Instant;

/** When the program was built, as its files say. */
public final class ProgramTime {
  private static final Instant TIME = read();

  private ProgramTime() {}

  /** The time of the build. */
  public static Instant get() {
    return TIME;
  }

  /** The later of that and another time. */
  public static Instant orLater(Instant other) {
    return other.isAfter(TIME) ? other : TIME;
  }

  private static Instant read() {
    URL program = ProgramTime.class.getResource("ProgramTime.class");
    if (program == null) {
      return Instant.now();
    }
    try {
      URLConnection connection = program.openConnection();
      connection.setUseCaches(false);
      Instant time = Instant.ofEpochMilli(connection.getLastModified());
      connection.getInputStream().close();
      return time;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
