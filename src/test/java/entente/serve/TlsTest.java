package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TLS with certificates that vouch for themselves, made by the keytool of the JDK. */
class TlsTest {
  private static final String PASSWORD = "goa 2023";

  @TempDir
  private static Path directory;

  @BeforeAll
  static void passwords() throws IOException {
    Files.writeString(directory.resolve("password"), PASSWORD + "\n");
    Files.writeString(directory.resolve("wrong"), "delhi\n");
  }

  private static Path keystore(String algorithm) throws IOException, InterruptedException {
    Path file = directory.resolve(algorithm + ".p12");
    if (!Files.exists(file)) {
      Process made = new ProcessBuilder(
          Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
          "-keyalg", algorithm, "-alias", "entente", "-dname", "CN=localhost", "-ext",
          "san=dns:localhost,ip:127.0.0.1", "-storetype", "PKCS12", "-keystore", file.toString(),
          "-storepass", PASSWORD).redirectErrorStream(true).start();
      String told = new String(made.getInputStream().readAllBytes());
      assertThat(made.waitFor()).as(told).isZero();
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC", "Ed25519"})
  void aKeystoreAndPemAreServed(String algorithm, @TempDir Path folder) throws Exception {
    Path file = keystore(algorithm);
    KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    requireServed(folder.resolve("one"), store,
        ServedStore.SETTINGS.with(Setting.TLS_KEYSTORE, file.toString())
            .with(Setting.TLS_PASSWORD_FILE, directory.resolve("password").toString()));
    requireServed(folder.resolve("two"), store, ServedStore.SETTINGS
        .with(Setting.TLS_CERTIFICATE,
            pem("CERTIFICATE", store.getCertificate("entente").getEncoded()))
        .with(Setting.TLS_KEY,
            pem("PRIVATE KEY", store.getKey("entente", PASSWORD.toCharArray()).getEncoded())));
  }

  private static void requireServed(Path folder, KeyStore trusted, Settings settings)
      throws GeneralSecurityException {
    try (ServedStore served = ServedStore.start(folder, settings, List.of());
        HttpClient client = HttpClient.newBuilder().sslContext(trusting(trusted)).build()) {
      assertThat(served.server().address().getScheme()).isEqualTo("https");
      assertThat(ServedStore.send(client, served.request("$/ping")).statusCode()).isEqualTo(200);
      HttpResponse<String> told = ServedStore.send(client,
          served.request(".well-known/void").header("Accept", "text/turtle"));
      assertThat(told.body()).contains("<" + served.server().address() + "sparql>");
      assertThatThrownBy(() -> ServedStore.send(served.request("$/ping")))
          .as("who does not trust the certificate").hasRootCauseInstanceOf(Exception.class);
    }
  }

  private static SSLContext trusting(KeyStore store) throws GeneralSecurityException {
    TrustManagerFactory trust = TrustManagerFactory
        .getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private static String pem(String kind, byte[] content) throws IOException {
    return Files.writeString(Files.createTempFile(directory, "entente", ".pem"), "-----BEGIN "
        + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END " + kind
        + "-----\n").toString();
  }

  @ParameterizedTest
  @CsvSource({"tls-password-file, wrong, tls-keystore", "tls-password-file, none, none",
    "tls-keystore, password, password", "tls-password-file, '', tls-password-file"})
  void whatCannotBeReadIsNamed(String key, String value, String named, @TempDir Path folder)
      throws IOException, InterruptedException {
    Settings settings = ServedStore.SETTINGS
        .with(Setting.TLS_KEYSTORE, keystore("EC").toString())
        .with(Setting.TLS_PASSWORD_FILE, directory.resolve("password").toString())
        .with(Setting.of(key).orElseThrow(),
            value.isEmpty() ? "" : directory.resolve(value).toString());
    assertThatThrownBy(() -> ServedStore.start(folder, settings, List.of()))
        .isInstanceOf(ServeException.class).hasMessageContaining(named);
  }

  @Test
  void aKeyThatIsNoneIsNamed(@TempDir Path folder) throws IOException {
    String wrong = pem("CERTIFICATE", new byte[20]);
    assertThatThrownBy(() -> ServedStore.start(folder, ServedStore.SETTINGS
        .with(Setting.TLS_CERTIFICATE, wrong).with(Setting.TLS_KEY, wrong), List.of()))
        .isInstanceOf(ServeException.class).hasMessageContaining("tls-certificate");
  }
}
