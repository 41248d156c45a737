package entente.read.input;

import java.io.InputStream;

/**
 * RDF that was found and is to be parsed by whom it is handed to.
 *
 * @param name name of the file as given
 * @param format how it is written
 * @param stream its bytes, unzipped; to be read before the consumer returns, and closed by the
 *     reader
 */
public record RdfFile(String name, RdfFormat format, InputStream stream) {}
