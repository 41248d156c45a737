package entente.serve;

import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.serve.http.Exchange;
import entente.serve.http.Resource;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /$/health}: whether the store and its text index answer, as JSON; status 503 where one does
 * not. What went wrong stands in the log.
 */
final class Health implements Resource {
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);
  private static final String GOOD = "ok";
  private static final String BAD = "does not answer";

  private final DatasetGraph data;
  private final JsonMapper json = new JsonMapper();

  /** @param data the facts, with their index */
  Health(DatasetGraph data) {
    this.data = data;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    parts.put("store", look(() -> Iter.first(data.find(), quad -> true)));
    parts.put("index", look(() -> {
      if (data instanceof DatasetGraphText indexed) {
        indexed.getTextIndex().query(RDFS.label.asNode(), "entente", null, null, 1);
      }
    }));
    boolean isWell = parts.values().stream().allMatch(GOOD::equals);
    exchange.setHeader("Cache-Control", "no-store");
    exchange.send(isWell ? 200 : 503, "application/json", json.writeValueAsBytes(parts));
  }

  private String look(Runnable question) {
    try {
      data.begin(TxnType.READ);
      try {
        question.run();
      } finally {
        data.end();
      }
      return GOOD;
    } catch (RuntimeException | InternalError e) {
      LOG.error("The store does not answer", e);
      return BAD;
    }
  }
}
