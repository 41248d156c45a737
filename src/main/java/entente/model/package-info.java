/** The domain: documents and records, the events and claims read from them, and who takes part. */
@NullMarked
package entente.model;

import org.jspecify.annotations.NullMarked;
