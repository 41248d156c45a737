/** Reads events from clauses and keeps one entry for each, however often it is told. */
@NullMarked
package entente.extract.event;

import org.jspecify.annotations.NullMarked;
