package entente.serve;

import entente.map.Iris;
import entente.serve.http.Gate;
import entente.serve.http.Refusal;
import entente.serve.http.Resource;
import entente.serve.sparql.Workers;
import entente.serve.write.AuditLog;
import entente.serve.write.GraphWriter;
import entente.serve.write.UpdateResource;
import entente.serve.write.Users;
import entente.serve.write.Writer;
import entente.store.Store;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What answers who wants to write.
 *
 * @param isOn whether anybody may
 * @param updates of SPARQL
 * @param graphs of the Graph Store Protocol
 * @param log to be closed when the server has stopped
 */
record WritingServices(boolean isOn, Resource updates, Resource graphs, Closeable log) {
  private static final Resource OFF = exchange -> {
    throw exchange.path().equals("/sparql")
        ? Refusal.badRequest("This endpoint is for reading: it takes no updates. "
            + Gate.SWITCHED_OFF)
        : Refusal.of(405, "method-not-allowed",
            "Graphs are for reading: GET or HEAD. " + Gate.SWITCHED_OFF);
  };

  /**
   * As set: without users, each refuses.
   *
   * @throws ServeException if the users cannot be read, their passwords could be read by others on
   *         their way, or what they write could not be written down
   */
  static WritingServices of(Store store, Settings settings, Workers workers) {
    return settings.file(Setting.USERS).map(file -> on(store, settings, workers, file))
        .orElse(new WritingServices(false, OFF, OFF, () -> {}));
  }

  private static WritingServices on(Store store, Settings settings, Workers workers, Path file) {
    if (!settings.isThisMachineOnly() && !Tls.isSet(settings)) {
      throw new ServeException("writing over plain HTTP would show passwords to others: set "
          + "tls-certificate and tls-key, or listen at 127.0.0.1 behind a proxy with TLS");
    }
    try {
      Users users = Users.read(file);
      AuditLog audit = AuditLog.open(settings.file(Setting.AUDIT_LOG)
          .orElse(store.directory().resolve("audit.jsonl")));
      Writer writer = new Writer(store, workers, users, audit, Iris.standard().graph("default"));
      return new WritingServices(true, new UpdateResource(writer), new GraphWriter(writer), audit);
    } catch (IllegalArgumentException e) {
      throw new ServeException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new ServeException("the audit log cannot be written: " + e, e);
    }
  }
}
