package entente.wikidata;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Pause {
  /** Waits that long. */
  void wait(Duration time) throws InterruptedException;
}
