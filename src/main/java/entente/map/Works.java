package entente.map;

import java.util.regex.Pattern;

/** Tells the names of documents, such as "the Paris Agreement", from names of other things. */
final class Works {
  /** Nouns for a text that can be signed, issued, backed or cited. */
  private static final Pattern NOUN = Pattern.compile(
      "\\b(accords?|agreement|charter|communiqu[eé]|convention|covenant|declaration|joint statement|"
          + "memorandum|(position|white|concept) paper|peace (formula|plan)|protocol|resolution"
          + " \\d+|treaty)\\b",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NAME = Pattern.compile("\\p{Lu}|\\d");

  private Works() {}

  /**
   * True if the phrase has a noun for a text and something that names it: a capital letter or a
   * number. "A ceasefire agreement" names none, "the Minsk Agreement" does.
   */
  static boolean isDocument(String phrase) {
    return NOUN.matcher(phrase).find() && NAME.matcher(phrase).find();
  }
}
