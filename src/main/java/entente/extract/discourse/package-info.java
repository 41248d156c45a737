/** What the document has established so far: who "they", "he" and "the two sides" are. */
@NullMarked
package entente.extract.discourse;

import org.jspecify.annotations.NullMarked;
