package entente.read.input;

import java.io.IOException;

/** Reads inputs of one format. */
public interface FormatReader {
  /**
   * Reads an input to its end and delivers what it finds.
   *
   * @throws IOException if the bytes cannot be had
   * @throws RefusedException if the input is refused as a whole; a refused part is delivered
   */
  void read(Input input, ReadOptions options, Delivery delivery)
      throws IOException, RefusedException;
}
