/**
 * Reads who does what to whom in the classes of event coding, in any sentence; start with {@link
 * entente.extract.relation.RelationExtractor}.
 */
@NullMarked
package entente.extract.relation;

import org.jspecify.annotations.NullMarked;
