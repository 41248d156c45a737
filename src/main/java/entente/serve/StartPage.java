package entente.serve;

import entente.map.Iris;
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
  private final byte[] page;

  StartPage(List<Question> questions) {
    String list = questions.stream().map(StartPage::question).collect(Collectors.joining());
    page = WebFiles.text("start.html").replace("{base}", Html.escape(Iris.BASE))
        .replace("{questions}", list.isEmpty()
            ? "<p>None are listed.</p>"
            : "<ul class=\"questions\">\n" + list + "</ul>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String question(Question question) {
    String example = "./entente query " + question.name()
        + (question.example().isEmpty() ? "" : " " + question.example());
    return "<li><a href=\"/api/" + Html.escape(question.name()) + "\">"
        + Html.escape(question.summary()) + "</a><br><code>" + Html.escape(example)
        + "</code></li>\n";
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    exchange.send(200, "text/html;charset=utf-8", page);
  }
}
