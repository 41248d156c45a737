package entente.serve;

import entente.question.Question;
import entente.serve.api.OpenApi;
import entente.serve.api.QuestionList;
import entente.serve.api.QuestionResource;
import entente.serve.api.WhyResource;
import entente.serve.http.Gate;
import entente.serve.http.Resource;
import entente.serve.http.Router;
import entente.serve.linked.DataSetResource;
import entente.serve.linked.ItemResource;
import entente.serve.reconcile.ReconcileResource;
import entente.serve.sparql.AnswerCache;
import entente.serve.sparql.GraphResource;
import entente.serve.sparql.Limits;
import entente.serve.sparql.ShapesResource;
import entente.serve.sparql.SparqlResource;
import entente.serve.sparql.Workers;
import entente.store.Store;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Serves a store over HTTP; for reading only, unless users are named. Each service is named here that there is to be; the
 * rest is not there.
 */
public final class EntenteServer implements AutoCloseable {
  private final HttpListener listener;
  private final Workers workers;
  private final Settings settings;
  private final WritingServices writing;
  private final WarmUp warmUp;

  private EntenteServer(HttpListener listener, Workers workers, Settings settings,
      WritingServices writing, WarmUp warmUp) {
    this.warmUp = warmUp;
    this.writing = writing;
    this.listener = listener;
    this.workers = workers;
    this.settings = settings;
  }

  /** What is to be served, and how; without more said, on 127.0.0.1:3030. */
  public static Builder of(Store store) {
    return new Builder(store);
  }

  /** What a server is made of. */
  public static final class Builder {
    private final Store store;
    private Settings settings = Settings.STANDARD;
    private List<Question> questions = List.of();

    private Builder(Store store) {
      this.store = store;
    }

    /** Where to listen, and the limits. */
    public Builder settings(Settings wanted) {
      this.settings = wanted;
      return this;
    }

    /** What can be asked by name. */
    public Builder questions(List<Question> listed) {
      this.questions = List.copyOf(listed);
      return this;
    }

    /**
     * Starts the server.
     *
     * @throws ServeException if the address or port cannot be had
     */
    public EntenteServer start() {
      Workers workers = new Workers(limits());
      AnswerCache answers = new AnswerCache(workers, store::version,
          settings.number(Setting.ANSWER_CACHE_BYTES));
      QuestionResource api = new QuestionResource(questions, store.dataset(), workers.limits(),
          answers);
      WarmUp warmUp = WarmUp.of(settings, api);
      WritingServices writing = WritingServices.of(store, settings, workers);
      Gate gate = new Gate(settings.number(Setting.REQUEST_BYTES), settings.hosts(),
          settings.list(Setting.ORIGINS), writing.isOn());
      HttpListener listener = new HttpListener(settings,
          new Router(gate, resources(workers, answers, api, writing),
              settings.get(Setting.ADDRESS)));
      try {
        listener.start();
      } catch (BindException e) {
        workers.close();
        throw new ServeException("cannot listen at " + listener.where()
            + ": the port is taken; end what listens there, or choose another (--port)", e);
      } catch (Exception e) {
        workers.close();
        throw new ServeException("cannot listen at " + listener.where() + ": " + e.getMessage(),
            e);
      }
      warmUp.start();
      return new EntenteServer(listener, workers, settings, writing, warmUp);
    }

    private Limits limits() {
      return new Limits(settings.seconds(Setting.QUERY_SECONDS), settings.number(Setting.ROWS),
          (int) settings.number(Setting.RUNNING_QUERIES), settings.number(Setting.ANSWER_BYTES));
    }

    private Map<String, Resource> resources(Workers workers, AnswerCache answers,
        QuestionResource api, WritingServices writing) {
      Map<String, Resource> resources = new HashMap<>();
      StartPage start = new StartPage(questions);
      DumpFiles dumps = new DumpFiles(settings.file(Setting.DUMPS));
      resources.put("/dumps/", dumps);
      DataSetResource described = new DataSetResource(questions, dumps::list, writing.isOn());
      ItemResource items = new ItemResource(store.dataset(), store::properties, workers,
          store::changed);
      resources.put("/sparql", new SparqlResource(store.dataset(), workers.limits(), answers,
          described, writing.updates()));
      resources.put("/.well-known/void", described);
      resources.put("/api", new QuestionList(questions));
      resources.put("/api/", api);
      resources.put("/api/why", new WhyResource(store.dataset(), workers));
      resources.put("/api/openapi.json", new OpenApi(questions));
      List.of("/id/", "/page/", "/doc/").forEach(path -> resources.put(path, items));
      GraphResource graphs = new GraphResource(store.dataset(), workers, store::changed,
          writing.graphs());
      List.of("/data", "/data/").forEach(path -> resources.put(path, graphs));
      resources.put("/shacl", new ShapesResource(store.dataset(), workers));
      ReconcileResource reconcile = new ReconcileResource(store.dataset(), workers);
      List.of("/reconcile", "/reconcile/").forEach(path -> resources.put(path, reconcile));
      OntologyPage ontology = new OntologyPage();
      List.of("/ontology", "/ontology/").forEach(path -> resources.put(path, ontology));
      resources.put("/context.jsonld", new JsonLdContext());
      resources.put("/$/ping",
          exchange -> exchange.send(200, "text/plain;charset=utf-8", "Entente is up\n"));
      resources.put("/", start);
      WebFiles files = new WebFiles();
      List.of("/web/", "/style.css").forEach(path -> resources.put(path, files));
      resources.put("/$/health", new Health(store.dataset()));
      Metrics metrics = new Metrics(workers, answers);
      resources.replaceAll(metrics::timed);
      resources.put("/$/metrics", metrics);
      return resources;
    }
  }

  /** Where it listens, such as {@code http://127.0.0.1:3030/}. */
  public URI address() {
    return listener.address();
  }

  /** How many queries run now. */
  int running() {
    return workers.runningNow();
  }

  /** Waits until it is stopped. */
  public void join() {
    listener.join();
  }

  /**
   * Stops it: takes no more requests, lets running queries end within the time that is set, and cuts
   * off the rest with an error.
   */
  @Override
  public void close() {
    Duration time = settings.seconds(Setting.STOP_SECONDS);
    warmUp.close();
    workers.close(time);
    listener.stop();
    try {
      writing.log().close();
    } catch (IOException e) {
      throw new ServeException("the audit log cannot be closed: " + e, e);
    }
  }
}
