package entente.serve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be set of a server; what each means and is unless set stands in serve.properties. */
public enum Setting {
  /** The address to listen at. */
  HOST("127.0.0.1", "\\S+", "an address, such as 127.0.0.1"),
  /** The port to listen at. */
  PORT("3030", "\\d{1,5}", "a number, such as 3030"),
  /** The names that the server answers to. */
  HOSTS("", "[^\\s,]*( *, *[^\\s,]+)*", "names with commas between"),
  /** Sites whose pages may read. */
  ORIGINS("", "\\*|(https?://[^\\s/,]+( *, *https?://[^\\s/,]+)*)?",
      "* or origins with commas between, such as https://example.org"),
  /** How long a query may take. */
  QUERY_SECONDS("30", "[1-9]\\d{0,4}", "a number of seconds"),
  /** How many rows or triples an answer may have. */
  ROWS("100000", "[1-9]\\d{0,8}", "a number"),
  /** How many bytes an answer may have. */
  ANSWER_BYTES("200000000", "[1-9]\\d{0,11}", "a number of bytes"),
  /** How many bytes of answers are kept. */
  ANSWER_CACHE_BYTES("50000000", "0|[1-9]\\d{0,11}", "a number of bytes, 0 for none"),
  /** What is asked when the server has started, so that the answers are there. */
  PREPARED_QUESTIONS("", ".*", "names of questions with blanks between"),
  /** How many bytes a request may have. */
  REQUEST_BYTES("1000000", "[1-9]\\d{0,8}", "a number of bytes"),
  /** How many queries run at once. */
  RUNNING_QUERIES("4", "[1-9]\\d{0,2}", "a number"),
  /** How many connections are open at once. */
  CONNECTIONS("500", "[1-9]\\d{0,4}", "a number"),
  /** How long running queries may go on when the server is stopped. */
  STOP_SECONDS("10", "\\d{1,4}", "a number of seconds"),
  /** Where each request is written down. */
  ACCESS_LOG("", ".*", "a file, or - for the program's log"),
  /** The address that clients use, where that is not the one listened at. */
  ADDRESS("", "(https?://[^\\s/,?#]+)?", "an address without a path, such as https://example.org"),
  /** Where files lie that hold all data. */
  DUMPS("", ".*", "a folder"),
  /** Who may write. */
  USERS("", ".*", "a file"),
  /** Where writes are written down. */
  AUDIT_LOG("", ".*", "a file"),
  /** A certificate, and what vouches for it. */
  TLS_CERTIFICATE("", ".*", "a file of PEM"),
  /** The key of the certificate. */
  TLS_KEY("", ".*", "a file of PEM"),
  /** A certificate with its key. */
  TLS_KEYSTORE("", ".*", "a file of PKCS #12"),
  /** The password of the keystore. */
  TLS_PASSWORD_FILE("", ".*", "a file");

  private final String standard;
  private final Pattern form;
  private final String wanted;

  Setting(String standard, String form, String wanted) {
    this.standard = standard;
    this.form = Pattern.compile(form);
    this.wanted = wanted;
  }

  /** As it is written, such as {@code query-seconds}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is unless set. */
  public String standard() {
    return standard;
  }

  /** The setting of that name. */
  public static Optional<Setting> of(String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
  }

  /** @throws ServeException if a value is not of its form */
  void check(String value) {
    if (!form.matcher(value).matches()) {
      throw new ServeException("the setting " + key() + " must be " + wanted + ", and is " + value);
    }
  }
}
