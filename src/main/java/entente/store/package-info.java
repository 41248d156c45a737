/**
 * The store on disk: TDB2 and a text index, written one batch of named graphs at a time; begin with
 * {@link entente.store.Store}.
 */
@NullMarked
package entente.store;

import org.jspecify.annotations.NullMarked;
