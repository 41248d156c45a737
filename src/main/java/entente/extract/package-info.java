/**
 * Reads a document: text layer, scan, analysis, times, mentions, frames, events, claims, in this
 * order; start with {@link entente.extract.Extractor}.
 */
@NullMarked
package entente.extract;

import org.jspecify.annotations.NullMarked;
