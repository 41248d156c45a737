package entente.cli;

import entente.pipeline.Assembly;
import entente.pipeline.Engine;

/**
 * What the commands are given.
 *
 * @param streams where they read and write
 * @param engine makes what extracts documents
 */
public record Environment(Streams streams, Engine engine) {
  /** The parts of the pipeline, each made when it is first needed. */
  Assembly assembly() {
    return new Assembly(streams.in(), engine, Version.current());
  }
}
