/** Reads who says, agrees, or takes a view on what. */
@NullMarked
package entente.extract.claim;

import org.jspecify.annotations.NullMarked;
