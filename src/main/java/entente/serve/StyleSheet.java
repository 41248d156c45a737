package entente.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** {@code /style.css}, from the class path. */
final class StyleSheet extends HttpServlet {
  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/css;charset=utf-8");
    try (InputStream style = StyleSheet.class.getResourceAsStream("/web/style.css")) {
      if (style == null) {
        throw new IOException("the program was packed without web/style.css");
      }
      style.transferTo(response.getOutputStream());
    }
  }
}
