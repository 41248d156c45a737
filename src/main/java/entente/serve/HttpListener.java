package entente.serve;

import entente.serve.http.Router;
import jakarta.servlet.MultipartConfigElement;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.Slf4jRequestLogWriter;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty as it is needed here: HTTP/1.1 at one address, without what nobody asks for. */
final class HttpListener {
  private static final Duration IDLE = Duration.ofSeconds(15);
  /** Bytes a second; who sends a body more slowly is cut off. */
  private static final int SLOWEST = 500;
  /** When queries have ended or were cut off, so long their answers may take to be sent. */
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(2);
  private static final int LONGEST_HEADERS = 16_384;
  private static final int MOST_PARAMETERS = 100;

  private final Settings settings;
  private final Server server;
  private final ServerConnector connector;

  HttpListener(Settings settings, Router router) {
    this.settings = settings;
    QueuedThreadPool threads = new QueuedThreadPool(200);
    // A thread for each request that waits costs nothing, so that slow clients keep none away.
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    this.server = new Server(threads);
    this.connector = connector(server, settings);
    connector.setHost(settings.get(Setting.HOST));
    connector.setPort((int) settings.number(Setting.PORT));
    connector.setIdleTimeout(IDLE.toMillis());
    server.addConnector(connector);
    server.addBean(
        new NetworkConnectionLimit((int) settings.number(Setting.CONNECTIONS), connector));
    server.setHandler(handler(router));
    server.setErrorHandler(errors());
    server.setStopTimeout(LAST_ANSWERS.toMillis());
    requestLog();
  }

  private static ServerConnector connector(Server server, Settings settings) {
    HttpConfiguration protocol = protocol();
    HttpConnectionFactory http = new HttpConnectionFactory(protocol);
    return Tls.of(settings).map(tls -> {
      // Names are checked by the setting hosts.
      protocol.addCustomizer(new SecureRequestCustomizer(false));
      return new ServerConnector(server, new SslConnectionFactory(tls, http.getProtocol()), http);
    }).orElseGet(() -> new ServerConnector(server, http));
  }

  private static HttpConfiguration protocol() {
    HttpConfiguration protocol = new HttpConfiguration();
    protocol.setSendServerVersion(false);
    protocol.setRequestHeaderSize(LONGEST_HEADERS);
    protocol.setIdleTimeout(IDLE.toMillis());
    return protocol;
  }

  /** Jetty would have another handler pack answers, which is not in the jar that is used here. */
  @SuppressWarnings("removal")
  private static Handler packed(Handler handler) {
    GzipHandler packed = new GzipHandler(handler);
    packed.setMinGzipSize(2048);
    return packed;
  }

  private Handler handler(Router router) {
    ServletContextHandler context = new ServletContextHandler("/", false, false);
    context.setMaxFormContentSize((int) settings.number(Setting.REQUEST_BYTES));
    context.setMaxFormKeys(MOST_PARAMETERS);
    ServletHolder holder = new ServletHolder(router);
    int most = (int) settings.number(Setting.REQUEST_BYTES);
    holder.getRegistration().setMultipartConfig(new MultipartConfigElement("", most, most, most));
    context.addServlet(holder, "/*");
    return new GracefulHandler(new MinimumDataRateHandler(packed(context), SLOWEST, 0));
  }

  /** What Jetty itself refuses tells nothing of the inside. */
  private static ErrorHandler errors() {
    ErrorHandler errors = new ErrorHandler();
    errors.setShowStacks(false);
    errors.setShowCauses(false);
    return errors;
  }

  private void requestLog() {
    String file = settings.get(Setting.ACCESS_LOG);
    if (!file.isEmpty()) {
      RequestLog.Writer writer = file.equals("-")
          ? new Slf4jRequestLogWriter()
          : new RequestLogWriter(file);
      server.setRequestLog(new CustomRequestLog(writer, CustomRequestLog.EXTENDED_NCSA_FORMAT));
    }
  }

  /** @throws BindException if the port is taken */
  void start() throws Exception {
    try {
      server.start();
    } catch (Exception e) {
      stop();
      Throwable cause = e;
      while (cause != null && !(cause instanceof BindException)) {
        cause = cause.getCause();
      }
      throw cause == null ? e : (BindException) cause;
    }
  }

  String where() {
    return settings.get(Setting.HOST) + ":" + settings.get(Setting.PORT);
  }

  URI address() {
    String host = settings.get(Setting.HOST);
    String name = host.contains(":") ? "[" + host + "]" : host;
    String scheme = Tls.isSet(settings) ? "https" : "http";
    return URI.create(scheme + "://" + name + ":" + connector.getLocalPort() + "/");
  }

  void join() {
    try {
      server.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void stop() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new ServeException("the server cannot be stopped: " + e.getMessage(), e);
    }
  }
}
