package entente.serve;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A user of test servers who may write. */
final class Writers {
  static final String PASSWORD = "goa 2023";
  /** Of the password, stretched little so that tests are quick. */
  private static final String HASH = "pbkdf2-sha512:1000:c2FsdA==:w3wFNzIGqxpYZYj3q+sPT/cThgZJYAbDYDOpGJQNBeU=";

  private Writers() {}

  /** Settings with a file of users in a folder. */
  static Settings users(Path directory) throws IOException {
    Path users = Files.writeString(directory.resolve("users"), "ann:" + HASH + "\n");
    return ServedStore.SETTINGS.with(Setting.USERS, users.toString());
  }

  /** The same request, sent by that user. */
  static HttpRequest.Builder by(HttpRequest.Builder request) {
    return request.header("Authorization", "Basic " + Base64.getEncoder()
        .encodeToString(("ann:" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
  }
}
