/** Finds who and what a sentence names: persons with their posts, states, frameworks, places. */
@NullMarked
package entente.extract.mention;

import org.jspecify.annotations.NullMarked;
