package entente.serve;

import entente.question.Question;
import entente.store.Store;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;

/**
 * A server over a store of its own, and a client that asks it. Paths are those of the server, with
 * or without a slash at the beginning.
 *
 * @param store what is served
 * @param server what serves it, at a free port
 */
record ServedStore(Store store, EntenteServer server) implements AutoCloseable {
  /** A free port, and nobody waited for at the end. */
  static final Settings SETTINGS = Settings.STANDARD.with(Setting.PORT, "0")
      .with(Setting.STOP_SECONDS, "0");
  static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** A store in that folder with these graphs, served by {@link #SETTINGS} and without questions. */
  @SafeVarargs
  static ServedStore start(Path directory, Consumer<StreamRDF>... graphs) {
    return start(directory, SETTINGS, List.of(), graphs);
  }

  /** A store in that folder with these graphs, served. */
  @SafeVarargs
  static ServedStore start(Path directory, Settings settings, List<Question> questions,
      Consumer<StreamRDF>... graphs) {
    Store store = Store.open(directory);
    for (Consumer<StreamRDF> graph : graphs) {
      store.replace(graph);
    }
    return new ServedStore(store,
        EntenteServer.of(store).settings(settings).questions(questions).start());
  }

  /** What is asked at a path, to be completed. */
  HttpRequest.Builder request(String path) {
    return HttpRequest
        .newBuilder(server.address().resolve(path.startsWith("/") ? path : "/" + path));
  }

  HttpResponse<String> get(String path) {
    return get(path, "*/*");
  }

  HttpResponse<String> get(String path, String accept) {
    return send(request(path).header("Accept", accept));
  }

  HttpResponse<String> query(String query) {
    return query(query, "application/sparql-results+json");
  }

  HttpResponse<String> query(String query, String accept) {
    return get("sparql?query=" + encode(query), accept);
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send("POST", path, type, body);
  }

  HttpResponse<String> send(String method, String path, String type, String body) {
    return send(request(path).header("Content-Type", type).method(method,
        BodyPublishers.ofString(body)));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    return send(CLIENT, request);
  }

  static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** A header of an answer; empty where it is not there. */
  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** A text as it stands in an address or a form. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
