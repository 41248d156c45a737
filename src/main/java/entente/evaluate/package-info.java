/** Compares annotations with those that people made; start with {@link entente.evaluate.Scorer}. */
@NullMarked
package entente.evaluate;

import org.jspecify.annotations.NullMarked;
