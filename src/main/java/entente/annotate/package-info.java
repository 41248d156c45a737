/** Writes what was read as annotations: one JSON object a source, as people annotate by hand. */
@NullMarked
package entente.annotate;

import org.jspecify.annotations.NullMarked;
