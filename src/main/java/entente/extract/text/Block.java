package entente.extract.text;

/**
 * A paragraph, list item, heading or table row, as a stretch of the source.
 *
 * @param start first character after marks such as {@code ##} or a bullet
 * @param end one past the last character
 * @param kind what its form says that it is
 */
record Block(int start, int end, Sentence.Kind kind) {}
