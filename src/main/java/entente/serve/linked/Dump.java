package entente.serve.linked;

/**
 * A file that holds all data.
 *
 * @param name of the file
 * @param bytes its size
 * @param sha256 its checksum, in hexadecimal digits
 */
public record Dump(String name, long bytes, String sha256) {}
