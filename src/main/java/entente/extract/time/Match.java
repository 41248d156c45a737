package entente.extract.time;

import org.jspecify.annotations.Nullable;

/**
 * What was read at some token.
 *
 * @param expression what it means; null for what has the shape of a date but is none (30 February)
 * @param end one past its last token
 */
record Match(@Nullable TimeExpression expression, int end) {

  /** The one that reaches further, the first if both do. */
  static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
    return one == null || other != null && other.end() > one.end() ? other : one;
  }
}
