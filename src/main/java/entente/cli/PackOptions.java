package entente.cli;

import entente.reason.pack.PackKind;
import entente.reason.pack.PackWriter;
import entente.reason.view.View;
import entente.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether a pack for reasoners is to be written, and which. */
final class PackOptions {
  @Option(names = "--for", paramLabel = "KIND",
      description = "A pack for reasoners: ${COMPLETION-CANDIDATES}.")
  private @Nullable PackKind kind;
  @Mixin
  private BeliefOptions belief;

  boolean isAsked() {
    return kind != null;
  }

  /**
   * Writes the pack.
   *
   * @param output the folder; null for one that is named after the kind
   */
  void write(Store store, @Nullable Path output, Streams streams) throws IOException {
    if (kind == null) {
      throw new IllegalStateException("no pack is asked for");
    }
    Path folder = output == null ? Path.of("pack-" + kind) : output;
    View view = store.read(data -> belief.builder(data).all());
    new PackWriter(folder).write(kind, view, belief.profile(), belief.asOf());
    streams.err().printf(Locale.ROOT, "%,d triples in %s; its README.md has the commands%n",
        view.triples().size(), folder);
  }
}
