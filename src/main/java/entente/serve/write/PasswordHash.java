package entente.serve.write;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: salted and stretched by PBKDF2 with HMAC-SHA-512 (RFC 8018).
 *
 * @param iterations how often it is stretched
 * @param salt in Base64
 * @param key in Base64
 */
public record PasswordHash(int iterations, String salt, String key) {
  /** What OWASP's Password Storage Cheat Sheet asks for of this function. */
  private static final int ITERATIONS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int KEY_BITS = 256;
  private static final String NAME = "pbkdf2-sha512";
  private static final Pattern FORM = Pattern
      .compile(NAME + ":([1-9]\\d{0,7}):([A-Za-z0-9+/]+=*):([A-Za-z0-9+/]+=*)");

  /** Of a new password, with a salt of its own. */
  public static PasswordHash of(char[] password) {
    return of(password, ITERATIONS);
  }

  static PasswordHash of(char[] password, int iterations) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return new PasswordHash(iterations, Base64.getEncoder().encodeToString(salt),
        Base64.getEncoder().encodeToString(stretch(password, salt, iterations)));
  }

  /**
   * As {@link #toString} writes it.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  static PasswordHash parse(String written) {
    Matcher matcher = FORM.matcher(written);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not of the form " + NAME + ":iterations:salt:key");
    }
    Base64.getDecoder().decode(matcher.group(2));
    return new PasswordHash(Integer.parseInt(matcher.group(1)), matcher.group(2),
        matcher.group(3));
  }

  /** Whether it is of that password; takes as long where it is not. */
  boolean fits(char[] password) {
    byte[] other = stretch(password, Base64.getDecoder().decode(salt), iterations);
    return MessageDigest.isEqual(Base64.getDecoder().decode(key), other);
  }

  private static byte[] stretch(char[] password, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, KEY_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      spec.clearPassword();
    }
  }

  @Override
  public String toString() {
    return NAME + ":" + iterations + ":" + salt + ":" + key;
  }
}
