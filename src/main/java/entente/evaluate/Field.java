package entente.evaluate;

import java.util.Locale;

/** Fields that are compared in matched events and claims. */
public enum Field {
  START, COUNTRY, FRAMEWORK, SIDELINES_OF, SPEAKER;

  /** Its name in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
