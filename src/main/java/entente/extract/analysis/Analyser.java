package entente.extract.analysis;

import java.util.List;

/** Tags and parses one sentence; implementations may be shared by threads. */
public interface Analyser {
  /**
   * Parses a sentence that has been cut into words already.
   *
   * @param forms the words in order, at least one
   * @return one entry for each word
   */
  Parse parse(List<String> forms);
}
