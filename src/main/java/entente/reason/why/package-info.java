/**
 * Why something holds: the derivation of a triple or a figure, down to quotes and votes with their
 * sources. Start with {@link entente.reason.why.Why}.
 */
@NullMarked
package entente.reason.why;

import org.jspecify.annotations.NullMarked;
