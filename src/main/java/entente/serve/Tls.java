package entente.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** TLS as it is set: with a keystore, or with a certificate and its key in PEM. */
final class Tls {
  private static final Pattern KEY = Pattern
      .compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
  private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA");
  private static final char[] NO_PASSWORD = new char[0];

  private Tls() {}

  static boolean isSet(Settings settings) {
    return settings.file(Setting.TLS_CERTIFICATE).isPresent()
        || settings.file(Setting.TLS_KEYSTORE).isPresent();
  }

  /**
   * What is set; empty for plain HTTP.
   *
   * @throws ServeException if a file is missing, or is not what it should be
   */
  static Optional<SslContextFactory.Server> of(Settings settings) {
    if (!isSet(settings)) {
      return Optional.empty();
    }
    SslContextFactory.Server tls = new SslContextFactory.Server();
    if (settings.file(Setting.TLS_KEYSTORE).isPresent()) {
      char[] password = text(settings, Setting.TLS_PASSWORD_FILE).strip().toCharArray();
      tls.setKeyStore(keystore(settings, password));
      tls.setKeyStorePassword(new String(password));
    } else {
      tls.setKeyStore(pem(settings));
      tls.setKeyStorePassword("");
    }
    return Optional.of(tls);
  }

  private static KeyStore keystore(Settings settings, char[] password) {
    Path file = settings.file(Setting.TLS_KEYSTORE).orElseThrow();
    try {
      return KeyStore.getInstance(file.toFile(), password);
    } catch (GeneralSecurityException | IOException e) {
      throw wrong(Setting.TLS_KEYSTORE, file, e);
    }
  }

  private static KeyStore pem(Settings settings) {
    String certificate = text(settings, Setting.TLS_CERTIFICATE);
    String key = text(settings, Setting.TLS_KEY);
    try {
      Certificate[] chain = CertificateFactory.getInstance("X.509")
          .generateCertificates(
              new ByteArrayInputStream(certificate.getBytes(StandardCharsets.US_ASCII)))
          .toArray(Certificate[]::new);
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, NO_PASSWORD);
      store.setKeyEntry("entente", key(key), NO_PASSWORD, chain);
      return store;
    } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
      throw wrong(Setting.TLS_CERTIFICATE,
          settings.file(Setting.TLS_CERTIFICATE).orElseThrow(), e);
    }
  }

  private static PrivateKey key(String pem) throws GeneralSecurityException {
    Matcher matcher = KEY.matcher(pem);
    if (!matcher.find()) {
      throw new InvalidKeySpecException("no PRIVATE KEY (PKCS #8, without a password) in the file "
          + "of the key; openssl pkcs8 -topk8 -nocrypt makes one");
    }
    PKCS8EncodedKeySpec encoded = new PKCS8EncodedKeySpec(
        Base64.getMimeDecoder().decode(matcher.group(1)));
    for (String algorithm : ALGORITHMS) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(encoded);
      } catch (InvalidKeySpecException e) {
        // It is a key of another algorithm.
        continue;
      }
    }
    throw new InvalidKeySpecException("the key is none of " + String.join(", ", ALGORITHMS));
  }

  private static String text(Settings settings, Setting setting) {
    Path file = settings.file(setting).orElseThrow(
        () -> new ServeException("the setting " + setting.key() + " is needed for TLS"));
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw wrong(setting, file, e);
    }
  }

  private static ServeException wrong(Setting setting, Path file, Exception why) {
    return new ServeException("the setting " + setting.key() + ": " + file
        + " cannot be read, or is not what it should be: " + why.getMessage(), why);
  }
}
