package entente.reason.why;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One passage of a source that tells something.
 *
 * @param graph the named graph of the source
 * @param source the document or record set; null for the reference tables
 * @param title of the source, or the names of the data sets that a reference row was taken from
 * @param publisher who published it, and on whose word; empty where not known
 * @param date of publication; empty where not known
 * @param url where it was published; empty where not known
 * @param quote the words of the passage; empty for an entry of a record set
 * @param place where in the source the passage stands, such as {@code sentence 2} or {@code line 7}
 */
public record Telling(Node graph, @Nullable Node source, String title, String publisher,
    String date, String url, String quote, String place) {}
