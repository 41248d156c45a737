package entente.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its jar. */
final class Version implements IVersionProvider {
  /** The version, such as {@code 0.1.0}; {@code development} where it does not run from a jar. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[]{"entente " + current() + " on Java " + Runtime.version().feature()};
  }
}
