/** Files of researchers, known by their columns: votes, vetoes, memberships, alliances. */
@NullMarked
package entente.read.dataset;

import org.jspecify.annotations.NullMarked;
