/** Tables of comma- or tab-separated values, read row by row, so that a broken row costs no other. */
@NullMarked
package entente.read.table;

import org.jspecify.annotations.NullMarked;
