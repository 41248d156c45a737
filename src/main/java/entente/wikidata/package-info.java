/**
 * Asks services and SPARQL endpoints what in another data set may be the same as something in the
 * graph, and assesses what they say; start with {@link entente.wikidata.CandidateSource}.
 */
@NullMarked
package entente.wikidata;

import org.jspecify.annotations.NullMarked;
