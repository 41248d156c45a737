package entente.serve;

import entente.map.OntologyFile;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /ontology} gives the terms, {@code /ontology/codes}, {@code /ontology/alignments} and
 * {@code /ontology/shapes} the other files; as Turtle, RDF/XML, JSON-LD or N-Triples by Accept.
 */
final class OntologyPage extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String PLAIN = "text/plain";
  private static final AcceptList OFFER = AcceptList.create("text/turtle", "application/rdf+xml",
      "application/ld+json", "application/n-triples", PLAIN);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OntologyFile file = file(request.getPathInfo());
    if (file == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    MediaType type = ConNeg.chooseContentType(request, OFFER, MediaType.create("text/turtle"));
    Lang language = RDFLanguages.contentTypeToLang(type.getContentTypeStr());
    response.setHeader("Vary", "Accept");
    response.setContentType(type.getContentTypeStr());
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    if (language == null || language == Lang.TURTLE || type.getContentTypeStr().equals(PLAIN)) {
      try (InputStream turtle = file.open()) {
        turtle.transferTo(response.getOutputStream());
      }
    } else {
      RDFWriter.source(file.graph()).lang(language).output(response.getOutputStream());
    }
  }

  private static @Nullable OntologyFile file(@Nullable String path) {
    if (path == null || path.equals("/")) {
      return OntologyFile.TERMS;
    }
    for (OntologyFile file : OntologyFile.values()) {
      if (path.equals("/" + file.name().toLowerCase(Locale.ROOT))) {
        return file;
      }
    }
    return null;
  }
}
