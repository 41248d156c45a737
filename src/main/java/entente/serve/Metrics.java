package entente.serve;

import entente.serve.http.Exchange;
import entente.serve.http.Refusal;
import entente.serve.http.Resource;
import entente.serve.sparql.AnswerCache;
import entente.serve.sparql.Workers;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;

/**
 * {@code /$/metrics}: what the server does, in the text format of Prometheus: requests by service and
 * status with their times, queries that run, were sent away or given up, answers that were kept, memory,
 * threads, processor.
 */
final class Metrics implements Resource {
  private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(
      PrometheusConfig.DEFAULT);

  /**
   * @param workers what runs the queries
   * @param answers what keeps their answers
   */
  Metrics(Workers workers, AnswerCache answers) {
    Gauge.builder("entente.queries.running", workers, Workers::runningNow)
        .description("Queries that run now").register(registry);
    FunctionCounter.builder("entente.queries.refused", workers, Workers::refused)
        .description("Queries sent away because all places were taken").register(registry);
    FunctionCounter.builder("entente.queries.expired", workers, Workers::expired)
        .description("Queries given up because their time was over").register(registry);
    FunctionCounter.builder("entente.cache.hits", answers, AnswerCache::hits)
        .description("Answers that were kept").register(registry);
    FunctionCounter.builder("entente.cache.joined", answers, AnswerCache::joined)
        .description("Answers that were being made for someone else").register(registry);
    FunctionCounter.builder("entente.cache.misses", answers, AnswerCache::misses)
        .description("Answers that could be kept, and had to be made").register(registry);
    Gauge.builder("entente.cache.bytes", answers, AnswerCache::bytes)
        .description("Bytes of the answers that are kept").register(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /**
   * The same resource, with its requests counted and timed.
   *
   * @param service where it is, such as {@code /api/}
   */
  Resource timed(String service, Resource resource) {
    return exchange -> {
      Timer.Sample sample = Timer.start(registry);
      int status = 500;
      try {
        resource.answer(exchange);
        status = exchange.status();
      } catch (Refusal refusal) {
        status = refusal.status();
        throw refusal;
      } finally {
        sample.stop(Timer.builder("entente.requests").description("Requests that were answered")
            .tag("service", service).tag("status", Integer.toString(status)).register(registry));
      }
    };
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    exchange.setHeader("Cache-Control", "no-store");
    exchange.send(200, TYPE, registry.scrape());
  }
}
