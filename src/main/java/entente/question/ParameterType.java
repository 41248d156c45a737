package entente.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing a parameter is, and so what users may write for it: see docs/questions.md. */
public enum ParameterType {
  PERSON, STATE, FRAMEWORK, PARTY, ACTOR, EVENT, CLAIM, DOCUMENT, IRI, DATE, FIRST_DAY, LAST_DAY, YEAR, NUMBER, TEXT, PHRASE, STATUS, POLARITY;

  /** The word for it in the head of a question, such as {@code first-day}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ParameterType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
  }
}
