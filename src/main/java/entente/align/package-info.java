/** How far states go together, computed from their votes; start with {@link entente.align.Alignments}. */
@NullMarked
package entente.align;

import org.jspecify.annotations.NullMarked;
