package entente.serve;

import entente.question.Parameter;
import entente.question.Question;
import entente.serve.http.Exchange;
import entente.serve.http.Html;
import entente.serve.http.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The page at {@code /}: what is served, and which questions there are. */
final class StartPage implements Resource {
  private static final String PAGE = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Entente</title>
      <link rel="stylesheet" href="/style.css">
      <script type="module" src="/web/explorer.js"></script>
      </head>
      <body>
      <main>
      <p><a href="#/">Entente</a></p>
      <label for="search">Search persons, states, frameworks, events and documents</label>
      <input id="search" type="search" autocomplete="off">
      <ul id="results" aria-live="polite"></ul>
      <div id="view"></div>
      <div id="intro">
      <h1>Entente</h1>
      <p>A knowledge graph of international relations: who met whom, when, where and under which
      framework, and who said, agreed, supported or opposed what, each with the sentence that says
      so.</p>
      <h2>Services</h2>
      <dl>
      <dt><code>/sparql</code></dt><dd>SPARQL 1.1 queries, by GET and POST</dd>
      <dt><code>/data</code></dt><dd>graphs, by the Graph Store Protocol, for reading</dd>
      <dt><code>/api/NAME</code></dt><dd>a question by its name, with its parameters; as CSV, TSV, JSON, HTML or
      Markdown (<a href="/api">list</a>, <a href="/api/openapi.json">OpenAPI</a>)</dd>
      <dt><code>/id/...</code></dt><dd>everything in the graph, as a page or as data</dd>
      <dt><a href="/.well-known/void">/.well-known/void</a></dt><dd>what this data set is</dd>
      <dt><code>/shacl</code></dt><dd>POST shapes in Turtle to have the data validated</dd>
      <dt><a href="/ontology">/ontology</a></dt><dd>the terms that the data is written in</dd>
      </dl>
      <h2>Questions</h2>
      %s</div>
      </main>
      </body>
      </html>
      """;

  private final byte[] page;

  StartPage(List<Question> questions) {
    String list = questions.stream().map(StartPage::question).collect(Collectors.joining());
    page = PAGE.formatted(list.isEmpty() ? "<p>None are listed.</p>\n" : list)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String question(Question question) {
    String parameters = question.parameters().stream().map(StartPage::parameter)
        .collect(Collectors.joining());
    String example = "./entente query " + question.name()
        + (question.example().isEmpty() ? "" : " " + question.example());
    return "<section>\n<h3><a href=\"/api/" + Html.escape(question.name()) + "\">"
        + Html.escape(question.summary()) + "</a></h3>\n<p>"
        + Html.escape(question.description()) + "</p>\n<p><code>" + Html.escape(example)
        + "</code></p>\n"
        + (parameters.isEmpty() ? "" : "<dl>\n" + parameters + "</dl>\n") + "</section>\n";
  }

  private static String parameter(Parameter parameter) {
    return "<dt><code>" + Html.escape(parameter.name()) + "</code> ("
        + Html.escape(parameter.type().word()) + (parameter.required() ? ", required" : "")
        + ")</dt><dd>" + Html.escape(parameter.meaning()) + "</dd>\n";
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    exchange.send(200, "text/html;charset=utf-8", page);
  }
}
