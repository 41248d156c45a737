/** Expressions of time in a sentence, and the days, months and years that they mean on a given day. */
@NullMarked
package entente.extract.time;

import org.jspecify.annotations.NullMarked;
