package entente.serve.write;

import entente.serve.http.Exchange;
import entente.serve.http.Refusal;
import entente.serve.http.Resource;
import entente.serve.sparql.UpdateRun;
import java.io.IOException;
import java.util.List;
import org.apache.jena.update.UpdateRequest;

/** SPARQL 1.1 updates by POST, as the SPARQL Protocol says; a request is one transaction. */
public final class UpdateResource implements Resource {
  private final Writer writer;

  public UpdateResource(Writer writer) {
    this.writer = writer;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    if (!exchange.method().equals("POST")) {
      throw Refusal.badRequest("An update must be sent by POST.");
    }
    String user = writer.user(exchange);
    String text = text(exchange);
    UpdateRequest request = UpdateRun.parse(text, exchange.origin() + exchange.path());
    UpdateRun.use(request, exchange.parameters("using-graph-uri"),
        exchange.parameters("using-named-graph-uri"));
    Changes.send(exchange, 200, writer.write(exchange, user, text,
        (data, deadline) -> new UpdateRun(data, deadline).run(request)));
  }

  private static String text(Exchange exchange) throws IOException {
    if (exchange.contentType().equals("application/sparql-update")) {
      return exchange.text();
    }
    List<String> updates = exchange.parameters("update");
    if (updates.size() != 1 || !exchange.parameters("query").isEmpty()) {
      throw Refusal.badRequest("Give one update, as the parameter update.");
    }
    return updates.getFirst();
  }
}
