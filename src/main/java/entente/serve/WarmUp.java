package entente.serve;

import entente.question.QuestionException;
import entente.serve.api.QuestionResource;
import entente.serve.api.QuestionResource.Preparation;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks some questions, one after the other, while the server is up already. */
final class WarmUp implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private final Map<String, Preparation> preparations = new LinkedHashMap<>();
  private final Thread thread = Thread.ofPlatform().daemon().name("entente-warm-up")
      .unstarted(this::run);

  private WarmUp() {}

  /**
   * As set.
   *
   * @throws ServeException if there is no such question
   */
  static WarmUp of(Settings settings, QuestionResource questions) {
    WarmUp warmUp = new WarmUp();
    try {
      for (String asked : settings.get(Setting.PREPARED_QUESTIONS).split("\\s+")) {
        if (!asked.isEmpty()) {
          warmUp.preparations.put(asked, questions.preparation(asked));
        }
      }
    } catch (QuestionException e) {
      throw new ServeException("the setting " + Setting.PREPARED_QUESTIONS.key() + ": "
          + e.getMessage(), e);
    }
    return warmUp;
  }

  /** Begins, and does not wait for the end. */
  void start() {
    thread.start();
  }

  private void run() {
    preparations.forEach((asked, preparation) -> {
      if (thread.isInterrupted()) {
        return;
      }
      try {
        preparation.run();
      } catch (IOException | RuntimeException e) {
        LOG.warn("The answer to {} cannot be prepared: {}", asked, e.getMessage());
      }
    });
  }

  /** Asks no more. */
  @Override
  public void close() {
    thread.interrupt();
  }
}
