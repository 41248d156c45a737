package entente.interchange;

import entente.map.Iris;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;

/**
 * Reads RDF strictly: what is malformed is an error, never left out. Nothing but the file is read, no
 * context of JSON-LD and no entity of XML from elsewhere.
 */
public final class RdfImporter {
  /** For the graph of triples that are in none: what blank nodes become. */
  private final Function<Node, UnaryOperator<Node>> naming;

  private RdfImporter(Function<Node, UnaryOperator<Node>> naming) {
    this.naming = naming;
  }

  /** @param iris names blank nodes */
  public RdfImporter(Iris iris) {
    this(graph -> new BlankNodes(iris, graph)::name);
  }

  /** One that leaves blank nodes as they are. */
  public static RdfImporter keepingBlankNodes() {
    return new RdfImporter(graph -> UnaryOperator.identity());
  }

  /**
   * Reads a file whose name says its format.
   *
   * @param graph the graph for triples that are in none
   * @param sink takes quads as they are read; what was sent before an error must be thrown away
   * @return quads read
   * @throws InterchangeException if it is not well-formed, or cannot be read
   */
  public long read(Path file, Node graph, StreamRDF sink) {
    RdfFormat format = RdfFormat.ofFile(file.getFileName().toString())
        .orElseThrow(() -> new InterchangeException(file + ": not a file of RDF by its name"));
    try (InputStream raw = Files.newInputStream(file);
        InputStream bytes = RdfFormat.isGzip(file.toString()) ? new GZIPInputStream(raw) : raw) {
      return read(bytes, file.toString(), file.toUri(), format, graph, sink);
    } catch (IOException e) {
      throw new InterchangeException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param name what it is called in messages
   * @param base against which relative IRIs are resolved
   * @param graph the graph for triples that are in none
   * @param sink takes quads as they are read; what was sent before an error must be thrown away
   * @return quads read
   * @throws InterchangeException if it is not well-formed, or cannot be read
   */
  public long read(InputStream bytes, String name, URI base, RdfFormat format, Node graph,
      StreamRDF sink) {
    RDFParser parser = parser(format);
    QuadSink quads = new QuadSink(graph, naming.apply(graph), sink);
    parser.setRDFHandler(quads);
    parser.setParseLocationListener(quads::at);
    try {
      InputStream buffered = new BufferedInputStream(bytes);
      if (format.isUtf8()) {
        parser.parse(new InputStreamReader(buffered, StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)), base.toString());
      } else {
        parser.parse(buffered, base.toString());
      }
      return quads.count();
    } catch (CharacterCodingException e) {
      throw new InterchangeException(name + ", after line " + quads.line() + ": not in UTF-8", e);
    } catch (RDFParseException e) {
      throw new InterchangeException(place(name, e, quads) + ": " + reason(e), e);
    } catch (IOException e) {
      throw new InterchangeException(
          name + ", after line " + quads.line() + ": cannot be read: " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw new InterchangeException(name + ", after line " + quads.line()
          + ": nested too deeply to be read", e);
    } catch (RDFHandlerException e) {
      throw new InterchangeException(name + ": " + e.getMessage(), e);
    }
  }

  private static RDFParser parser(RdfFormat format) {
    RDFParser parser = Rio.createParser(format.rio());
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
    parser.set(BasicParserSettings.VERIFY_RELATIVE_URIS, true);
    parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
    parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true);
    parser.set(JSONLDSettings.SECURE_MODE, true);
    // Rio's own list names a few addresses that it would fetch.
    parser.set(JSONLDSettings.WHITELIST, Set.of());
    return parser;
  }

  private static String place(String name, RDFParseException e, QuadSink quads) {
    if (e.getLineNumber() > 0) {
      return name + ", line " + e.getLineNumber();
    }
    return quads.line() > 0 ? name + ", after line " + quads.line() : name;
  }

  private static String reason(RDFParseException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("whitelisted")
        ? "it names a context elsewhere, which is not fetched: write the context into the file"
        : message;
  }
}
