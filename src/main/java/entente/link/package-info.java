/** Finds out who and what is meant: names become entities, tellings of one event share a key. */
@NullMarked
package entente.link;

import org.jspecify.annotations.NullMarked;
