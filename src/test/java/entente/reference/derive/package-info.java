/** Derives the reference tables from open data and small curated tables; see docs/reference.md. */
@NullMarked
package entente.reference.derive;

import org.jspecify.annotations.NullMarked;
