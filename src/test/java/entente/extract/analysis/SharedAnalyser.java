package entente.extract.analysis;

import entente.extract.analysis.nlp4j.Nlp4jAnalyser;

/** The one engine of all tests that need grammar: its models take seconds and a gigabyte. */
public final class SharedAnalyser {
  private SharedAnalyser() {}

  /** Holds the engine once the first test asks for it. */
  private static final class Holder {
    private static final Analyser ANALYSER = new Nlp4jAnalyser();
  }

  /** The engine, loaded when first asked for. */
  public static Analyser get() {
    return Holder.ANALYSER;
  }
}
