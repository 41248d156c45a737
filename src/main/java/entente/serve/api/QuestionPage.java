package entente.serve.api;

import entente.question.Answer;
import entente.question.Arguments;
import entente.question.Parameter;
import entente.question.Question;
import entente.serve.http.Html;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The page of a question: a form, the rows, the query, downloads, and how programs ask it. */
final class QuestionPage {
  private static final Pattern WORD = Pattern.compile("([a-zA-Z-]+)=(?:\"([^\"]*)\"|(\\S+))");

  private final String origin;
  private final Question question;
  private final Arguments arguments;

  /** @param origin where this server is for the client */
  QuestionPage(Question question, Arguments arguments, String origin) {
    this.origin = origin;
    this.question = question;
    this.arguments = arguments;
  }

  /** The page before anything was asked. */
  String form() {
    return Html.page(question.summary(), head() + samples());
  }

  /** The page with an answer, and the query that gave it. */
  String rows(Answer answer, String query) {
    return Html.page(question.summary(), head() + downloads() + table(answer)
        + "<details><summary>Show the query</summary><pre>" + Html.escape(query)
        + "</pre></details>\n" + samples());
  }

  private String head() {
    return "<p>" + Html.escape(question.description()) + "</p>\n<form method=\"get\">\n"
        + question.parameters().stream().map(this::field).collect(Collectors.joining())
        + "<p><input type=\"hidden\" name=\"format\" value=\"html\"><button>Ask</button> "
        + "For example: <code>" + Html.escape(question.example()) + "</code></p></form>\n";
  }

  private String field(Parameter parameter) {
    String given = arguments.values().stream()
        .filter(value -> value.name().equals(parameter.name())).map(Arguments.Value::text)
        .findFirst().orElse("");
    return "<p><label>" + Html.escape(parameter.name()) + (parameter.required() ? " *" : "")
        + " <input name=\"" + Html.escape(parameter.name()) + "\" value=\"" + Html.escape(given)
        + "\"" + (parameter.required() ? " required" : "") + "></label> <small>"
        + Html.escape(parameter.type().word() + ": " + parameter.meaning()) + "</small></p>\n";
  }

  private String downloads() {
    return ApiFormat.named().stream().filter(format -> format != ApiFormat.HTML)
        .map(format -> "<a href=\"" + Html.escape(address(format.word())) + "\">"
            + format.word().toUpperCase(Locale.ROOT) + "</a>")
        .collect(Collectors.joining(" · ", "<p>The same as ", "</p>\n"));
  }

  private String address(String format) {
    return "/api/" + question.name() + "?" + arguments.values().stream()
        .map(value -> value.name() + "=" + URLEncoder.encode(value.text(), StandardCharsets.UTF_8)
            + "&")
        .collect(Collectors.joining()) + "format=" + format;
  }

  /** The example is written as on the command line: words, in quotes where they have spaces. */
  private String exampleAddress() {
    return "/api/" + question.name() + "?" + WORD.matcher(question.example()).results()
        .map(word -> word.group(1) + "="
            + URLEncoder.encode(word.group(2) == null ? word.group(3) : word.group(2),
                StandardCharsets.UTF_8)
            + "&")
        .collect(Collectors.joining()) + "format=csv";
  }

  private static String table(Answer answer) {
    String heads = answer.columns().stream().map(name -> "<th scope=\"col\">" + Html.escape(name)
        + "</th>").collect(Collectors.joining());
    String rows = answer.rows().stream().map(QuestionPage::row).collect(Collectors.joining());
    return "<p>" + answer.rows().size() + (answer.rows().size() == 1 ? " row" : " rows")
        + "</p>\n<div class=\"wide\"><table><thead><tr>" + heads + "</tr></thead>\n<tbody>" + rows
        + "</tbody></table></div>\n";
  }

  private static String row(List<@Nullable Node> row) {
    return row.stream().map(value -> "<td>" + cell(value) + "</td>")
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private static String cell(@Nullable Node value) {
    if (value == null) {
      return "";
    }
    return value.isURI()
        ? Html.link(value.getURI(), Html.shorten(value.getURI()))
        : Html.escape(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
  }

  /** How programs ask the same, or the example where nothing was asked. */
  private String samples() {
    String asked = origin + (arguments.values().isEmpty() ? exampleAddress() : address("csv"));
    String text = """
        # shell
        curl -s '%1$s'

        # Python
        import pandas
        rows = pandas.read_csv("%1$s")

        # R
        rows <- read.csv("%1$s")

        // Java, with java.net.URI and java.net.http
        String rows = HttpClient.newHttpClient().send(
            HttpRequest.newBuilder(URI.create("%1$s")).build(),
            HttpResponse.BodyHandlers.ofString()).body();
        """.formatted(asked);
    return "<details><summary>From a program</summary><pre>" + Html.escape(text)
        + "</pre></details>\n";
  }
}
