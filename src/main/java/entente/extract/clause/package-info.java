/** A sentence as units (mentions and words) with grammar, ready for the frames. */
@NullMarked
package entente.extract.clause;

import org.jspecify.annotations.NullMarked;
